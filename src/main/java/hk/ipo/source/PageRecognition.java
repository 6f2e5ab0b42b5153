package hk.ipo.source;

import java.io.IOException;

/** Tells the exchange's application pages by what stands around their rows. */
final class PageRecognition {

    static Recognition recognise(SourceFile file) throws IOException {
        PageScan scan = PageScan.of(file);
        if (!scan.isPage()) {
            // A file of the data set whose header begins with a brace is at fault, not a stranger.
            return CsvLayout.ofFileName(file.name()).isPresent()
                    ? CsvRecognition.recognise(file)
                    : new Recognition.Foreign("is no page of listing applications");
        }
        return scan.fault()
                .<Recognition>map(Recognition.Faulty::new)
                .orElse(new Recognition.Ours(Feed.APPLICATION_PAGES));
    }

    private PageRecognition() {}
}
