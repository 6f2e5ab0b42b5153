package hk.ipo.source;

import hk.ipo.market.PipelineCount;

import java.time.LocalDate;

/** {@code pipeline_counts.csv}: one day a row, known on that day. */
final class PipelineCsv extends CsvFeedSource<PipelineCount> {

    PipelineCsv() {
        super(CsvLayout.PIPELINE);
    }

    @Override
    PipelineCount read(CsvRow row) {
        return new PipelineCount(
                row.required("date").date(),
                row.required("active_main_board_applications").smallCount());
    }

    @Override
    String key(PipelineCount count) {
        return count.day().toString();
    }

    @Override
    LocalDate knownFrom(PipelineCount count) {
        return count.day();
    }
}
