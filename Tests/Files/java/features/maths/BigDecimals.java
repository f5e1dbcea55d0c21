import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

public class BigDecimals {
    public static void main(String[] args) {
        BigDecimal a = new BigDecimal("10.25"), b = new BigDecimal("3");
        System.out.println(a.add(b) + " " + a.subtract(b) + " " + a.multiply(b) + " " + a.divide(b, 5, RoundingMode.HALF_UP) + " " + a.remainder(b) + " " + a.negate());
        try {
            a.divide(b);
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        for (RoundingMode m : RoundingMode.values()) {
            if (m == RoundingMode.UNNECESSARY) continue;
            System.out.print(m + ":");
            for (String s : new String[] {"2.5", "-2.5", "1.1", "-1.1", "5.5"}) System.out.print(new BigDecimal(s).setScale(0, m) + " ");
            System.out.println();
        }
        System.out.println(new BigDecimal("1.0").equals(new BigDecimal("1.00")) + " " + new BigDecimal("1.0").compareTo(new BigDecimal("1.00")) + " " + new BigDecimal("1.00").stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros() + " " + new BigDecimal("100").stripTrailingZeros().toPlainString());
        System.out.println(new BigDecimal(0.1) + " " + BigDecimal.valueOf(0.1) + " " + new BigDecimal("1E+3") + " " + new BigDecimal("1E-10") + " " + new BigDecimal("1E-10").toPlainString());
        System.out.println(a.scale() + " " + a.precision() + " " + a.unscaledValue() + " " + a.signum() + " " + a.intValue() + " " + a.doubleValue() + " " + a.toBigInteger());
        System.out.println(new BigDecimal("1").divide(new BigDecimal("7"), new MathContext(20)) + " " + a.pow(3) + " " + a.max(b) + " " + a.movePointLeft(3) + a.movePointRight(1) + " " + new BigDecimal("123.456").round(new MathContext(4)));
        BigDecimal balance = new BigDecimal("100.00");
        for (int i = 0; i < 5; i++) balance = balance.multiply(new BigDecimal("1.035")).setScale(2, RoundingMode.HALF_EVEN);
        System.out.println(balance);
        System.out.println(new BigDecimal("2").sqrt(new MathContext(15)));
    }
}
