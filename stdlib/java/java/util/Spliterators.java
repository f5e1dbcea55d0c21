package java.util;

import java.util.function.Consumer;

/** Spliterators of iterators, and the way back. */
public final class Spliterators {
    private Spliterators() {}

    /** What is not split and has no more than {@code tryAdvance}. */
    public abstract static class AbstractSpliterator<T> implements Spliterator<T> {
        private final long size;
        private final int characteristics;
        protected AbstractSpliterator(long size, int characteristics) {
            this.size = size;
            this.characteristics = characteristics;
        }
        @Override public Spliterator<T> trySplit() { return null; }
        @Override public long estimateSize() { return size; }
        @Override public int characteristics() { return characteristics; }
    }

    public static <T> Spliterator<T> spliteratorUnknownSize(Iterator<? extends T> each, int characteristics) {
        return of(each, Long.MAX_VALUE, characteristics);
    }
    public static <T> Spliterator<T> spliterator(Iterator<? extends T> each, long size, int characteristics) {
        return of(each, size, characteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }
    public static <T> Spliterator<T> spliterator(Collection<? extends T> elements, int characteristics) {
        return of(elements.iterator(), elements.size(), characteristics | Spliterator.SIZED | Spliterator.SUBSIZED);
    }

    private static <T> Spliterator<T> of(Iterator<? extends T> each, long size, int characteristics) {
        return new AbstractSpliterator<T>(size, characteristics) {
            private long taken;
            @Override public long estimateSize() { return size == Long.MAX_VALUE ? size : size - taken; }
            @Override public boolean tryAdvance(Consumer<? super T> action) {
                if (!each.hasNext()) return false;
                taken++;
                action.accept(each.next());
                return true;
            }
        };
    }

    public static <T> Iterator<T> iterator(Spliterator<? extends T> source) {
        return new Iterator<T>() {
            private T next;
            private boolean hasNext;
            @Override public boolean hasNext() {
                if (!hasNext) hasNext = source.tryAdvance(value -> next = value);
                return hasNext;
            }
            @Override public T next() {
                if (!hasNext()) throw new NoSuchElementException();
                hasNext = false;
                return next;
            }
        };
    }
}
