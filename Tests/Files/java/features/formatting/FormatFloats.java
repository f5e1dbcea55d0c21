public class FormatFloats {
    public static void main(String[] args) {
        double[] all = {0, 1, -1.5, 3.14159265, 1e-5, 123456789.987654321, 1e20, -0.0, 0.05, 2.5, 1.005, Double.NaN, Double.POSITIVE_INFINITY};
        for (double d : all) {
            System.out.println(String.format("%f|%.2f|%10.3f|%-10.1f|%010.2f|%+.1f|%,.2f|%(.2f", d, d, d, d, d, d, d, d));
            System.out.println(String.format("%e|%.2e|%E|%g|%.3g", d, d, d, d, d));
        }
        System.out.println(String.format("%.0f %.0f %.0f %.0f", 0.5, 1.5, 2.5, 3.5));
        System.out.println(String.format("%s %s %s", 1.0f, 1.0, 100.0 / 3));
        System.out.println(String.format("%5.1f%%", 45.678));
        System.out.println(String.format("%.3f", 2f / 3));
        System.out.printf("%6.2f %-8s|%n", 1.234, "ab");
        System.out.println(String.format("%.15f %.20f", 0.1, 0.1));
        System.out.println(String.format("%s", 1e7) + String.format("%s", 1.0E-4) + 1e6 + 1e-3);
        System.out.println(String.format("%.2f", new java.math.BigDecimal("1234.5678")));
    }
}
