/**
 * The download pages and the REST interface over the archive. This room reads editions and never
 * makes one: what starts a run and knows the runs of before is handed to it as {@link
 * hk.ipo.web.RunDesk}. A file is found by looking its name up in an edition's manifest; nothing of
 * a request reaches the file system otherwise.
 */
@NullMarked
package hk.ipo.web;

import org.jspecify.annotations.NullMarked;
