package java.util;

/** Iterators of numbers that are no objects. */
public interface PrimitiveIterator<T, C> extends Iterator<T> {
    interface OfInt extends PrimitiveIterator<Integer, java.util.function.IntConsumer> {
        int nextInt();
        @Override default Integer next() { return nextInt(); }
    }

    interface OfLong extends PrimitiveIterator<Long, java.util.function.LongConsumer> {
        long nextLong();
        @Override default Long next() { return nextLong(); }
    }

    interface OfDouble extends PrimitiveIterator<Double, java.util.function.DoubleConsumer> {
        double nextDouble();
        @Override default Double next() { return nextDouble(); }
    }
}
