package java.math;

import java.util.Random;

/** Whole numbers of any size: sign and magnitude, the magnitude in words of 32 bits, the least first. */
public class BigInteger extends Number implements Comparable<BigInteger> {
    public static final BigInteger ZERO = new BigInteger(0, new int[0]);
    public static final BigInteger ONE = valueOf(1);
    public static final BigInteger TWO = valueOf(2);
    public static final BigInteger TEN = valueOf(10);
    private static final long MASK = 0xFFFFFFFFL;

    private final int sign;
    /** Without zeroes at its end. */
    private final int[] words;

    private BigInteger(int sign, int[] words) {
        int count = words.length;
        while (count > 0 && words[count - 1] == 0) count--;
        this.words = count == words.length ? words : java.util.Arrays.copyOf(words, count);
        this.sign = count == 0 ? 0 : sign;
    }

    public BigInteger(String text) { this(text, 10); }
    public BigInteger(String text, int radix) {
        int at = 0;
        if (text.isEmpty()) throw new NumberFormatException("Zero length BigInteger");
        boolean isNegative = text.charAt(0) == '-';
        if (isNegative || text.charAt(0) == '+') at = 1;
        if (at == text.length()) throw new NumberFormatException("Zero length BigInteger");
        int[] made = new int[(int) ((text.length() - at) * 5L / 31 * (radix > 16 ? 2 : 1)) + (text.length() - at) / 6 + 2];
        int count = 0;
        int step = 1;
        int factor = radix;
        while ((long) factor * radix < 1 << 30) {
            factor *= radix;
            step++;
        }
        while (at < text.length()) {
            int chunk = 0;
            int scale = 1;
            for (int i = 0; i < step && at < text.length(); i++) {
                int digit = Character.digit(text.charAt(at++), radix);
                if (digit < 0) throw new NumberFormatException("For input string: \"" + text + "\"" + (radix == 10 ? "" : " under radix " + radix));
                chunk = chunk * radix + digit;
                scale *= radix;
            }
            long carry = chunk;
            for (int i = 0; i < count; i++) {
                carry += (made[i] & MASK) * scale;
                made[i] = (int) carry;
                carry >>>= 32;
            }
            if (carry != 0) {
                if (count == made.length) made = java.util.Arrays.copyOf(made, count * 2);
                made[count++] = (int) carry;
            }
        }
        words = java.util.Arrays.copyOf(made, count);
        sign = count == 0 ? 0 : isNegative ? -1 : 1;
    }
    public BigInteger(int bits, Random random) {
        byte[] bytes = new byte[(bits + 7) / 8];
        if (bytes.length > 0) {
            random.nextBytes(bytes);
            bytes[0] &= (byte) ((1 << 8 - (8 * bytes.length - bits)) - 1);
        }
        BigInteger value = new BigInteger(1, bytes);
        words = value.words;
        sign = value.sign;
    }
    public BigInteger(int bits, int certainty, Random random) {
        BigInteger value;
        do {
            value = new BigInteger(bits, random).setBit(bits - 1).setBit(0);
        } while (!value.isProbablePrime(certainty));
        words = value.words;
        sign = value.sign;
    }
    public BigInteger(byte[] bytes) {
        BigInteger value = fromBytes(bytes, bytes.length > 0 && bytes[0] < 0);
        words = value.words;
        sign = value.sign;
    }
    public BigInteger(int sign, byte[] magnitude) {
        BigInteger value = fromBytes(magnitude, false);
        words = value.words;
        this.sign = value.sign == 0 ? 0 : sign;
    }

    private static BigInteger fromBytes(byte[] bytes, boolean isNegative) {
        int[] made = new int[bytes.length / 4 + 1];
        if (isNegative) java.util.Arrays.fill(made, -1);
        for (int i = 0; i < bytes.length; i++) {
            int place = bytes.length - 1 - i;
            made[i / 4] = made[i / 4] & ~(255 << i % 4 * 8) | (bytes[place] & 255) << i % 4 * 8;
        }
        return fromTwos(made);
    }

    public static BigInteger probablePrime(int bits, Random random) { return new BigInteger(bits, 100, random); }

    public static BigInteger valueOf(long value) {
        int sign = value < 0 ? -1 : value > 0 ? 1 : 0;
        if (value < 0) value = -value;
        return new BigInteger(sign, new int[] {(int) value, (int) (value >>> 32)});
    }

