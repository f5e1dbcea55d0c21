public class SelfReference {
    static java.util.function.IntUnaryOperator fact;
    interface Rec<A, B> { B apply(Rec<A, B> self, A a); }

    public static void main(String[] args) throws Exception {
        fact = n -> n < 2 ? 1 : n * fact.applyAsInt(n - 1);
        System.out.println(fact.applyAsInt(10));
        Rec<Integer, Integer> fib = (self, n) -> n < 2 ? n : self.apply(self, n - 1) + self.apply(self, n - 2);
        System.out.println(fib.apply(fib, 12));
        java.util.function.Function<Integer, java.util.function.Function<Integer, Integer>> add = a -> b -> a + b;
        System.out.println(add.apply(3).apply(4));
        Runnable r = () -> { Runnable q = () -> System.out.println("inner"); q.run(); };
        r.run();
        java.util.function.Supplier<java.util.function.Supplier<String>> s = () -> () -> "deep";
        System.out.println(s.get().get());
    }
}
