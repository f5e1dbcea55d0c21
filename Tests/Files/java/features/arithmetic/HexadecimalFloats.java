/** Floating numbers in hexadecimal, as literals, as texts, and read back. */
public class HexadecimalFloats {
    public static void main(String[] args) {
        System.out.println(0x1p3 + " " + 0x1.8p1 + " " + 0x.8p0 + " " + 0x1.fffffffffffffp1023 + " " + 0x1p-1074 + " " + 0x1.8p1f);
        for (double value : new double[] {1, -2.5, 0.1, 1e300, Double.MIN_VALUE, Double.MAX_VALUE, 0, -0.0, Double.NaN, 1 / 0.0, Double.MIN_NORMAL}) {
            String text = Double.toHexString(value);
            System.out.println(text + " " + (Double.compare(Double.parseDouble(text.equals("NaN") || text.endsWith("y") ? String.valueOf(value) : text), value) == 0));
        }
        for (String text : new String[] {
            "0x1p3", "0X1.8P1", "-0x.8p0", "0x1.p1", "0x1.00000000000008p0", "0x1.000000000000081p0", "0x1.00000000000018p0", "0x1p-1075", "0x1.8p-1075",
            "0x1p1024", "0x123456789abcdef0123p0", "0x1p5d", " 0x1p5 ", "0x1", "0xp1", "0x1.2.3p1", "0x1p", "0x1p1_0",
        }) {
            try {
                System.out.println(text + " = " + Double.parseDouble(text));
            } catch (NumberFormatException exception) {
                System.out.println(text + ": no number");
            }
        }
        for (float value : new float[] {0.1f, Float.MIN_VALUE, Float.MAX_VALUE}) System.out.println(Float.toHexString(value));
    }
}
