package java.util.stream;

import java.util.*;
import java.util.function.*;

/** Numbers that flow through operations. */
public interface IntStream extends BaseStream<Integer, IntStream> {
    IntStream filter(IntPredicate test);
    IntStream map(IntUnaryOperator f);
    <U> Stream<U> mapToObj(IntFunction<? extends U> f);
    LongStream mapToLong(IntToLongFunction f);
    DoubleStream mapToDouble(IntToDoubleFunction f);
    LongStream asLongStream();
    DoubleStream asDoubleStream();
    Stream<Integer> boxed();
    IntStream flatMap(IntFunction<? extends IntStream> f);
    IntStream distinct();
    IntStream sorted();
    IntStream peek(IntConsumer action);
    IntStream limit(long count);
    IntStream skip(long count);
    IntStream takeWhile(IntPredicate test);
    IntStream dropWhile(IntPredicate test);
    void forEach(IntConsumer action);
    void forEachOrdered(IntConsumer action);
    int[] toArray();
    int reduce(int identity, IntBinaryOperator operator);
    OptionalInt reduce(IntBinaryOperator operator);
    <R> R collect(Supplier<R> supplier, ObjIntConsumer<R> accumulator, BiConsumer<R, R> combiner);
    int sum();
    OptionalInt min();
    OptionalInt max();
    long count();
    OptionalDouble average();
    IntSummaryStatistics summaryStatistics();
    boolean anyMatch(IntPredicate test);
    boolean allMatch(IntPredicate test);
    boolean noneMatch(IntPredicate test);
    OptionalInt findFirst();
    OptionalInt findAny();
    @Override PrimitiveIterator.OfInt iterator();
    @Override IntStream sequential();
    @Override IntStream parallel();

    /** Gathers numbers for a stream. */
    interface Builder extends IntConsumer {
        default Builder add(int value) {
            accept(value);
            return this;
        }
        IntStream build();
    }

    static Builder builder() {
        ArrayList<Integer> list = new ArrayList<>();
        return new Builder() {
            @Override public void accept(int value) { list.add(value); }
            @Override public IntStream build() { return list.stream().mapToInt(value -> value); }
        };
    }

    static IntStream empty() { return of(); }
    static IntStream of(int value) { return of(new int[] {value}); }
    static IntStream of(int... values) { return IntPipe.over(values, 0, values.length); }

    static IntStream range(int from, int to) {
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private int next = from;
            @Override public boolean hasNext() { return next < to; }
            @Override public int nextInt() { return next++; }
        });
    }

    static IntStream rangeClosed(int from, int to) {
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private int next = from;
            private boolean isDone = from > to;
            @Override public boolean hasNext() { return !isDone; }
            @Override public int nextInt() {
                if (next == to) isDone = true;
                return next++;
            }
        });
    }

    static IntStream iterate(int seed, IntUnaryOperator f) {
        return new IntPipe(new PrimitiveIterator.OfInt() {
            private int last;
            private boolean isStarted;
            @Override public boolean hasNext() { return true; }
            @Override public int nextInt() {
                last = isStarted ? f.applyAsInt(last) : seed;
                isStarted = true;
                return last;
            }
        });
    }

    static IntStream iterate(int seed, IntPredicate hasNext, IntUnaryOperator f) { return iterate(seed, f).takeWhile(hasNext); }

    static IntStream generate(IntSupplier supplier) {
        return new IntPipe(new PrimitiveIterator.OfInt() {
            @Override public boolean hasNext() { return true; }
            @Override public int nextInt() { return supplier.getAsInt(); }
        });
    }

    static IntStream concat(IntStream first, IntStream second) {
        PrimitiveIterator.OfInt a = first.iterator();
        PrimitiveIterator.OfInt b = second.iterator();
        return new IntPipe(new PrimitiveIterator.OfInt() {
            @Override public boolean hasNext() { return a.hasNext() || b.hasNext(); }
            @Override public int nextInt() { return a.hasNext() ? a.nextInt() : b.nextInt(); }
        });
    }
}
