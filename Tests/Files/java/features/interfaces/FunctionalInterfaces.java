import java.util.function.*;

public class FunctionalInterfaces {
    @FunctionalInterface interface Three<A, B, C, R> {
        R apply(A a, B b, C c);
        default <V> Three<A, B, C, V> then(Function<? super R, ? extends V> next) { return (a, b, c) -> next.apply(apply(a, b, c)); }
    }

    static int twice(IntUnaryOperator f, int x) { return f.applyAsInt(f.applyAsInt(x)); }

    public static void main(String[] args) {
        Function<Integer, Integer> plus = x -> x + 1, times = x -> x * 2;
        System.out.println(plus.andThen(times).apply(5) + " " + plus.compose(times).apply(5) + " " + Function.<Integer>identity().apply(7));
        Predicate<String> empty = String::isEmpty;
        System.out.println(empty.negate().and(s -> s.length() < 3).or(s -> s.equals("long one")).test("ab") + " " + Predicate.not(empty).test("") + " " + Predicate.isEqual("x").test("x"));
        Supplier<StringBuilder> make = StringBuilder::new;
        BiFunction<Integer, Integer, Integer> add = Integer::sum;
        System.out.println(make.get().append(add.andThen(x -> "=" + x).apply(2, 3)));
        UnaryOperator<String> upper = String::toUpperCase;
        BinaryOperator<Integer> max = BinaryOperator.maxBy(Integer::compare);
        System.out.println(upper.apply("up") + max.apply(3, 8) + twice(x -> x * x, 3));
        Consumer<String> print = System.out::print;
        print.andThen(s -> System.out.println("|" + s.length())).accept("four");
        BiConsumer<String, Integer> both = (s, n) -> System.out.println(s.repeat(n));
        both.accept("ab", 2);
        IntPredicate even = n -> n % 2 == 0;
        IntBinaryOperator gcd = (a, b) -> { while (b != 0) { int t = a % b; a = b; b = t; } return a; };
        ToIntFunction<String> length = String::length;
        IntFunction<String> stars = "*"::repeat;
        System.out.println(even.test(4) + " " + gcd.applyAsInt(12, 18) + " " + length.applyAsInt("abc") + " " + stars.apply(3));
        Three<Integer, Integer, Integer, Integer> sum = (a, b, c) -> a + b + c;
        System.out.println(sum.then(x -> x * 10).apply(1, 2, 3));
        DoubleUnaryOperator half = x -> x / 2;
        LongSupplier big = () -> 1L << 40;
        BooleanSupplier yes = () -> true;
        ObjIntConsumer<String> oi = (s, i) -> System.out.println(s + i);
        oi.accept("n", 1);
        System.out.println(half.andThen(x -> x + 1).applyAsDouble(3) + " " + big.getAsLong() + " " + yes.getAsBoolean());
    }
}