    private static int compareWords(int[] a, int[] b) {
        if (a.length != b.length) return a.length < b.length ? -1 : 1;
        for (int i = a.length - 1; i >= 0; i--) if (a[i] != b[i]) return (a[i] & MASK) < (b[i] & MASK) ? -1 : 1;
        return 0;
    }

    private static int[] addWords(int[] a, int[] b) {
        if (a.length < b.length) return addWords(b, a);
        int[] result = new int[a.length + 1];
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            carry += (a[i] & MASK) + (i < b.length ? b[i] & MASK : 0);
            result[i] = (int) carry;
            carry >>>= 32;
        }
        result[a.length] = (int) carry;
        return result;
    }

    private static int[] subtractWords(int[] a, int[] b) {
        int[] result = new int[a.length];
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            borrow += (a[i] & MASK) - (i < b.length ? b[i] & MASK : 0);
            result[i] = (int) borrow;
            borrow >>= 32;
        }
        return result;
    }

    public BigInteger add(BigInteger other) {
        if (other.sign == 0) return this;
        if (sign == 0) return other;
        if (sign == other.sign) return new BigInteger(sign, addWords(words, other.words));
        int result = compareWords(words, other.words);
        if (result == 0) return ZERO;
        return result > 0 ? new BigInteger(sign, subtractWords(words, other.words)) : new BigInteger(other.sign, subtractWords(other.words, words));
    }

    public BigInteger subtract(BigInteger other) { return add(other.negate()); }
    public BigInteger negate() { return new BigInteger(-sign, words); }
    public BigInteger abs() { return sign < 0 ? negate() : this; }
    public int signum() { return sign; }

    private static final int KARATSUBA = 60;

    private static int[] multiplyWords(int[] a, int[] b) {
        if (a.length >= KARATSUBA && b.length >= KARATSUBA) return karatsuba(a, b);
        int[] result = new int[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            long carry = 0;
            long factor = a[i] & MASK;
            for (int j = 0; j < b.length; j++) {
                carry += factor * (b[j] & MASK) + (result[i + j] & MASK);
                result[i + j] = (int) carry;
                carry >>>= 32;
            }
            result[i + b.length] = (int) carry;
        }
        return result;
    }

    private static int[] karatsuba(int[] a, int[] b) {
        int half = (Math.max(a.length, b.length) + 1) / 2;
        BigInteger lowA = part(a, 0, half);
        BigInteger highA = part(a, half, a.length);
        BigInteger lowB = part(b, 0, half);
        BigInteger highB = part(b, half, b.length);
        BigInteger low = lowA.multiply(lowB);
        BigInteger high = highA.multiply(highB);
        BigInteger middle = lowA.add(highA).multiply(lowB.add(highB)).subtract(low).subtract(high);
        return high.shiftLeft(64 * half).add(middle.shiftLeft(32 * half)).add(low).words;
    }

    private static BigInteger part(int[] words, int from, int to) {
        if (from >= words.length) return ZERO;
        return new BigInteger(1, java.util.Arrays.copyOfRange(words, from, Math.min(to, words.length)));
    }

    public BigInteger multiply(BigInteger other) {
        if (sign == 0 || other.sign == 0) return ZERO;
        return new BigInteger(sign * other.sign, multiplyWords(words, other.words));
    }

    /** Divides words by one word in place of {@code quotient}; gives the remainder. */
    private static int divideWords(int[] words, int divisor, int[] quotient) {
        long rest = 0;
        long by = divisor & MASK;
        for (int i = words.length - 1; i >= 0; i--) {
            long part = rest << 32 | words[i] & MASK;
            long q;
            if (part >= 0) {
                q = part / by;
                rest = part - q * by;
            } else {
                q = Long.divideUnsigned(part, by);
                rest = part - q * by;
            }
            quotient[i] = (int) q;
        }
        return (int) rest;
    }

    public BigInteger[] divideAndRemainder(BigInteger other) {
        if (other.sign == 0) throw new ArithmeticException("BigInteger divide by zero");
        if (compareWords(words, other.words) < 0) return new BigInteger[] {ZERO, this};
        if (other.words.length == 1) {
            int[] quotient = new int[words.length];
            int rest = divideWords(words, other.words[0], quotient);
            return new BigInteger[] {new BigInteger(sign * other.sign, quotient), new BigInteger(sign, new int[] {rest})};
        }
        // Knuth, volume 2, algorithm D.
        int shift = Integer.numberOfLeadingZeros(other.words[other.words.length - 1]);
        int[] v = shifted(other.words, shift);
        int n = other.words.length;
        int[] u = java.util.Arrays.copyOf(shifted(words, shift), words.length + 1);
        int m = words.length - n;
        int[] q = new int[m + 1];
        long top = v[n - 1] & MASK;
        long second = v[n - 2] & MASK;
        for (int j = m; j >= 0; j--) {
            long part = (u[j + n] & MASK) << 32 | u[j + n - 1] & MASK;
            long guess;
            long rest;
            if (part >= 0) {
                guess = part / top;
                rest = part - guess * top;
            } else {
                guess = Long.divideUnsigned(part, top);
                rest = part - guess * top;
            }
            while (guess > MASK || Long.compareUnsigned(guess * second, rest << 32 | u[j + n - 2] & MASK) > 0) {
                guess--;
                rest += top;
                if (rest > MASK) break;
            }
            long borrow = 0;
            long carry = 0;
            for (int i = 0; i < n; i++) {
                carry += guess * (v[i] & MASK);
                borrow += (u[i + j] & MASK) - (carry & MASK);
                u[i + j] = (int) borrow;
                borrow >>= 32;
                carry >>>= 32;
            }
            borrow += (u[j + n] & MASK) - carry;
            u[j + n] = (int) borrow;
            if (borrow < 0) {
                guess--;
                long sum = 0;
                for (int i = 0; i < n; i++) {
                    sum += (u[i + j] & MASK) + (v[i] & MASK);
                    u[i + j] = (int) sum;
                    sum >>>= 32;
                }
                u[j + n] += (int) sum;
            }
            q[j] = (int) guess;
        }
        BigInteger rest = new BigInteger(1, u).shiftRight(shift);
        return new BigInteger[] {new BigInteger(sign * other.sign, q), new BigInteger(sign, rest.words)};
    }

    private static int[] shifted(int[] words, int bits) {
        int[] result = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            result[i] |= words[i] << bits;
            if (bits > 0) result[i + 1] = words[i] >>> 32 - bits;
        }
        return result;
    }

    public BigInteger divide(BigInteger other) { return divideAndRemainder(other)[0]; }
    public BigInteger remainder(BigInteger other) { return divideAndRemainder(other)[1]; }
    public BigInteger mod(BigInteger other) {
        if (other.sign <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
        BigInteger result = remainder(other);
        return result.sign < 0 ? result.add(other) : result;
    }

    public BigInteger pow(int exponent) {
        if (exponent < 0) throw new ArithmeticException("Negative exponent");
        BigInteger result = ONE;
        BigInteger square = this;
        while (exponent > 0) {
            if ((exponent & 1) != 0) result = result.multiply(square);
            exponent >>= 1;
            if (exponent > 0) square = square.multiply(square);
        }
        return result;
    }

    public BigInteger modPow(BigInteger exponent, BigInteger modulus) {
        if (modulus.sign <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
        if (exponent.sign < 0) return modInverse(modulus).modPow(exponent.negate(), modulus);
        BigInteger result = ONE.mod(modulus);
        BigInteger square = mod(modulus);
        int bits = exponent.bitLength();
        for (int i = 0; i < bits; i++) {
            if (exponent.testBit(i)) result = result.multiply(square).mod(modulus);
            square = square.multiply(square).mod(modulus);
        }
        return result;
    }

    public BigInteger modInverse(BigInteger modulus) {
        if (modulus.sign <= 0) throw new ArithmeticException("BigInteger: modulus not positive");
        BigInteger a = mod(modulus);
        BigInteger b = modulus;
        BigInteger x = ONE;
        BigInteger y = ZERO;
        while (b.sign != 0) {
            BigInteger[] parts = a.divideAndRemainder(b);
            BigInteger next = x.subtract(parts[0].multiply(y));
            x = y;
            y = next;
            a = b;
            b = parts[1];
        }
        if (!a.equals(ONE)) throw new ArithmeticException("BigInteger not invertible.");
        return x.mod(modulus);
    }

    public BigInteger gcd(BigInteger other) {
        BigInteger a = abs();
        BigInteger b = other.abs();
        while (b.sign != 0) {
            BigInteger rest = a.remainder(b);
            a = b;
            b = rest;
        }
        return a;
    }

    public BigInteger sqrt() {
        if (sign < 0) throw new ArithmeticException("Negative BigInteger");
        if (sign == 0) return ZERO;
        BigInteger guess = ONE.shiftLeft((bitLength() + 1) / 2);
        while (true) {
            BigInteger next = guess.add(divide(guess)).shiftRight(1);
            if (next.compareTo(guess) >= 0) return guess;
            guess = next;
        }
    }

    public boolean isProbablePrime(int certainty) {
        BigInteger n = abs();
        if (n.compareTo(TWO) < 0) return false;
        int[] bases = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41};
        for (int base : bases) {
            BigInteger small = valueOf(base);
            if (n.equals(small)) return true;
            if (n.remainder(small).sign == 0) return false;
        }
        BigInteger less = n.subtract(ONE);
        int twos = less.getLowestSetBit();
        BigInteger odd = less.shiftRight(twos);
        for (int base : bases) {
            BigInteger x = valueOf(base).modPow(odd, n);
            if (x.equals(ONE) || x.equals(less)) continue;
            boolean isComposite = true;
            for (int i = 1; i < twos && isComposite; i++) {
                x = x.multiply(x).mod(n);
                if (x.equals(less)) isComposite = false;
            }
            if (isComposite) return false;
        }
        return true;
    }

    public BigInteger nextProbablePrime() {
        BigInteger n = add(ONE);
        while (!n.isProbablePrime(100)) n = n.add(ONE);
        return n;
    }

    // Bits

    public BigInteger shiftLeft(int bits) {
        if (bits < 0) return shiftRight(-bits);
        if (sign == 0) return this;
        int whole = bits / 32;
        int[] part = shifted(words, bits % 32);
        int[] result = new int[part.length + whole];
        System.arraycopy(part, 0, result, whole, part.length);
        return new BigInteger(sign, result);
    }

    public BigInteger shiftRight(int bits) {
        if (bits < 0) return shiftLeft(-bits);
        int whole = bits / 32;
        int rest = bits % 32;
        if (whole >= words.length) return sign < 0 ? valueOf(-1) : ZERO;
        int[] result = new int[words.length - whole];
        for (int i = 0; i < result.length; i++) {
            result[i] = words[i + whole] >>> rest;
            if (rest > 0 && i + whole + 1 < words.length) result[i] |= words[i + whole + 1] << 32 - rest;
        }
        BigInteger made = new BigInteger(sign, result);
        if (sign < 0 && getLowestSetBit() < bits) made = made.subtract(ONE);
        return made;
    }

    /** The word at a place in two's complement. */
    private int twos(int place) {
        if (place >= words.length) return sign < 0 ? -1 : 0;
        if (sign >= 0) return words[place];
        int first = 0;
        while (words[first] == 0) first++;
        return place < first ? 0 : place == first ? -words[place] : ~words[place];
    }

    private static BigInteger fromTwos(int[] made) {
        if (made.length == 0 || made[made.length - 1] >= 0) return new BigInteger(1, made);
        int[] result = new int[made.length];
        long carry = 1;
        for (int i = 0; i < made.length; i++) {
            carry += ~made[i] & MASK;
            result[i] = (int) carry;
            carry >>>= 32;
        }
        return new BigInteger(-1, result);
    }

    private int twosCount(BigInteger other) { return Math.max(words.length, other.words.length) + 1; }

    public BigInteger and(BigInteger other) {
        int[] result = new int[twosCount(other)];
        for (int i = 0; i < result.length; i++) result[i] = twos(i) & other.twos(i);
        return fromTwos(result);
    }
    public BigInteger or(BigInteger other) {
        int[] result = new int[twosCount(other)];
        for (int i = 0; i < result.length; i++) result[i] = twos(i) | other.twos(i);
        return fromTwos(result);
    }
    public BigInteger xor(BigInteger other) {
        int[] result = new int[twosCount(other)];
        for (int i = 0; i < result.length; i++) result[i] = twos(i) ^ other.twos(i);
        return fromTwos(result);
    }
    public BigInteger not() { return negate().subtract(ONE); }
    public BigInteger andNot(BigInteger other) { return and(other.not()); }
    public boolean testBit(int bit) {
        if (bit < 0) throw new ArithmeticException("Negative bit address");
        return (twos(bit / 32) & 1 << bit) != 0;
    }
    public BigInteger setBit(int bit) { return or(ONE.shiftLeft(bit)); }
    public BigInteger clearBit(int bit) { return andNot(ONE.shiftLeft(bit)); }
    public BigInteger flipBit(int bit) { return xor(ONE.shiftLeft(bit)); }
    public int getLowestSetBit() {
        for (int i = 0; i < words.length; i++) if (words[i] != 0) return 32 * i + Integer.numberOfTrailingZeros(words[i]);
        return -1;
    }
    public int bitLength() {
        if (sign == 0) return 0;
        int bits = 32 * words.length - Integer.numberOfLeadingZeros(words[words.length - 1]);
        return sign < 0 && getLowestSetBit() == bits - 1 ? bits - 1 : bits;
    }
    public int bitCount() {
        int count = 0;
        for (int word : words) count += Integer.bitCount(word);
        return sign < 0 ? count + getLowestSetBit() - 1 : count;
    }

    public byte[] toByteArray() {
        byte[] result = new byte[bitLength() / 8 + 1];
        for (int i = 0; i < result.length; i++) result[result.length - 1 - i] = (byte) (twos(i / 4) >> i % 4 * 8);
        return result;
    }

    // Conversions

    @Override public int intValue() { return twos(0); }
    @Override public long longValue() { return (long) twos(1) << 32 | twos(0) & MASK; }
    @Override public double doubleValue() {
        if (bitLength() <= 63) return longValue();
        if (bitLength() > 1024) return sign * Double.POSITIVE_INFINITY;
        // 64 bits with a sticky last one round as the whole number does.
        int shift = abs().bitLength() - 64;
        BigInteger top = abs().shiftRight(shift);
        long bits = top.longValue();
        if (abs().getLowestSetBit() < shift) bits |= 1;
        double value = (bits >>> 1 | bits & 1) * 2.0;
        return sign * value * Math.pow(2, shift);
    }
    @Override public float floatValue() { return (float) doubleValue(); }
    public int intValueExact() {
        if (bitLength() > 31) throw new ArithmeticException("BigInteger out of int range");
        return intValue();
    }
    public long longValueExact() {
        if (bitLength() > 63) throw new ArithmeticException("BigInteger out of long range");
        return longValue();
    }

    @Override public int compareTo(BigInteger other) {
        if (sign != other.sign) return sign < other.sign ? -1 : 1;
        return sign * compareWords(words, other.words);
    }
    public BigInteger min(BigInteger other) { return compareTo(other) < 0 ? this : other; }
    public BigInteger max(BigInteger other) { return compareTo(other) > 0 ? this : other; }
    @Override public boolean equals(Object other) { return other instanceof BigInteger && compareTo((BigInteger) other) == 0; }
    @Override public int hashCode() {
        int hash = 0;
        for (int i = words.length - 1; i >= 0; i--) hash = (int) (31 * hash + (words[i] & MASK));
        return hash * sign;
    }

    @Override public String toString() { return toString(10); }
    public String toString(int radix) {
        if (sign == 0) return "0";
        if (radix < 2 || radix > 36) radix = 10;
        StringBuilder result = new StringBuilder();
        if (sign < 0) result.append('-');
        write(abs(), radix, 0, result);
        return result.toString();
    }

    /** Large numbers are cut in two, so that the work grows like that of a multiplication. */
    private static void write(BigInteger value, int radix, int digits, StringBuilder result) {
        if (value.words.length > 40) {
            int half = (int) (value.bitLength() * Math.log(2) / Math.log(radix) / 2);
            BigInteger[] parts = value.divideAndRemainder(valueOf(radix).pow(half));
            write(parts[0], radix, digits > 0 ? digits - half : 0, result);
            write(parts[1], radix, half, result);
            return;
        }
        int step = 1;
        int factor = radix;
        while ((long) factor * radix < 1 << 30) {
            factor *= radix;
            step++;
        }
        StringBuilder text = new StringBuilder();
        int[] rest = value.words.clone();
        int count = rest.length;
        while (count > 0) {
            long carry = 0;
            for (int i = count - 1; i >= 0; i--) {
                long part = carry << 32 | rest[i] & MASK;
                rest[i] = (int) (part / factor);
                carry = part % factor;
            }
            while (count > 0 && rest[count - 1] == 0) count--;
            int chunk = (int) carry;
            for (int i = 0; i < step && (count > 0 || chunk > 0); i++) {
                text.append(Character.forDigit(chunk % radix, radix));
                chunk /= radix;
            }
        }
        for (int i = text.length(); i < digits; i++) text.append('0');
        result.append(text.reverse());
    }

    public BigInteger[] sqrtAndRemainder() {
        BigInteger root = sqrt();
        return new BigInteger[] {root, subtract(root.multiply(root))};
    }
    public short shortValueExact() {
        if (bitLength() > 15) throw new ArithmeticException("BigInteger out of short range");
        return shortValue();
    }
    public byte byteValueExact() {
        if (bitLength() > 7) throw new ArithmeticException("BigInteger out of byte range");
        return byteValue();
    }
}
