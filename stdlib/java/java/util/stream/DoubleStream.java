package java.util.stream;

import java.util.*;
import java.util.function.*;

/** Numbers that flow through operations. */
public interface DoubleStream extends BaseStream<Double, DoubleStream> {
    DoubleStream filter(DoublePredicate test);
    DoubleStream map(DoubleUnaryOperator f);
    <U> Stream<U> mapToObj(DoubleFunction<? extends U> f);
    IntStream mapToInt(DoubleToIntFunction f);
    LongStream mapToLong(DoubleToLongFunction f);
    Stream<Double> boxed();
    DoubleStream flatMap(DoubleFunction<? extends DoubleStream> f);
    DoubleStream distinct();
    DoubleStream sorted();
    DoubleStream peek(DoubleConsumer action);
    DoubleStream limit(long count);
    DoubleStream skip(long count);
    DoubleStream takeWhile(DoublePredicate test);
    DoubleStream dropWhile(DoublePredicate test);
    void forEach(DoubleConsumer action);
    void forEachOrdered(DoubleConsumer action);
    double[] toArray();
    double reduce(double identity, DoubleBinaryOperator operator);
    OptionalDouble reduce(DoubleBinaryOperator operator);
    <R> R collect(Supplier<R> supplier, ObjDoubleConsumer<R> accumulator, BiConsumer<R, R> combiner);
    double sum();
    OptionalDouble min();
    OptionalDouble max();
    long count();
    OptionalDouble average();
    DoubleSummaryStatistics summaryStatistics();
    boolean anyMatch(DoublePredicate test);
    boolean allMatch(DoublePredicate test);
    boolean noneMatch(DoublePredicate test);
    OptionalDouble findFirst();
    OptionalDouble findAny();
    @Override PrimitiveIterator.OfDouble iterator();
    @Override DoubleStream sequential();
    @Override DoubleStream parallel();

    /** Gathers numbers for a stream. */
    interface Builder extends DoubleConsumer {
        default Builder add(double value) {
            accept(value);
            return this;
        }
        DoubleStream build();
    }

    static Builder builder() {
        ArrayList<Double> list = new ArrayList<>();
        return new Builder() {
            @Override public void accept(double value) { list.add(value); }
            @Override public DoubleStream build() { return list.stream().mapToDouble(value -> value); }
        };
    }

    static DoubleStream empty() { return of(); }
    static DoubleStream of(double value) { return of(new double[] {value}); }
    static DoubleStream of(double... values) { return DoublePipe.over(values, 0, values.length); }

    static DoubleStream iterate(double seed, DoubleUnaryOperator f) {
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            private double last;
            private boolean isStarted;
            @Override public boolean hasNext() { return true; }
            @Override public double nextDouble() {
                last = isStarted ? f.applyAsDouble(last) : seed;
                isStarted = true;
                return last;
            }
        });
    }

    static DoubleStream iterate(double seed, DoublePredicate hasNext, DoubleUnaryOperator f) { return iterate(seed, f).takeWhile(hasNext); }

    static DoubleStream generate(DoubleSupplier supplier) {
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            @Override public boolean hasNext() { return true; }
            @Override public double nextDouble() { return supplier.getAsDouble(); }
        });
    }

    static DoubleStream concat(DoubleStream first, DoubleStream second) {
        PrimitiveIterator.OfDouble a = first.iterator();
        PrimitiveIterator.OfDouble b = second.iterator();
        return new DoublePipe(new PrimitiveIterator.OfDouble() {
            @Override public boolean hasNext() { return a.hasNext() || b.hasNext(); }
            @Override public double nextDouble() { return a.hasNext() ? a.nextDouble() : b.nextDouble(); }
        });
    }
}
