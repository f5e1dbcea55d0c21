public class FloatSpecials {
    public static void main(String[] args) {
        double nan = Double.NaN;
        System.out.println(nan == nan);
        System.out.println(nan != nan);
        System.out.println(nan < 1 || nan > 1 || nan <= 1);
        System.out.println(Double.valueOf(nan).equals(Double.NaN));
        System.out.println(0.0 == -0.0);
        System.out.println(Double.valueOf(0.0).equals(-0.0));
        System.out.println(Double.compare(0.0, -0.0) + " " + Double.compare(nan, 1));
        System.out.println(1 / 0.0 + " " + 1 / -0.0 + " " + 0 / 0.0);
        System.out.println(Math.min(0.0, -0.0) + " " + Math.max(-0.0, 0.0) + " " + Math.min(nan, 1));
        System.out.println(Double.MAX_VALUE * 2);
        System.out.println(Double.MIN_VALUE / 2);
        System.out.println(Float.MAX_VALUE + " " + Float.MIN_VALUE + " " + Float.MIN_NORMAL);
        System.out.println(Double.MAX_VALUE + " " + Double.MIN_VALUE + " " + Double.MIN_NORMAL);
        System.out.println(Double.isNaN(nan) + " " + Double.isInfinite(1 / 0.0) + " " + Double.isFinite(1.5));
        System.out.println(Double.doubleToLongBits(1.5) + " " + Float.floatToIntBits(1.5f));
        System.out.println(Double.longBitsToDouble(0x7FF0000000000000L) + " " + Float.intBitsToFloat(0x3F800000));
        System.out.println(Double.toHexString(1.0) + " " + Double.toHexString(-0.1) + " " + Float.toHexString(3.5f));
    }
}
