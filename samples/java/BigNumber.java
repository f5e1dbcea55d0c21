import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/** Whole numbers of any size: sign and digits to base 2^32, products by Karatsuba, quotients by Knuth's algorithm D. */
public final class BigNumber implements Comparable<BigNumber> {
    private static final long MASK = 0xFFFFFFFFL;
    private static final int KARATSUBA = 24;
    public static final BigNumber ZERO = new BigNumber(0, new int[0]);
    public static final BigNumber ONE = of(1);
    public static final BigNumber TWO = of(2);
    public static final BigNumber TEN = of(10);

    private final int sign;
    /** The digits, the least first, without zeros at the end. */
    private final int[] digits;

    private BigNumber(int sign, int[] digits) {
        int count = digits.length;
        while (count > 0 && digits[count - 1] == 0) count--;
        this.digits = count == digits.length ? digits : Arrays.copyOf(digits, count);
        this.sign = count == 0 ? 0 : sign;
    }

    public static BigNumber of(long value) {
        if (value == 0) return ZERO == null ? new BigNumber(0, new int[0]) : ZERO;
        long size = Math.abs(value);
        return new BigNumber(value < 0 ? -1 : 1, new int[] {(int) size, (int) (size >>> 32)});
    }

    /** Reads digits of a base from 2 to 36, with a sign if there is one and underscores between them. */
    public static BigNumber parse(String text, int base) {
        if (base < Character.MIN_RADIX || base > Character.MAX_RADIX) throw new IllegalArgumentException("base " + base);
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (start == text.length()) throw new NumberFormatException("no digits in \"" + text + "\"");
        int[] size = new int[text.length() / 5 + 2];
        for (int i = start; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '_' && i > start && i < text.length() - 1) continue;
            int digit = Character.digit(letter, base);
            if (digit < 0) throw new NumberFormatException("'" + letter + "' in \"" + text + "\"");
            long carry = digit;
            for (int j = 0; j < size.length; j++) {
                carry += (size[j] & MASK) * base;
                size[j] = (int) carry;
                carry >>>= 32;
            }
            if (carry != 0) throw new AssertionError("too many digits");
        }
        return new BigNumber(text.charAt(0) == '-' ? -1 : 1, size);
    }

    public int signum() { return sign; }

    public int bitLength() {
        return digits.length == 0 ? 0 : 32 * digits.length - Integer.numberOfLeadingZeros(digits[digits.length - 1]);
    }

    public boolean testBit(int bit) { return bit / 32 < digits.length && (digits[bit / 32] >>> bit & 1) != 0; }

    public boolean isOdd() { return testBit(0); }

    public BigNumber negate() { return new BigNumber(-sign, digits); }

    public BigNumber abs() { return sign < 0 ? negate() : this; }

    private static int compareSizes(int[] a, int[] b) {
        if (a.length != b.length) return Integer.compare(a.length, b.length);
        for (int i = a.length - 1; i >= 0; i--) if (a[i] != b[i]) return Integer.compareUnsigned(a[i], b[i]);
        return 0;
    }

    private static int[] addSizes(int[] a, int[] b) {
        if (a.length < b.length) return addSizes(b, a);
        int[] sum = new int[a.length + 1];
        long carry = 0;
        for (int i = 0; i < a.length; i++) {
            carry += (a[i] & MASK) + (i < b.length ? b[i] & MASK : 0);
            sum[i] = (int) carry;
            carry >>>= 32;
        }
        sum[a.length] = (int) carry;
        return sum;
    }

    /** The first is not less than the second. */
    private static int[] subtractSizes(int[] a, int[] b) {
        int[] difference = new int[a.length];
        long borrow = 0;
        for (int i = 0; i < a.length; i++) {
            borrow += (a[i] & MASK) - (i < b.length ? b[i] & MASK : 0);
            difference[i] = (int) borrow;
            borrow >>= 32;
        }
        return difference;
    }

    private static int[] multiplySizes(int[] a, int[] b) {
        if (a.length >= KARATSUBA && b.length >= KARATSUBA) return karatsuba(a, b);
        int[] product = new int[a.length + b.length];
        for (int i = 0; i < a.length; i++) {
            long factor = a[i] & MASK, carry = 0;
            for (int j = 0; j < b.length; j++) {
                carry += factor * (b[j] & MASK) + (product[i + j] & MASK);
                product[i + j] = (int) carry;
                carry >>>= 32;
            }
            product[i + b.length] = (int) carry;
        }
        return product;
    }

    /** Three products of half the size: (a1·B + a0)(b1·B + b0), the middle one from the product of the sums. */
    private static int[] karatsuba(int[] a, int[] b) {
        int half = (Math.max(a.length, b.length) + 1) / 2;
        BigNumber a0 = part(a, 0, half), a1 = part(a, half, a.length);
        BigNumber b0 = part(b, 0, half), b1 = part(b, half, b.length);
        BigNumber low = a0.multiply(b0), high = a1.multiply(b1);
        BigNumber middle = a0.add(a1).multiply(b0.add(b1)).subtract(low).subtract(high);
        return low.add(middle.shiftLeft(32 * half)).add(high.shiftLeft(64 * half)).digits;
    }

    private static BigNumber part(int[] digits, int from, int to) {
        return from >= digits.length ? ZERO : new BigNumber(1, Arrays.copyOfRange(digits, from, Math.min(to, digits.length)));
    }

    public BigNumber add(BigNumber other) {
        if (sign == 0) return other;
        if (other.sign == 0) return this;
        if (sign == other.sign) return new BigNumber(sign, addSizes(digits, other.digits));
        int order = compareSizes(digits, other.digits);
        if (order == 0) return ZERO;
        return order > 0 ? new BigNumber(sign, subtractSizes(digits, other.digits))
            : new BigNumber(other.sign, subtractSizes(other.digits, digits));
    }

    public BigNumber subtract(BigNumber other) { return add(other.negate()); }

    public BigNumber multiply(BigNumber other) {
        return sign == 0 || other.sign == 0 ? ZERO : new BigNumber(sign * other.sign, multiplySizes(digits, other.digits));
    }

    /** Multiplies by 2^count, or divides, cutting off, if the count is negative. */
    public BigNumber shiftLeft(int count) {
        int[] result = new int[Math.max(0, digits.length + 1 + (count >> 5))];
        int words = count >> 5, bits = count & 31;
        for (int i = 0; i < digits.length; i++) {
            long wide = (digits[i] & MASK) << bits;
            if (i + words >= 0) result[i + words] |= (int) wide;
            if (i + words + 1 >= 0 && i + words + 1 < result.length) result[i + words + 1] |= (int) (wide >>> 32);
        }
        return new BigNumber(sign, result);
    }

    /** Quotient, cut off towards zero, and remainder, which has the sign of the dividend. */
    public BigNumber[] divide(BigNumber divisor) {
        if (divisor.sign == 0) throw new ArithmeticException("division of " + this + " by zero");
        if (compareSizes(digits, divisor.digits) < 0) return new BigNumber[] {ZERO, this};
        if (divisor.digits.length == 1) {
            int[] quotient = digits.clone();
            int rest = divideInPlace(quotient, divisor.digits[0]);
            return new BigNumber[] {new BigNumber(sign * divisor.sign, quotient), new BigNumber(sign, new int[] {rest})};
        }
        int shift = Integer.numberOfLeadingZeros(divisor.digits[divisor.digits.length - 1]);
        int[] rest = Arrays.copyOf(shiftLeft(shift).digits, digits.length + 1);
        int[] by = divisor.shiftLeft(shift).digits;
        int[] quotient = new int[rest.length - by.length];
        for (int i = quotient.length - 1; i >= 0; i--) quotient[i] = step(rest, by, i);
        return new BigNumber[] {new BigNumber(sign * divisor.sign, quotient), new BigNumber(sign, rest).shiftLeft(-shift)};
    }

    /** One digit of a quotient: guessed of the first digits, and mended where the guess was too large. */
    private static int step(int[] rest, int[] by, int at) {
        int n = by.length;
        long first = by[n - 1] & MASK, second = by[n - 2] & MASK;
        long top = (rest[at + n] & MASK) << 32 | rest[at + n - 1] & MASK;
        long guess = Long.divideUnsigned(top, first), remainder = Long.remainderUnsigned(top, first);
        while (guess > MASK || Long.compareUnsigned(guess * second, remainder << 32 | rest[at + n - 2] & MASK) > 0) {
            guess--;
            remainder += first;
            if (remainder > MASK) break;
        }
        long borrow = 0, carry = 0;
        for (int i = 0; i < n; i++) {
            carry += guess * (by[i] & MASK);
            borrow += (rest[at + i] & MASK) - (carry & MASK);
            rest[at + i] = (int) borrow;
            borrow >>= 32;
            carry >>>= 32;
        }
        borrow += (rest[at + n] & MASK) - carry;
        rest[at + n] = (int) borrow;
        if (borrow >= 0) return (int) guess;
        carry = 0;
        for (int i = 0; i < n; i++) {
            carry += (rest[at + i] & MASK) + (by[i] & MASK);
            rest[at + i] = (int) carry;
            carry >>>= 32;
        }
        rest[at + n] += (int) carry;
        return (int) guess - 1;
    }

    private static int divideInPlace(int[] digits, int divisor) {
        long rest = 0;
        for (int i = digits.length - 1; i >= 0; i--) {
            long value = rest << 32 | digits[i] & MASK;
            digits[i] = (int) Long.divideUnsigned(value, divisor & MASK);
            rest = Long.remainderUnsigned(value, divisor & MASK);
        }
        return (int) rest;
    }

    /** Never negative. */
    public BigNumber mod(BigNumber modulus) {
        BigNumber rest = divide(modulus)[1];
        return rest.sign < 0 ? rest.add(modulus.abs()) : rest;
    }

    public BigNumber pow(int exponent) {
        if (exponent < 0) throw new ArithmeticException("exponent " + exponent);
        BigNumber result = ONE, square = this;
        for (; exponent > 0; exponent >>= 1) {
            if ((exponent & 1) != 0) result = result.multiply(square);
            if (exponent > 1) square = square.multiply(square);
        }
        return result;
    }

    public BigNumber modPow(BigNumber exponent, BigNumber modulus) {
        BigNumber result = ONE.mod(modulus);
        for (int bit = exponent.bitLength() - 1; bit >= 0; bit--) {
            result = result.multiply(result).mod(modulus);
            if (exponent.testBit(bit)) result = result.multiply(this).mod(modulus);
        }
        return result;
    }

    public BigNumber gcd(BigNumber other) {
        BigNumber a = abs(), b = other.abs();
        while (b.sign != 0) {
            BigNumber rest = a.mod(b);
            a = b;
            b = rest;
        }
        return a;
    }

    /** The number that gives 1 with this one, by Euclid's extended algorithm. */
    public BigNumber modInverse(BigNumber modulus) {
        BigNumber a = mod(modulus), b = modulus, x = ONE, y = ZERO;
        while (b.sign != 0) {
            BigNumber[] parts = a.divide(b);
            a = b;
            b = parts[1];
            BigNumber next = x.subtract(parts[0].multiply(y));
            x = y;
            y = next;
        }
        if (!a.equals(ONE)) throw new ArithmeticException(this + " has no inverse modulo " + modulus);
        return x.mod(modulus);
    }

    /** The whole part of the root, by Newton from above. */
    public BigNumber sqrt() {
        if (sign < 0) throw new ArithmeticException("root of " + this);
        if (sign == 0) return ZERO;
        BigNumber guess = ONE.shiftLeft(bitLength() / 2 + 1);
        while (true) {
            BigNumber better = guess.add(divide(guess)[0]).shiftLeft(-1);
            if (better.compareTo(guess) >= 0) return guess;
            guess = better;
        }
    }

    /** The test of Miller and Rabin with the first primes as witnesses. */
    public boolean isProbablyPrime() {
        int[] witnesses = {2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31, 37};
        for (int witness : witnesses) {
            if (equals(of(witness))) return true;
            if (mod(of(witness)).sign == 0) return false;
        }
        if (compareTo(TWO) < 0) return false;
        BigNumber less = subtract(ONE);
        int twos = 0;
        while (!less.testBit(twos)) twos++;
        BigNumber odd = less.shiftLeft(-twos);
        search:
        for (int witness : witnesses) {
            BigNumber power = of(witness).modPow(odd, this);
            if (power.equals(ONE)) continue;
            for (int i = 0; i < twos; i++) {
                if (power.equals(less)) continue search;
                power = power.multiply(power).mod(this);
            }
            return false;
        }
        return true;
    }

    @Override public int compareTo(BigNumber other) {
        if (sign != other.sign) return Integer.compare(sign, other.sign);
        return sign * compareSizes(digits, other.digits);
    }

    @Override public boolean equals(Object other) {
        return other instanceof BigNumber number && sign == number.sign && Arrays.equals(digits, number.digits);
    }

    @Override public int hashCode() { return 31 * Arrays.hashCode(digits) + sign; }

    @Override public String toString() {
        if (sign == 0) return "0";
        List<String> groups = new ArrayList<>();
        int[] rest = digits.clone();
        for (int count = rest.length; count > 0;) {
            groups.add(Integer.toString(divideInPlace(rest, 1_000_000_000)));
            while (count > 0 && rest[count - 1] == 0) count--;
        }
        StringBuilder text = new StringBuilder(sign < 0 ? "-" : "").append(groups.get(groups.size() - 1));
        for (int i = groups.size() - 2; i >= 0; i--) text.append("0".repeat(9 - groups.get(i).length())).append(groups.get(i));
        return text.toString();
    }

    public String toHexString() {
        StringBuilder text = new StringBuilder(sign < 0 ? "-" : "");
        text.append(sign == 0 ? "0" : Integer.toHexString(digits[digits.length - 1]));
        for (int i = digits.length - 2; i >= 0; i--) text.append(String.format("%08x", digits[i]));
        return text.toString();
    }

    private static BigNumber factorial(int from, int to) {
        if (to - from < 8) {
            BigNumber product = of(from);
            for (int i = from + 1; i <= to; i++) product = product.multiply(of(i));
            return product;
        }
        int middle = (from + to) >>> 1;
        return factorial(from, middle).multiply(factorial(middle + 1, to));
    }

    /** By doubling: F(2n) = F(n)(2F(n+1) − F(n)), F(2n+1) = F(n)² + F(n+1)². */
    private static BigNumber fibonacci(int n, Map<Integer, BigNumber> known) {
        if (n <= 2) return of(Math.min(n, 1));
        BigNumber before = known.get(n);
        if (before != null) return before;
        BigNumber a = fibonacci(n / 2, known), b = fibonacci(n / 2 + 1, known);
        BigNumber result = n % 2 == 0 ? a.multiply(TWO.multiply(b).subtract(a)) : a.multiply(a).add(b.multiply(b));
        known.put(n, result);
        return result;
    }

    /** Digits of π one after the other, each when it is certain (Gibbons 2006). */
    private static String pi(int count) {
        BigNumber q = ONE, r = ZERO, t = ONE, k = ONE, n = of(3), l = of(3);
        StringBuilder text = new StringBuilder();
        while (text.length() < count) {
            if (of(4).multiply(q).add(r).subtract(t).compareTo(n.multiply(t)) < 0) {
                text.append(n);
                BigNumber next = TEN.multiply(r.subtract(n.multiply(t)));
                n = TEN.multiply(of(3).multiply(q).add(r)).divide(t)[0].subtract(TEN.multiply(n));
                q = q.multiply(TEN);
                r = next;
            } else {
                BigNumber next = TWO.multiply(q).add(r).multiply(l);
                n = q.multiply(of(7).multiply(k)).add(TWO).add(r.multiply(l)).divide(t.multiply(l))[0];
                q = q.multiply(k);
                t = t.multiply(l);
                l = l.add(TWO);
                k = k.add(ONE);
                r = next;
            }
        }
        return text.toString();
    }

    /** e to some digits: the sum of 1/n! in whole numbers. */
    private static String e(int count) {
        BigNumber unit = TEN.pow(count + 10), sum = ZERO, term = unit;
        for (int n = 1; term.sign != 0; n++) {
            sum = sum.add(term);
            term = term.divide(of(n))[0];
        }
        return sum.divide(TEN.pow(10))[0].toString();
    }

    private static void refusals() {
        Runnable[] attempts = {
            () -> ONE.divide(ZERO), () -> parse("12x", 10), () -> parse("-", 10), () -> parse("1", 40), () -> TWO.pow(-1),
            () -> of(-4).sqrt(), () -> of(6).modInverse(of(9)), () -> { throw new NoSuchElementException("nothing"); },
        };
        for (Runnable attempt : attempts) {
            try {
                attempt.run();
                System.out.println("no exception");
            } catch (ArithmeticException | IllegalArgumentException exception) {
                System.out.println(exception.getClass().getSimpleName() + ": " + exception.getMessage());
            } catch (RuntimeException exception) {
                System.out.println("other: " + exception);
            }
        }
    }

    /** Laws that hold of all numbers, tried on many. */
    private static int check(int rounds) {
        int failures = 0;
        long seed = 42;
        BigNumber[] some = new BigNumber[12];
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < some.length; i++) {
                int[] digits = new int[1 + (round + i * 5) % 60];
                for (int j = 0; j < digits.length; j++) {
                    seed = seed * 6364136223846793005L + 1442695040888963407L;
                    digits[j] = (seed & 0x70000) == 0 ? -1 : (seed & 0x700000) == 0 ? 0 : (int) (seed >>> 31);
                }
                some[i] = new BigNumber((i & 1) == 0 ? 1 : -1, digits);
            }
            for (int i = 0; i + 2 < some.length; i++) {
                BigNumber a = some[i], b = some[i + 1], c = some[i + 2];
                if (!a.add(b).multiply(c).equals(a.multiply(c).add(b.multiply(c)))) failures++;
                if (b.signum() != 0) {
                    BigNumber[] parts = a.divide(b);
                    if (!parts[0].multiply(b).add(parts[1]).equals(a)) failures++;
                    if (parts[1].abs().compareTo(b.abs()) >= 0 || parts[1].signum() == -a.signum() && parts[1].signum() != 0) failures++;
                }
                if (!parse(a.toString(), 10).equals(a) || !parse(a.toHexString(), 16).equals(a)) failures++;
                BigNumber root = a.abs().sqrt();
                if (root.multiply(root).compareTo(a.abs()) > 0 || root.add(ONE).pow(2).compareTo(a.abs()) <= 0) failures++;
                if (!a.shiftLeft(77).equals(a.multiply(TWO.pow(77))) || !a.shiftLeft(77).shiftLeft(-77).equals(a)) failures++;
            }
        }
        return failures;
    }

    public static void main(String[] arguments) {
        int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        System.out.println("25! = " + factorial(1, 25) + ", digits of 300!: " + factorial(1, 300).toString().length());
        System.out.println("F(100) = " + fibonacci(100, new HashMap<>()) + ", F(1000) ends " + fibonacci(1000, new HashMap<>()).mod(TEN.pow(12)));
        System.out.println("pi = " + pi(60 * size));
        System.out.println("e  = " + e(60 * size));
        BigNumber mersenne = TWO.pow(89).subtract(ONE);
        System.out.println("2^89-1 = " + mersenne + " prime: " + mersenne.isProbablyPrime() + ", next: " + mersenne.add(TWO).isProbablyPrime());
        System.out.println("3^(2^70) mod 10^15 = " + of(3).modPow(TWO.pow(70), TEN.pow(15)));
        BigNumber p = parse("1_000_000_007", 10), inverse = of(123456789).modInverse(p);
        System.out.println("1/123456789 = " + inverse + ", back " + inverse.multiply(of(123456789)).mod(p));
        System.out.println("hex " + parse("-DeadBeefCafe0123456789", 16) + " = " + parse("-DeadBeefCafe0123456789", 16).toHexString());
        System.out.println("gcd " + factorial(1, 40).gcd(TWO.pow(60).multiply(of(2187))) + ", root of 2·10^40: " + TWO.multiply(TEN.pow(40)).sqrt());
        BigNumber[] parts = TEN.pow(30).negate().divide(parse("777777777777", 10));
        System.out.println(Arrays.toString(parts) + " " + TEN.pow(30).negate().mod(of(97)) + " " + of(Long.MIN_VALUE) + " " + of(-7).compareTo(of(3)));
        List<BigNumber> sorted = new ArrayList<>(List.of(TEN, of(-5), TWO.pow(64), ZERO, TWO.pow(64).negate(), ONE));
        sorted.sort(null);
        System.out.println(sorted + " " + of(12345678901L).hashCode() + " " + TWO.pow(64).hashCode());
        BigNumber huge = of(7).pow(900 * size), huger = of(11).pow(800 * size);
        System.out.println("digits of the product: " + huge.multiply(huger).toString().length() + ", " + huge.multiply(huger).divide(huger)[0].equals(huge));
        System.out.println("laws broken: " + check(3 * size));
        refusals();
    }
}
