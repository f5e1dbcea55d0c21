package java.util.stream;

import java.util.*;
import java.util.function.*;

/** Elements that flow through operations. */
public interface Stream<T> extends BaseStream<T, Stream<T>> {
    Stream<T> filter(Predicate<? super T> test);
    <R> Stream<R> map(Function<? super T, ? extends R> f);
    IntStream mapToInt(ToIntFunction<? super T> f);
    LongStream mapToLong(ToLongFunction<? super T> f);
    DoubleStream mapToDouble(ToDoubleFunction<? super T> f);
    <R> Stream<R> flatMap(Function<? super T, ? extends Stream<? extends R>> f);
    IntStream flatMapToInt(Function<? super T, ? extends IntStream> f);
    <R> Stream<R> mapMulti(BiConsumer<? super T, ? super Consumer<R>> f);
    Stream<T> distinct();
    Stream<T> sorted();
    Stream<T> sorted(Comparator<? super T> order);
    Stream<T> peek(Consumer<? super T> action);
    Stream<T> limit(long count);
    Stream<T> skip(long count);
    Stream<T> takeWhile(Predicate<? super T> test);
    Stream<T> dropWhile(Predicate<? super T> test);
    void forEach(Consumer<? super T> action);
    void forEachOrdered(Consumer<? super T> action);
    Object[] toArray();
    <A> A[] toArray(IntFunction<A[]> generator);
    T reduce(T identity, BinaryOperator<T> operator);
    Optional<T> reduce(BinaryOperator<T> operator);
    <U> U reduce(U identity, BiFunction<U, ? super T, U> accumulator, BinaryOperator<U> combiner);
    <R> R collect(Supplier<R> supplier, BiConsumer<R, ? super T> accumulator, BiConsumer<R, R> combiner);
    <R, A> R collect(Collector<? super T, A, R> collector);
    List<T> toList();
    Optional<T> min(Comparator<? super T> order);
    Optional<T> max(Comparator<? super T> order);
    long count();
    boolean anyMatch(Predicate<? super T> test);
    boolean allMatch(Predicate<? super T> test);
    boolean noneMatch(Predicate<? super T> test);
    Optional<T> findFirst();
    Optional<T> findAny();

    /** Gathers elements for a stream. */
    interface Builder<T> extends Consumer<T> {
        default Builder<T> add(T element) {
            accept(element);
            return this;
        }
        Stream<T> build();
    }

    static <T> Builder<T> builder() {
        ArrayList<T> list = new ArrayList<>();
        return new Builder<T>() {
            @Override public void accept(T element) { list.add(element); }
            @Override public Stream<T> build() { return list.stream(); }
        };
    }

    static <T> Stream<T> empty() { return new ObjectStream<>(Collections.emptyIterator()); }
    static <T> Stream<T> of(T element) { return new ObjectStream<>(Collections.singletonList(element).iterator()); }
    static <T> Stream<T> ofNullable(T element) { return element == null ? empty() : of(element); }
    @SafeVarargs
    static <T> Stream<T> of(T... elements) { return Arrays.stream(elements); }

    static <T> Stream<T> iterate(T seed, UnaryOperator<T> f) {
        return new ObjectStream<>(new Iterator<T>() {
            private T last;
            private boolean isStarted;
            @Override public boolean hasNext() { return true; }
            @Override public T next() {
                last = isStarted ? f.apply(last) : seed;
                isStarted = true;
                return last;
            }
        });
    }

    static <T> Stream<T> iterate(T seed, Predicate<? super T> hasNext, UnaryOperator<T> f) { return iterate(seed, f).takeWhile(hasNext); }

    static <T> Stream<T> generate(Supplier<? extends T> supplier) {
        return new ObjectStream<>(new Iterator<T>() {
            @Override public boolean hasNext() { return true; }
            @Override public T next() { return supplier.get(); }
        });
    }

    static <T> Stream<T> concat(Stream<? extends T> first, Stream<? extends T> second) {
        Iterator<? extends T> a = first.iterator();
        Iterator<? extends T> b = second.iterator();
        return new ObjectStream<>(new Iterator<T>() {
            @Override public boolean hasNext() { return a.hasNext() || b.hasNext(); }
            @Override public T next() { return a.hasNext() ? a.next() : b.next(); }
        });
    }
}
