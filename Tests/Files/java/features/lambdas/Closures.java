import java.util.*;
import java.util.function.*;

public class Closures {
    private int field = 1;

    Runnable incrementer() { return () -> field++; }
    static Function<Integer, Function<Integer, Function<Integer, Integer>>> curried() { return a -> b -> c -> a * b + c; }
    static <A, B, C> Function<A, C> compose(Function<A, B> f, Function<B, C> g) { return x -> g.apply(f.apply(x)); }
    static Supplier<Integer> memo(Supplier<Integer> s) {
        Integer[] known = new Integer[1];
        return () -> known[0] == null ? known[0] = s.get() : known[0];
    }

    public static void main(String[] args) {
        Closures c = new Closures();
        Runnable r = c.incrementer();
        for (int i = 0; i < 4; i++) r.run();
        System.out.println(c.field);
        System.out.println(curried().apply(2).apply(3).apply(4));
        System.out.println(compose((String s) -> s.length(), n -> n * n).apply("four"));
        int[] calls = {0};
        Supplier<Integer> m = memo(() -> { calls[0]++; return 42; });
        System.out.println(m.get() + m.get() + " " + calls[0]);
        Map<String, BinaryOperator<Double>> ops = new LinkedHashMap<>();
        ops.put("+", (a, b) -> a + b);
        ops.put("^", Math::pow);
        ops.put("max", Math::max);
        ops.forEach((k, f) -> System.out.println(k + " " + f.apply(2.0, 5.0)));
        BiFunction<BiFunction, Integer, Integer> y = (self, n) -> n < 2 ? n : (Integer) self.apply(self, n - 1) + (Integer) self.apply(self, n - 2);
        System.out.println(y.apply(y, 15));
        Comparator<String> cmp = (a, b) -> { int d = a.length() - b.length(); return d != 0 ? d : a.compareTo(b); };
        List<String> l = new ArrayList<>(List.of("bb", "a", "ab", "ccc"));
        l.sort(cmp.reversed());
        System.out.println(l);
        long l1 = 5; double d1 = 2.5; char c1 = 'q'; byte b1 = 3; float f1 = 1.5f; boolean z1 = true; short s1 = 9;
        Supplier<String> all = () -> l1 + "" + d1 + c1 + b1 + f1 + z1 + s1;
        System.out.println(all.get());
        Callable3 k = (a, b, x) -> a + b * x;
        System.out.println(k.call(1, 2L, 3.5));
    }

    interface Callable3 { double call(int a, long b, double x); }
}
