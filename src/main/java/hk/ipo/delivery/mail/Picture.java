package hk.ipo.delivery.mail;

import hk.ipo.render.image.ChartImage;

/**
 * A picture within a mail, which its HTML names by {@code cid:}.
 *
 * @param contentId by which the HTML names it
 * @param image what it shows
 */
public record Picture(String contentId, ChartImage image) {}
