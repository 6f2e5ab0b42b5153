package hk.ipo.report;

import hk.ipo.statistic.Measure;
import hk.ipo.statistic.Unit;

/**
 * Two measures that must agree, such as the months' funds and the year's. The workbook checks them
 * live; the job holds the edition back when they differ.
 *
 * @param id the stable id
 * @param title what must agree, in words
 * @param left one way to work it out
 * @param right the other
 * @param unit what both count
 */
public record Check(String id, Text title, Measure left, Measure right, Unit unit) {}
