package hk.ipo.source;

import hk.ipo.market.ApplicationPosting;
import hk.ipo.market.Board;
import hk.ipo.market.FindingKind;
import hk.ipo.market.PostedStatus;
import hk.ipo.market.ReturnedApplication;
import hk.ipo.market.StockCode;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a row of an application page a posting. */
final class PostingReader {

    /** What the addresses on the pages are relative to. */
    private static final String SITE = "https://www1.hkexnews.hk/app/";

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern ADDRESS = Pattern.compile("(sehk|gem)/[A-Za-z0-9_./-]+");

    private final PageRow row;
    private final PageValues values;
    private final List<PostedDocument> documents;

    /** Reads a row; a fault in it is thrown as {@link FaultyValueException}. */
    PostingReader(PageRow row) {
        row.fault()
                .ifPresent(
                        fault -> {
                            throw fault;
                        });
        this.row = row;
        values = row.values();
        documents = row.documents().stream().map(PostedDocument::of).toList();
    }

    ApplicationPosting read() {
        ListedName name = ListedName.of(values.required("a").text());
        Optional<LocalDate> returnedOn = values.optional("rd").map(PageDates::date);
        // On the page of returned applications s is the sponsor, elsewhere the status.
        Optional<String> sponsor = returnedOn.flatMap(day -> values.optional("s")).map(Field::text);
        PostedStatus status =
                returnedOn.isPresent()
                        ? PostedStatus.RETURNED
                        : PageStatus.of(values.required("s"));
        Optional<StockCode> code = values.optional("st").map(Field::stockCode);
        return new ApplicationPosting(
                returnedOn
                        .map(day -> ReturnedApplication.id(name.name(), day))
                        .orElseGet(this::number),
                board(code),
                name.name(),
                name.flags(),
                status,
                row.day(),
                values.optional("d").map(PageDates::date),
                firstDay(PostedDocument::isFirstSubmission),
                firstDay(PostedDocument::isHearingPack),
                values.optional("hasPhip").map(PostingReader::flag).orElse(false),
                code,
                sponsor,
                returnedOn,
                latestDocument());
    }

    private String number() {
        return values.required("id").matching(NUMBER, FindingKind.APPLICATION_NUMBER);
    }

    private Optional<LocalDate> firstDay(Predicate<PostedDocument> kind) {
        return documents.stream()
                .filter(kind)
                .flatMap(document -> document.day().stream())
                .min(Comparator.naturalOrder());
    }

    /** The latest document with an address, or the warning statement that every page links to. */
    private Optional<String> latestDocument() {
        return documents.stream()
                .filter(document -> document.address().isPresent())
                .max(Comparator.comparing(document -> document.day().orElse(LocalDate.MIN)))
                .flatMap(PostedDocument::address)
                .or(() -> values.optional("w").map(Field::text))
                .filter(address -> ADDRESS.matcher(address).matches())
                .map(address -> SITE + address);
    }

    /**
     * The folder of its documents tells the board. Where there are none, a GEM code of four digits
     * that begins with 8 does; else it is the Main Board's, whose pages these are.
     */
    private Board board(Optional<StockCode> code) {
        boolean gem =
                Stream.concat(
                                documents.stream().flatMap(one -> one.address().stream()),
                                values.optional("w").map(Field::value).stream())
                        .anyMatch(address -> address.startsWith("gem/"));
        return gem || code.filter(one -> one.code().startsWith("08")).isPresent()
                ? Board.GEM
                : Board.MAIN;
    }

    private static boolean flag(Field field) {
        return switch (field.value()) {
            case "true" -> true;
            case "false" -> false;
            default -> throw field.notReadable(FindingKind.TRUE_OR_FALSE);
        };
    }

    /** The pages' letters for a status. */
    private enum PageStatus {
        A(PostedStatus.ACTIVE),
        LT(PostedStatus.LISTED),
        LP(PostedStatus.LAPSED),
        W(PostedStatus.WITHDRAWN),
        RJ(PostedStatus.REJECTED);

        private final PostedStatus meaning;

        PageStatus(PostedStatus meaning) {
            this.meaning = meaning;
        }

        static PostedStatus of(Field field) {
            return field.oneOf(PageStatus.class).meaning;
        }
    }
}
