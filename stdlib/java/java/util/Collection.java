package java.util;

import java.util.function.IntFunction;
import java.util.function.Predicate;

/** A group of elements. */
public interface Collection<E> extends Iterable<E> {
    int size();
    boolean isEmpty();
    boolean contains(Object element);
    Object[] toArray();
    <T> T[] toArray(T[] array);
    boolean add(E element);
    boolean remove(Object element);
    boolean containsAll(Collection<?> other);
    boolean addAll(Collection<? extends E> other);
    boolean removeAll(Collection<?> other);
    boolean retainAll(Collection<?> other);
    void clear();
    boolean equals(Object other);
    int hashCode();

    default <T> T[] toArray(IntFunction<T[]> generator) { return toArray(generator.apply(0)); }

    /** Removes the elements for which the test is true. */
    default boolean removeIf(Predicate<? super E> test) {
        Objects.requireNonNull(test);
        boolean changed = false;
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (test.test(each.next())) {
                each.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override default Spliterator<E> spliterator() { return Spliterators.spliterator(this, 0); }

    default java.util.stream.Stream<E> stream() { return java.util.stream.ObjectStream.over(this); }
    default java.util.stream.Stream<E> parallelStream() { return stream(); }
}
