package hk.ipo.render.pdf;

import hk.ipo.market.Deal;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cells of stock codes, which lead to where the results of the offer were announced. Codes of other
 * exchanges may be longer than those of Hong Kong, and go over several lines.
 */
final class CodeCells extends LedgerCells {

    private final Setting setting;
    private final LineBreaker breaker;

    CodeCells(Setting setting) {
        this.setting = setting;
        this.breaker = new LineBreaker(setting.style(), setting.width());
    }

    @Override
    List<StyledLine> of(Deal deal) {
        List<String> lines = breaker.lines(deal.stockCode().toString());
        Optional<Link> link = announcement(deal);
        List<StyledLine> styled = new ArrayList<>(lines.size());
        for (String line : lines) {
            styled.add(new StyledLine(line, setting.style(), link));
        }
        return styled;
    }

    @Override
    float height(Deal deal) {
        return breaker.lines(deal.stockCode().toString()).size() * setting.style().leading();
    }

    private Optional<Link> announcement(Deal deal) {
        Optional<String> address = deal.listing().announcementUrl();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        String words =
                setting.wording()
                        .say(
                                Text.of(
                                        "pdf.link.announcement",
                                        Argument.words(
                                                new Text.Data(deal.stockCode().toString()))));
        return Optional.of(new Link.Web(address.get(), words));
    }
}
