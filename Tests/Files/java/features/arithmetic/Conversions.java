public class Conversions {
    public static void main(String[] args) {
        double[] values = {0.0, -0.0, 1.9, -1.9, 1e10, -1e10, 1e20, -1e20, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MIN_VALUE};
        for (double v : values) {
            System.out.println(v + ": " + (int) v + " " + (long) v + " " + (short) v + " " + (byte) v + " " + (int) (char) v + " " + (float) v);
        }
        System.out.println((byte) 300 + " " + (short) 70000 + " " + (int) 5_000_000_000L);
        System.out.println((float) 123456789);
        System.out.println((double) 123456789012345678L);
        System.out.println((long) (float) Long.MAX_VALUE);
        System.out.println(16777217f);
        System.out.println(0.1f + 0.2f);
        System.out.println(0.1 + 0.2);
        System.out.println((float) 0.1 == 0.1);
        System.out.println((int) 'é');
    }
}
