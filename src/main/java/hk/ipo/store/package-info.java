/**
 * The only SQL: facts with the day from which each was known, read back as the market on a day.
 *
 * <p>An <em>import</em> is what one run takes in as of one day, D. What it stages is visible to
 * itself alone until it is accepted; from then on to all. Facts are never changed, only added to: a
 * key (a stock code, a year) has <em>versions</em>, each known from a day on. The version effective
 * on a day is the last one known from that day or before; of two known from the same day, the one
 * recorded later.
 *
 * <p>Let E be the later of D and the day on which the fact can first have been known. A value x
 * staged under key k is held against the versions of k that are visible to the import:
 *
 * <ul>
 *   <li>None is effective on E, because k is new or all its versions are later: x is added, known
 *       from the fact's own first day. For a feed that does not say when a fact became known, that
 *       day is D.
 *   <li>The version effective on E equals x: nothing is added. Importing a file twice therefore
 *       changes nothing.
 *   <li>It differs, but the next later version equals x: nothing is added. An edition of the past
 *       is being rebuilt from a file that holds later corrections, and must come out as it was.
 *   <li>It differs otherwise: x is added, known from E. It is a correction: from the as-of day on
 *       it counts, and the days before still show the old value.
 * </ul>
 *
 * <p>Worked: a file read as of 5 January gives 00001's over-allotment of 3 January as HK$ 400
 * million; it is known from 3 January. The file read as of 20 January says 410 million: that is
 * known from 20 January. As known on 19 January it is 400 million, on the 20th 410. The newer file
 * read again as of 6 January adds nothing, and the edition of 6 January still says 400.
 *
 * <p>The market of an import is made of the facts whose keys the import contained: a listing that a
 * file no longer has is no longer counted. Application pages are otherwise, because an exchange's
 * page of tonight shows nothing of what was withdrawn from it yesterday. An import that contains a
 * row of a page sees the rows of all pages that it or an accepted import contained: an application
 * that has left every page was first seen and last seen on the days on which it was. A night whose
 * edition was held back leaves nothing; its pages may be given again with those of the next. Nights
 * repeat each other, so what a row says is kept once, and that a page of a day said so as a few
 * numbers beside it.
 */
@NullMarked
package hk.ipo.store;

import org.jspecify.annotations.NullMarked;
