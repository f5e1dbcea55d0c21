import java.util.*;
import java.util.function.*;

public class Recursion {
    static int ackermann(int m, int n) { return m == 0 ? n + 1 : n == 0 ? ackermann(m - 1, 1) : ackermann(m - 1, ackermann(m, n - 1)); }
    static boolean even(int n) { return n == 0 || odd(n - 1); }
    static boolean odd(int n) { return n != 0 && even(n - 1); }
    static int f(int n) { return n == 0 ? 1 : n - m(f(n - 1)); }
    static int m(int n) { return n == 0 ? 0 : n - f(m(n - 1)); }
    static int tak(int x, int y, int z) { return y >= x ? z : tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)); }
    static int depth(Object o) { int d = 0; if (o instanceof List<?> l) { for (Object e : l) d = Math.max(d, depth(e)); d++; } return d; }
    static List<Object> flatten(List<?> l) { List<Object> out = new ArrayList<>(); for (Object o : l) if (o instanceof List<?> x) out.addAll(flatten(x)); else out.add(o); return out; }
    static double integrate(DoubleUnaryOperator f, double a, double b, int n) { double s = 0, h = (b - a) / n; for (int i = 0; i < n; i++) s += f.applyAsDouble(a + (i + 0.5) * h); return s * h; }
    static double newton(DoubleUnaryOperator f, double x) { for (int i = 0; i < 30; i++) { double d = (f.applyAsDouble(x + 1e-6) - f.applyAsDouble(x - 1e-6)) / 2e-6; x -= f.applyAsDouble(x) / d; } return x; }
    static void binary(int n, String s) { if (n == 0) System.out.print(s + " "); else { binary(n - 1, s + "0"); binary(n - 1, s + "1"); } }
    static long choose(int n, int k) { return k == 0 || k == n ? 1 : choose(n - 1, k - 1) + choose(n - 1, k); }

    public static void main(String[] args) {
        System.out.println(ackermann(2, 3) + " " + even(100) + odd(7) + " " + tak(8, 4, 2) + " " + choose(16, 8));
        for (int i = 0; i < 15; i++) System.out.print(f(i) + "/" + m(i) + " ");
        System.out.println("\n" + depth(List.of(1, List.of(2, List.of(3)))) + flatten(List.of(1, List.of(2, List.of(3, List.of())), 4)));
        System.out.printf("%.6f %.6f %.6f%n", integrate(Math::sin, 0, Math.PI, 1000), integrate(x -> x * x, 0, 3, 300), newton(x -> x * x - 2, 1));
        binary(3, "");
        System.out.println();
    }
}
