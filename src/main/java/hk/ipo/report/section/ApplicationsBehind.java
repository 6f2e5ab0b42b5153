package hk.ipo.report.section;

import hk.ipo.market.Application;
import hk.ipo.market.Market;
import hk.ipo.market.PipelineCount;
import hk.ipo.report.Intake;
import hk.ipo.report.PublishedFigures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which applications a figure of the pipeline counts, for whoever asks for the rows behind it. */
public final class ApplicationsBehind {

    private static final String STATUS = "pipeline.status.";
    private static final String CHANGES = "pipeline.changes.";

    /**
     * One of them.
     *
     * @param id the exchange's number, or what stands for it
     * @param applicant the name, in English where that is known
     */
    public record Counted(String id, String applicant) {}

    private final Edition edition;
    private final List<Application> applications;
    private final PipelineByStatus byStatus;
    private final PipelinePages pages;

    /** Those behind the figures of a year over a market. */
    public ApplicationsBehind(int year, Market market) {
        edition =
                new Edition(year, market, new Intake(List.of(), List.of()), PublishedFigures.NONE);
        applications = market.background().applications();
        List<PipelineCount> counts = market.background().pipeline();
        byStatus = new PipelineByStatus(edition, counts, applications);
        pages = new PipelinePages(edition, applications, byStatus);
    }

    /** By their numbers; none for a figure that counts no applications. */
    public List<Counted> figure(String id) {
        Stream<Counted> found;
        if (id.equals("pipeline.hearing-pack")) {
            found = counted(pages.withHearingPack());
        } else if (id.startsWith(CHANGES)) {
            found = counted(pages.changedTo(id.substring(CHANGES.length())));
        } else if (id.equals("pipeline.returned")) {
            found = returned(edition.facts().period()::contains);
        } else if (id.equals("pipeline.returned.all")) {
            found = returned(day -> true);
        } else if (id.startsWith(STATUS)) {
            found = counted(byStatus.under(id.substring(STATUS.length())));
        } else {
            found = Stream.empty();
        }
        return found.sorted(Comparator.comparing(Counted::id)).toList();
    }

    private static Stream<Counted> counted(List<Application> applications) {
        return applications.stream()
                .map(
                        one ->
                                new Counted(
                                        one.id(),
                                        one.applicantEnglish()
                                                .or(one::applicantChinese)
                                                .orElseThrow()));
    }

    private Stream<Counted> returned(Predicate<LocalDate> days) {
        return edition.background().returned().stream()
                .filter(one -> days.test(one.returnedOn()))
                .map(one -> new Counted(one.id(), one.applicant()));
    }
}
