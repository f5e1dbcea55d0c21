import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** Wildcards, captures, recursive bounds, generic arrays and varargs. */
public class WildcardCapture {
    static void swap(List<?> list) { swapCaptured(list); }

    private static <T> void swapCaptured(List<T> list) {
        T first = list.get(0);
        list.set(0, list.get(list.size() - 1));
        list.set(list.size() - 1, first);
    }

    static double total(Collection<? extends Number> numbers) {
        double sum = 0;
        for (Number number : numbers) sum += number.doubleValue();
        return sum;
    }

    static void fill(List<? super Integer> target, int count) { for (int i = 0; i < count; i++) target.add(i); }

    static <T extends Comparable<? super T>> T largest(Iterable<? extends T> all) {
        Iterator<? extends T> each = all.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T next = each.next();
            if (next.compareTo(best) > 0) best = next;
        }
        return best;
    }

    abstract static class Shape<S extends Shape<S>> implements Comparable<S> {
        abstract int size();
        abstract S grown(int by);
        @Override public int compareTo(S other) { return Integer.compare(size(), other.size()); }
    }

    static final class Square extends Shape<Square> {
        private final int side;
        Square(int side) { this.side = side; }
        @Override int size() { return side * side; }
        @Override Square grown(int by) { return new Square(side + by); }
        @Override public String toString() { return "square " + side; }
    }

    static <S extends Shape<S>> S larger(S shape) { return shape.grown(1).compareTo(shape) > 0 ? shape.grown(1) : shape; }

    @SafeVarargs
    static <T> List<T> listOf(T... all) {
        List<T> list = new ArrayList<>();
        for (T each : all) list.add(each);
        return list;
    }

    static <A, B, C> Function<A, C> then(Function<? super A, ? extends B> first, Function<? super B, ? extends C> second) {
        return value -> second.apply(first.apply(value));
    }

    static <T> Comparator<T> reversed(Comparator<? super T> order) { return (a, b) -> order.compare(b, a); }

    static class Box<T> {
        T value;
        Box(T value) { this.value = value; }
        <R> Box<R> map(Function<? super T, ? extends R> function) { return new Box<>(function.apply(value)); }
        static <T> Box<T> nested(Box<? extends Box<? extends T>> box) { return new Box<T>(box.value.value); }
    }

    public static void main(String[] args) {
        List<String> texts = listOf("a", "b", "c");
        swap(texts);
        System.out.println(texts + " " + total(List.of(1, 2.5, 3L)) + " " + largest(List.of(3, 9, 4)) + " " + largest(texts));
        List<Number> numbers = new ArrayList<>();
        List<Object> objects = new ArrayList<>();
        fill(numbers, 3);
        fill(objects, 2);
        System.out.println(numbers + " " + objects + " " + larger(new Square(2)) + " " + largest(List.of(new Square(1), new Square(3))));
        System.out.println(then((String text) -> text.length(), size -> size * 1.5).apply("four"));
        List<Integer> sorted = listOf(3, 1, 2);
        sorted.sort(reversed((Object a, Object b) -> a.toString().compareTo(b.toString())));
        System.out.println(sorted + " " + Box.nested(new Box<>(new Box<>("deep"))).map(String::length).value);
        @SuppressWarnings("unchecked") List<String>[] buckets = (List<String>[]) new List<?>[2];
        buckets[0] = texts;
        System.out.println(buckets[0].get(1) + " " + (buckets[1] == null));
        try {
            @SuppressWarnings({"unchecked", "rawtypes"}) List<Integer> polluted = (List) texts;
            int sum = 0;
            for (int each : polluted) sum += each;
            System.out.println(sum);
        } catch (ClassCastException exception) {
            System.out.println("heap pollution seen");
        }
    }
}
