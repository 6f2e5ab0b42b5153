package hk.ipo.report.section;

import hk.ipo.claim.CheckedClaim;
import hk.ipo.report.Block;
import hk.ipo.report.PrintedText;
import hk.ipo.report.Section;
import hk.ipo.report.Text;
import hk.ipo.report.Text.Argument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says at the top of the first page that an edition was released although a control differs. */
final class ReleaseNote {

    /** The sections, the first with the note in front of all else where there is a break. */
    static List<Section> inFront(List<Section> sections, Edition edition) {
        List<CheckedClaim> breaks = edition.published().breaks(edition.year());
        Optional<String> reason = edition.published().releaseReason();
        if (breaks.isEmpty() || reason.isEmpty()) {
            return sections;
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph("release.despite", data(reason.get())));
        breaks.forEach(broken -> blocks.add(said(broken)));
        Section first = sections.getFirst();
        blocks.addAll(first.blocks());
        List<Section> noted = new ArrayList<>(sections);
        noted.set(0, new Section(first.id(), first.title(), first.statement(), blocks));
        return noted;
    }

    private static Block said(CheckedClaim broken) {
        return paragraph(
                "release.break",
                data(broken.claim().id()),
                Argument.words(new Text.Quoted(broken.claim().publisher())),
                Argument.words(PrintedText.of(broken.claim())),
                Argument.words(PrintedText.ours(broken)),
                Argument.words(PrintedText.difference(broken)),
                Argument.day(broken.claim().knownOn()));
    }

    private static Block paragraph(String key, Argument... arguments) {
        return new Block.Paragraph(Text.of(key, arguments));
    }

    private static Argument data(String text) {
        return Argument.words(new Text.Data(text));
    }

    private ReleaseNote() {}
}
