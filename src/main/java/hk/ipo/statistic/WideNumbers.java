package hk.ipo.statistic;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;

/**
 * Numbers of more digits than a machine's have, place by place: a quotient's thirty-four digits
 * take seventeen bytes here, where an object of its own takes more than a hundred.
 */
final class WideNumbers {

    private static final int BITS = 2 * Long.SIZE;

    private final long[] high;
    private final long[] low;
    private final byte[] scales;

    /** What does not even fit in here. */
    private final Map<Integer, BigDecimal> wider = new HashMap<>();

    /** Room for so many, each zero until it is set. */
    WideNumbers(int places) {
        high = new long[places];
        low = new long[places];
        scales = new byte[places];
    }

    void set(int place, BigDecimal number) {
        BigInteger unscaled = number.unscaledValue();
        byte scale = (byte) number.scale();
        if (unscaled.bitLength() >= BITS || scale != number.scale()) {
            wider.put(place, number);
            return;
        }
        low[place] = unscaled.longValue();
        high[place] = unscaled.shiftRight(Long.SIZE).longValue();
        scales[place] = scale;
    }

    BigDecimal at(int place) {
        BigDecimal known = wider.isEmpty() ? null : wider.get(place);
        if (known != null) {
            return known;
        }
        byte[] unscaled = new byte[BITS / Byte.SIZE];
        ByteBuffer.wrap(unscaled).putLong(high[place]).putLong(low[place]);
        return new BigDecimal(new BigInteger(unscaled), scales[place]);
    }
}
