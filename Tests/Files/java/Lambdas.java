import java.util.*;
import java.util.function.*;

/** Lambdas and method references of every kind, captures, boxing, composition, own functional interfaces. */
public class Lambdas {
    interface Three<A, B, C, R> { R apply(A a, B b, C c); }
    interface ToLong { long get(int x); }
    interface Named { String name(); default String hello() { return "hello " + name(); } static Named of(String s) { return () -> s; } }

    private int field = 10;
    private int add(int x) { return field + x; }
    static int twice(int x) { return 2 * x; }
    static <T> List<T> listOf(T a, T b) { return new ArrayList<>(Arrays.asList(a, b)); }

    Supplier<Integer> capture() { return () -> field++ * 2; }

    static class Base { String who() { return "base"; } }
    static class Derived extends Base {
        @Override String who() { return "derived"; }
        Supplier<String> parent() { return super::who; }
    }

    static String describe(Function<Object, String> f, Object o) { return f.apply(o); }

    static IntSupplier counter() {
        int[] count = {0};
        return () -> ++count[0];
    }

    static Function<Integer, Function<Integer, Integer>> curried = a -> b -> a * 10 + b;

    public static void main(String[] args) {
        Lambdas me = new Lambdas();
        IntUnaryOperator bound = me::add;
        IntUnaryOperator still = Lambdas::twice;
        Function<Integer, Integer> boxed = Lambdas::twice;
        BiFunction<Lambdas, Integer, Integer> unbound = Lambdas::add;
        ToLong widened = Lambdas::twice;
        Function<Integer, Long> both = x -> (long) x << 33;
        Three<Integer, Long, Double, String> three = (a, b, c) -> a + "/" + b + "/" + c;
        System.out.println(bound.applyAsInt(5) + " " + still.applyAsInt(5) + " " + boxed.apply(7) + " " + unbound.apply(me, 1) + " " + widened.get(4) + " " + both.apply(3) + " " + three.apply(1, 2L, 3.5));
        Supplier<Integer> supplier = me.capture();
        System.out.println(supplier.get() + " " + supplier.get() + " " + me.field);
        System.out.println(new Derived().parent().get());
        System.out.println(describe(Object::toString, 42) + describe(String::valueOf, null) + describe(o -> o.getClass().getSimpleName(), "x"));
        IntSupplier one = counter();
        IntSupplier two = counter();
        System.out.println(one.getAsInt() + one.getAsInt() + two.getAsInt());
        System.out.println(curried.apply(4).apply(2));
        Function<String, Integer> length = String::length;
        Supplier<List<String>> maker = ArrayList::new;
        Function<Integer, int[]> arrays = int[]::new;
        BiFunction<Integer, Integer, List<Integer>> lists = Lambdas::listOf;
        List<String> made = maker.get();
        made.add("z");
        System.out.println(length.andThen(x -> x * x).compose((Object o) -> o + "!").apply("four") + " " + made + " " + arrays.apply(3).length + " " + lists.apply(1, 2));
        System.out.println(Named.of("you").hello());
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(s -> s.length() < 3).or(s -> s.equals("long")).test("ab"));
        Comparator<String> order = Comparator.comparing(String::length, Comparator.reverseOrder());
        List<String> words = new ArrayList<>(List.of("bb", "a", "ccc", "dd"));
        words.sort(order.thenComparing(Function.identity()));
        System.out.println(words);
        words.forEach(w -> System.out.print(w + ";"));
        System.out.println();
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Comparator.naturalOrder());
        System.out.println(max.apply(3, 8));
        Runnable r = null;
        for (int i = 0; i < 3; i++) {
            int k = i;
            Runnable before = r;
            r = () -> { if (before != null) before.run(); System.out.print(k + " "); };
        }
        r.run();
        System.out.println();
        Map<String, BinaryOperator<Double>> ops = new LinkedHashMap<>();
        ops.put("+", Double::sum);
        ops.put("*", (a, b) -> a * b);
        ops.put("max", Math::max);
        for (Map.Entry<String, BinaryOperator<Double>> e : ops.entrySet()) System.out.println(e.getKey() + " " + e.getValue().apply(2.5, 4.0));
        Optional<String> name = Optional.of("opt");
        System.out.println(name.map(String::toUpperCase).filter(s -> s.startsWith("O")).orElse("none") + Optional.empty().isPresent() + name);
        UnaryOperator<String> up = String::toUpperCase;
        System.out.println(up.apply("mixed Case"));
        Object o = (Runnable & java.io.Serializable) () -> System.out.println("marked");
        ((Runnable) o).run();
    }
}
