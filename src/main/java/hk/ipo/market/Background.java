package hk.ipo.market;

import java.util.List;

/**
 * What is known around the listings themselves.
 *
 * @param applications the listing applications seen
 * @param pipeline the number of active applications day by day
 * @param financials results of issuers
 * @param claims figures that others published
 * @param returned applications that the exchange returned, as its page of them shows
 */
public record Background(
        List<Application> applications,
        List<PipelineCount> pipeline,
        List<Financials> financials,
        List<Claim> claims,
        List<ReturnedApplication> returned) {

    /** Nothing known. */
    public static final Background NONE =
            new Background(List.of(), List.of(), List.of(), List.of());

    public Background {
        applications = List.copyOf(applications);
        pipeline = List.copyOf(pipeline);
        financials = List.copyOf(financials);
        claims = List.copyOf(claims);
        returned = List.copyOf(returned);
    }

    /** What is known where no page of returned applications was read. */
    public Background(
            List<Application> applications,
            List<PipelineCount> pipeline,
            List<Financials> financials,
            List<Claim> claims) {
        this(applications, pipeline, financials, claims, List.of());
    }
}
