package hk.ipo.market;

import java.util.List;

/**
 * What is known around the listings themselves.
 *
 * @param applications the listing applications seen
 * @param pipeline the number of active applications day by day
 * @param financials results of issuers
 * @param claims figures that others published
 */
public record Background(
        List<Application> applications,
        List<PipelineCount> pipeline,
        List<Financials> financials,
        List<Claim> claims) {

    /** Nothing known. */
    public static final Background NONE =
            new Background(List.of(), List.of(), List.of(), List.of());

    public Background {
        applications = List.copyOf(applications);
        pipeline = List.copyOf(pipeline);
        financials = List.copyOf(financials);
        claims = List.copyOf(claims);
    }
}
