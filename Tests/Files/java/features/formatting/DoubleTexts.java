public class DoubleTexts {
    public static void main(String[] args) {
        double[] d = {1, 10, 100, 1e6, 1e7, 12345678, 0.1, 0.01, 0.001, 0.0001, 1.0 / 3, 2.0 / 3, 1e15, 1e16, 1.5e300, 4.9e-324, 123456.789, 9007199254740993.0, 0.1 + 0.2, 100.0 * 1.1, Math.PI, Math.E, 1e21, 3e10};
        for (double v : d) System.out.print(v + " ");
        System.out.println();
        float[] f = {1, 10, 1e6f, 1e7f, 0.1f, 0.001f, 0.0001f, 1f / 3, 16777216f, 3.4e38f, 1.4e-45f, 0.1f + 0.2f, 1.1f * 1.1f, 123456.79f};
        for (float v : f) System.out.print(v + " ");
        System.out.println();
        System.out.println((double) 0.1f + " " + (float) 0.1 + " " + 1.0f * 3 + " " + 7 / 2.0f + " " + (0.1f == 0.1));
        System.out.println(1.0 + 2 + "x" + 1.0 + 2);
        double sum = 0;
        for (int i = 0; i < 10; i++) sum += 0.1;
        System.out.println(sum + " " + (sum == 1.0) + " " + Math.round(sum * 100) / 100.0);
        System.out.println((long) 1e19 + " " + (int) Float.NaN + " " + Math.round(2.5) + Math.round(-2.5) + Math.round(1.49999f) + " " + Math.rint(2.5) + Math.rint(3.5));
    }
}
