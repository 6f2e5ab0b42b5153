package hk.ipo.delivery.mail;

import hk.ipo.report.Report;

import java.util.Optional;

/**
 * What there is to tell of an edition.
 *
 * @param report the edition's report
 * @param before the report of the edition before of the same year, as it was then
 */
public record EditionNews(Report report, Optional<Report> before) {}
