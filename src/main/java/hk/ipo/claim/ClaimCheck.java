package hk.ipo.claim;

import hk.ipo.market.Claim;
import hk.ipo.market.Period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds published figures against ours, each on the day on which it stood and over every fact of
 * the input that was known by then. The edition's as-of day decides nothing but how far the input
 * is taken to reach.
 */
public final class ClaimCheck {

    private static final Comparator<Claim> BY_DAYS =
            Comparator.comparing(Claim::knownOn)
                    .thenComparing(claim -> claim.period().map(Period::start).orElse(LocalDate.MIN))
                    .thenComparing(claim -> claim.period().map(Period::end).orElse(LocalDate.MIN));

    private final Markets markets;

    /**
     * A check over one input.
     *
     * @param source the input's market on any day
     * @param asOf the day for which the input was gathered
     */
    public ClaimCheck(MarketOn source, LocalDate asOf) {
        this.markets = new Markets(source, asOf);
    }

    /** Why a claim is none that can be checked or stated, empty when it is. */
    public static Optional<Objection> objectionTo(Claim claim) {
        try {
            Subjects.of(claim);
            Precision.of(claim);
            return Optional.empty();
        } catch (UnknownSubjectException e) {
            return Optional.of(e.objection());
        }
    }

    /** Every claim with our value and a verdict, in the order given. */
    public List<CheckedClaim> check(List<Claim> claims) {
        CheckedClaim[] checked = new CheckedClaim[claims.size()];
        // Of one day and period after the other, so that no more than one market is in hand.
        IntStream.range(0, checked.length)
                .boxed()
                .sorted(Comparator.comparing(claims::get, BY_DAYS))
                .forEach(place -> checked[place] = check(claims.get(place)));
        return List.of(checked);
    }

    private CheckedClaim check(Claim claim) {
        Answer answer = answer(Subjects.of(claim), claim);
        Verdict verdict =
                answer.ours().map(ours -> verdict(claim, ours)).orElse(Verdict.NOT_CHECKABLE);
        Optional<BigDecimal> difference =
                answer.ours()
                        .flatMap(Ours::number)
                        .flatMap(ours -> claim.number().map(ours::subtract));
        return new CheckedClaim(
                claim, answer.ours(), difference, verdict, reasons(claim, answer, verdict));
    }

    private Answer answer(Subject subject, Claim claim) {
        if (subject.restsOnDeals()) {
            LocalDate reach = markets.reach();
            if (claim.knownOn().isAfter(reach)) {
                return Answer.none(new Reason.NotReached(reach));
            }
            // No deal at all of those days: the input is about others, not about an empty market.
            if (markets.evaluator(claim).facts().deals().isEmpty()) {
                return Answer.none(new Reason.NoDeals());
            }
        }
        return subject.answer(claim, markets);
    }

    private static Verdict verdict(Claim claim, Ours ours) {
        Precision precision = Precision.of(claim);
        boolean agrees =
                claim.number()
                        .flatMap(
                                printed ->
                                        ours.number()
                                                .map(number -> precision.agrees(printed, number)))
                        .orElseGet(() -> claim.value().equals(ours.text()));
        return agrees ? Verdict.AGREES : Verdict.DIFFERS;
    }

    /** Whether a reason says no more than what the data lacks; what is stated says why. */
    private static boolean isOfTheDataAlone(Reason reason) {
        return reason instanceof Reason.BeyondData || reason instanceof Reason.NoDeals;
    }

    /** What is worked out comes first; what the data states stands for what it cannot explain. */
    private static List<Reason> reasons(Claim claim, Answer answer, Verdict verdict) {
        Optional<Reason> stated =
                claim.reason().filter(words -> verdict != Verdict.AGREES).map(Reason.Stated::new);
        return Stream.concat(
                        answer.reasons().stream()
                                .filter(reason -> stated.isEmpty() || !isOfTheDataAlone(reason)),
                        stated.stream())
                .toList();
    }
}
