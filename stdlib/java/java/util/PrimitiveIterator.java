package java.util;

/** Iterators of numbers that are no objects. */
public interface PrimitiveIterator<T, C> extends Iterator<T> {
    interface OfInt extends PrimitiveIterator<Integer, java.util.function.IntConsumer> {
        int nextInt();
        default void forEachRemaining(java.util.function.IntConsumer action) { while (hasNext()) action.accept(nextInt()); }
        @Override default Integer next() { return nextInt(); }
    }

    interface OfLong extends PrimitiveIterator<Long, java.util.function.LongConsumer> {
        long nextLong();
        default void forEachRemaining(java.util.function.LongConsumer action) { while (hasNext()) action.accept(nextLong()); }
        @Override default Long next() { return nextLong(); }
    }

    interface OfDouble extends PrimitiveIterator<Double, java.util.function.DoubleConsumer> {
        double nextDouble();
        default void forEachRemaining(java.util.function.DoubleConsumer action) { while (hasNext()) action.accept(nextDouble()); }
        @Override default Double next() { return nextDouble(); }
    }
}
