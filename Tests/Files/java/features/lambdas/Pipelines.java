import java.util.*;
import java.util.function.*;

public class Pipelines {
    static class Event { final String type; final int value; Event(String t, int v) { type = t; value = v; } }
    static class Bus {
        private final Map<String, List<Consumer<Event>>> handlers = new TreeMap<>();
        void on(String type, Consumer<Event> h) { handlers.computeIfAbsent(type, k -> new ArrayList<>()).add(h); }
        void fire(Event e) { handlers.getOrDefault(e.type, List.of()).forEach(h -> h.accept(e)); }
    }
    static class Lazy<T> {
        private Supplier<T> make;
        private T value;
        Lazy(Supplier<T> make) { this.make = make; }
        T get() { if (make != null) { value = make.get(); make = null; } return value; }
        <R> Lazy<R> map(Function<T, R> f) { return new Lazy<>(() -> f.apply(get())); }
    }

    static <T> Predicate<T> all(List<Predicate<T>> ps) { return ps.stream().reduce(x -> true, Predicate::and); }

    public static void main(String[] args) {
        Bus bus = new Bus();
        int[] sum = {0};
        bus.on("add", e -> sum[0] += e.value);
        bus.on("add", e -> System.out.println("adding " + e.value));
        bus.on("reset", e -> sum[0] = 0);
        for (int i = 1; i <= 3; i++) bus.fire(new Event("add", i));
        bus.fire(new Event("none", 1));
        System.out.println(sum[0] + " " + bus.handlers.keySet());
        Lazy<Integer> lazy = new Lazy<>(() -> { System.out.println("computed"); return 20; });
        Lazy<String> text = lazy.map(n -> n + 1).map(n -> "value " + n);
        System.out.println("before");
        System.out.println(text.get() + " " + text.get());
        List<Predicate<Integer>> tests = List.of(n -> n > 0, n -> n % 2 == 0, n -> n < 100);
        for (int n : new int[] {4, 5, -2, 200}) System.out.print(all(tests).test(n) + " ");
        System.out.println();
        Function<Double, Double> f = Function.identity();
        for (int i = 0; i < 5; i++) f = f.andThen(x -> x * 1.5);
        System.out.println(f.apply(2.0));
        Iterator<Integer> fib = new Iterator<>() {
            int a = 0, b = 1;
            public boolean hasNext() { return true; }
            public Integer next() { int r = a; a = b; b += r; return r; }
        };
        StringJoiner j = new StringJoiner(", ", "[", "]");
        for (int i = 0; i < 10; i++) j.add(String.valueOf(fib.next()));
        System.out.println(j + " " + j.length());
    }
}
