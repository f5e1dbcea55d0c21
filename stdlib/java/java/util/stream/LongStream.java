package java.util.stream;

import java.util.*;
import java.util.function.*;

/** Numbers that flow through operations. */
public interface LongStream extends BaseStream<Long, LongStream> {
    LongStream filter(LongPredicate test);
    LongStream map(LongUnaryOperator f);
    <U> Stream<U> mapToObj(LongFunction<? extends U> f);
    IntStream mapToInt(LongToIntFunction f);
    DoubleStream mapToDouble(LongToDoubleFunction f);
    DoubleStream asDoubleStream();
    Stream<Long> boxed();
    LongStream flatMap(LongFunction<? extends LongStream> f);
    LongStream distinct();
    LongStream sorted();
    LongStream peek(LongConsumer action);
    LongStream limit(long count);
    LongStream skip(long count);
    LongStream takeWhile(LongPredicate test);
    LongStream dropWhile(LongPredicate test);
    void forEach(LongConsumer action);
    void forEachOrdered(LongConsumer action);
    long[] toArray();
    long reduce(long identity, LongBinaryOperator operator);
    OptionalLong reduce(LongBinaryOperator operator);
    <R> R collect(Supplier<R> supplier, ObjLongConsumer<R> accumulator, BiConsumer<R, R> combiner);
    long sum();
    OptionalLong min();
    OptionalLong max();
    long count();
    OptionalDouble average();
    LongSummaryStatistics summaryStatistics();
    boolean anyMatch(LongPredicate test);
    boolean allMatch(LongPredicate test);
    boolean noneMatch(LongPredicate test);
    OptionalLong findFirst();
    OptionalLong findAny();
    @Override PrimitiveIterator.OfLong iterator();
    @Override LongStream sequential();
    @Override LongStream parallel();

    /** Gathers numbers for a stream. */
    interface Builder extends LongConsumer {
        default Builder add(long value) {
            accept(value);
            return this;
        }
        LongStream build();
    }

    static Builder builder() {
        ArrayList<Long> list = new ArrayList<>();
        return new Builder() {
            @Override public void accept(long value) { list.add(value); }
            @Override public LongStream build() { return list.stream().mapToLong(value -> value); }
        };
    }

    static LongStream empty() { return of(); }
    static LongStream of(long value) { return of(new long[] {value}); }
    static LongStream of(long... values) { return LongPipe.over(values, 0, values.length); }

    static LongStream range(long from, long to) {
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private long next = from;
            @Override public boolean hasNext() { return next < to; }
            @Override public long nextLong() { return next++; }
        });
    }

    static LongStream rangeClosed(long from, long to) {
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private long next = from;
            private boolean isDone = from > to;
            @Override public boolean hasNext() { return !isDone; }
            @Override public long nextLong() {
                if (next == to) isDone = true;
                return next++;
            }
        });
    }

    static LongStream iterate(long seed, LongUnaryOperator f) {
        return new LongPipe(new PrimitiveIterator.OfLong() {
            private long last;
            private boolean isStarted;
            @Override public boolean hasNext() { return true; }
            @Override public long nextLong() {
                last = isStarted ? f.applyAsLong(last) : seed;
                isStarted = true;
                return last;
            }
        });
    }

    static LongStream iterate(long seed, LongPredicate hasNext, LongUnaryOperator f) { return iterate(seed, f).takeWhile(hasNext); }

    static LongStream generate(LongSupplier supplier) {
        return new LongPipe(new PrimitiveIterator.OfLong() {
            @Override public boolean hasNext() { return true; }
            @Override public long nextLong() { return supplier.getAsLong(); }
        });
    }

    static LongStream concat(LongStream first, LongStream second) {
        PrimitiveIterator.OfLong a = first.iterator();
        PrimitiveIterator.OfLong b = second.iterator();
        return new LongPipe(new PrimitiveIterator.OfLong() {
            @Override public boolean hasNext() { return a.hasNext() || b.hasNext(); }
            @Override public long nextLong() { return a.hasNext() ? a.nextLong() : b.nextLong(); }
        });
    }
}
