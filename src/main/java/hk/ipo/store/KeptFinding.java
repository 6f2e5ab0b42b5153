package hk.ipo.store;

import hk.ipo.market.Finding;
import hk.ipo.market.FindingKind;

import java.util.List;
import java.util.stream.Stream;

/**
 * A finding as one text: its kind and arguments, joined. A text without an end of an item is a
 * sentence that an earlier version of the program kept, and is quoted.
 */
final class KeptFinding {

    static String text(Finding finding) {
        return JoinedText.join(
                Stream.concat(Stream.of(finding.kind().name()), finding.arguments().stream())
                        .toList());
    }

    static Finding of(String text) {
        List<String> items = JoinedText.split(text);
        return items.isEmpty()
                ? Finding.of(FindingKind.QUOTED, text)
                : new Finding(
                        FindingKind.valueOf(items.getFirst()), items.subList(1, items.size()));
    }

    private KeptFinding() {}
}
