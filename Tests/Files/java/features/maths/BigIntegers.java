import java.math.BigInteger;

public class BigIntegers {
    static BigInteger factorial(int n) {
        BigInteger r = BigInteger.ONE;
        for (int i = 2; i <= n; i++) r = r.multiply(BigInteger.valueOf(i));
        return r;
    }

    public static void main(String[] args) {
        System.out.println(factorial(50));
        BigInteger a = new BigInteger("123456789012345678901234567890"), b = BigInteger.TWO.pow(70);
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b) + " " + a.mod(b) + " " + a.negate().remainder(b));
        System.out.println(a.gcd(b) + " " + a.pow(3) + " " + b.modPow(a, BigInteger.valueOf(1000007)) + " " + BigInteger.valueOf(3).modInverse(BigInteger.valueOf(11)));
        System.out.println(a.compareTo(b) + " " + a.equals(new BigInteger("123456789012345678901234567890")) + " " + a.signum() + " " + a.bitLength() + " " + b.bitCount() + " " + b.getLowestSetBit() + " " + a.hashCode());
        System.out.println(a.toString(16) + " " + new BigInteger("ff", 16) + " " + a.shiftLeft(5) + " " + a.shiftRight(10) + " " + a.and(b) + " " + a.or(b) + " " + a.xor(b) + " " + a.not());
        System.out.println(BigInteger.valueOf(97).isProbablePrime(10) + " " + BigInteger.valueOf(91).isProbablePrime(10) + " " + BigInteger.valueOf(100).nextProbablePrime() + " " + a.sqrt() + " " + a.longValue() + " " + a.intValue() + " " + a.doubleValue());
        try {
            a.longValueExact();
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            a.divide(BigInteger.ZERO);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        BigInteger x = BigInteger.ZERO, y = BigInteger.ONE;
        for (int i = 0; i < 200; i++) { BigInteger t = x.add(y); x = y; y = t; }
        System.out.println(x);
        System.out.println(a.min(b).max(BigInteger.TEN) + " " + a.abs().negate().abs() + " " + java.util.Arrays.toString(a.divideAndRemainder(b)));
    }
}
