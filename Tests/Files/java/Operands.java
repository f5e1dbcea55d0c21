/**
 * Each operation on 100,000 pairs of operands, half of them near the edges of their types; only a hash of the results is
 * shown. The loops are written out, since arguments of calls would be boxed.
 */
public class Operands {
    private static final int COUNT = 100_000;
    private static final long[] EDGES = {
        0, 1, -1, 2, -2, Long.MAX_VALUE, Long.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, 63, 64, 31, 32, 1L << 32, 1L << 53, -1L << 31,
    };
    private static final double[] NUMBERS = {
        0.0, -0.0, 1, -1, 0.5, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.MAX_VALUE, Double.MIN_VALUE,
        2147483647.0, -2147483648.0, 2147483648.5, 9.223372036854775807E18, -9.3E18, 1e-300,
    };

    private static void longs() {
        long[] edges = EDGES;
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (a + b);
            }
            System.out.println("long + " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (a - b);
            }
            System.out.println("long - " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (a * b);
            }
            System.out.println("long * " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (b == 0 ? 0 : a / b);
            }
            System.out.println("long / " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (b == 0 ? 0 : a % b);
            }
            System.out.println("long % " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + ((a & b) + (a | b) * 3 + (a ^ b) * 5);
            }
            System.out.println("long & | ^ " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (a << b);
            }
            System.out.println("long << " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (a >> b);
            }
            System.out.println("long >> " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + (a >>> b);
            }
            System.out.println("long >>> " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + ((a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a == b ? 4 : 0));
            }
            System.out.println("long compare " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + ((int) a + (short) a * 3 + (byte) b * 5 + (char) b * 7);
            }
            System.out.println("long narrow " + h);
        }
        {
            long s = 88172645463325252L;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long a = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                long b = (s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1);
                h = h * 31 + ((long) ((double) a / 3) + (long) ((float) b / 3));
            }
            System.out.println("long to double " + h);
        }
    }

    private static void ints() {
        long[] edges = EDGES;
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (a + b);
            }
            System.out.println("int + " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (a - b);
            }
            System.out.println("int - " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (a * b);
            }
            System.out.println("int * " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (b == 0 ? 0 : a / b);
            }
            System.out.println("int / " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (b == 0 ? 0 : a % b);
            }
            System.out.println("int % " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + ((a & b) + (a | b) * 3 + (a ^ b) * 5);
            }
            System.out.println("int & | ^ " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (a << b);
            }
            System.out.println("int << " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (a >> b);
            }
            System.out.println("int >> " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (a >>> b);
            }
            System.out.println("int >>> " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + (-a + ~b);
            }
            System.out.println("int negate, not " + h);
        }
        {
            long s = 12345;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int a = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                int b = (int) ((s & 1) == 0 ? s * 0x9E3779B97F4A7C15L : edges[(int) (s >>> 60)] + (s >> 1 & 1));
                h = h * 31 + ((byte) a + (short) b * 3 + (char) a * 5);
            }
            System.out.println("int narrow " + h);
        }
    }

    private static void doubles() {
        double[] numbers = NUMBERS;
        {
            long s = 777;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Double.doubleToLongBits(a + b));
            }
            System.out.println("double + " + h);
        }
        {
            long s = 777;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Double.doubleToLongBits(a - b));
            }
            System.out.println("double - " + h);
        }
        {
            long s = 777;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Double.doubleToLongBits(a * b));
            }
            System.out.println("double * " + h);
        }
        {
            long s = 777;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Double.doubleToLongBits(a / b));
            }
            System.out.println("double / " + h);
        }
        {
            long s = 777;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Double.doubleToLongBits(a % b));
            }
            System.out.println("double % " + h);
        }
        {
            long s = 777;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Double.doubleToLongBits(-a));
            }
            System.out.println("double negate " + h);
        }
    }

    private static void floats() {
        double[] numbers = NUMBERS;
        {
            long s = 4242;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float a = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float b = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                h = h * 31 + (Float.floatToIntBits(a + b));
            }
            System.out.println("float + " + h);
        }
        {
            long s = 4242;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float a = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float b = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                h = h * 31 + (Float.floatToIntBits(a - b));
            }
            System.out.println("float - " + h);
        }
        {
            long s = 4242;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float a = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float b = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                h = h * 31 + (Float.floatToIntBits(a * b));
            }
            System.out.println("float * " + h);
        }
        {
            long s = 4242;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float a = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float b = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                h = h * 31 + (Float.floatToIntBits(a / b));
            }
            System.out.println("float / " + h);
        }
        {
            long s = 4242;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float a = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                float b = (float) ((s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15);
                h = h * 31 + (Float.floatToIntBits(a % b));
            }
            System.out.println("float % " + h);
        }
    }

    private static void conversions() {
        double[] numbers = NUMBERS;
        {
            long s = 31337;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + ((int) a - (int) b);
            }
            System.out.println("to int " + h);
        }
        {
            long s = 31337;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + ((long) a - (long) b);
            }
            System.out.println("to long " + h);
        }
        {
            long s = 31337;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + (Float.floatToIntBits((float) a));
            }
            System.out.println("to float " + h);
        }
        {
            long s = 31337;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + ((a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0) + (a == b ? 16 : 0));
            }
            System.out.println("to compare " + h);
        }
        {
            long s = 31337;
            long h = 0;
            for (int i = 0; i < COUNT; i++) {
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double a = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                s ^= s << 13;
                s ^= s >>> 7;
                s ^= s << 17;
                double b = (s & 1) == 0 ? Double.longBitsToDouble(s * 0x9E3779B97F4A7C15L) : (s & 2) == 0 ? numbers[(int) (s >>> 60)] : (s >> 3) / 1e15;
                h = h * 31 + ((int) (float) a + (long) (float) b);
            }
            System.out.println("to float to int, long " + h);
        }
    }

    public static void main(String[] arguments) {
        longs();
        ints();
        doubles();
        floats();
        conversions();
    }
}
