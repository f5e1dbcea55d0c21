package java.util;

import java.util.function.UnaryOperator;

/** Elements in an order, with positions from 0. */
public interface List<E> extends Collection<E> {
    E get(int index);
    E set(int index, E element);
    void add(int index, E element);
    E remove(int index);
    int indexOf(Object element);
    int lastIndexOf(Object element);
    boolean addAll(int index, Collection<? extends E> other);
    ListIterator<E> listIterator();
    ListIterator<E> listIterator(int index);
    List<E> subList(int from, int to);

    default void replaceAll(UnaryOperator<E> operator) {
        for (ListIterator<E> each = listIterator(); each.hasNext();) each.set(operator.apply(each.next()));
    }

    /** Sorts, stably, by an order or, without one, by that of the elements. */
    @SuppressWarnings("unchecked")
    default void sort(Comparator<? super E> order) {
        Object[] sorted = toArray();
        Arrays.sort(sorted, (Comparator<Object>) order);
        ListIterator<E> each = listIterator();
        for (Object element : sorted) {
            each.next();
            each.set((E) element);
        }
    }

    @SafeVarargs
    static <E> List<E> of(E... elements) {
        for (E element : elements) Objects.requireNonNull(element);
        return new ImmutableList<>(elements.clone());
    }

    static <E> List<E> of() { return new ImmutableList<>(new Object[0]); }
    static <E> List<E> of(E a) { return ImmutableList.made(a); }
    static <E> List<E> of(E a, E b) { return ImmutableList.made(a, b); }
    static <E> List<E> of(E a, E b, E c) { return ImmutableList.made(a, b, c); }
    static <E> List<E> of(E a, E b, E c, E d) { return ImmutableList.made(a, b, c, d); }
    static <E> List<E> of(E a, E b, E c, E d, E e) { return ImmutableList.made(a, b, c, d, e); }
    static <E> List<E> of(E a, E b, E c, E d, E e, E f) { return ImmutableList.made(a, b, c, d, e, f); }
    static <E> List<E> of(E a, E b, E c, E d, E e, E f, E g) { return ImmutableList.made(a, b, c, d, e, f, g); }
    static <E> List<E> of(E a, E b, E c, E d, E e, E f, E g, E h) { return ImmutableList.made(a, b, c, d, e, f, g, h); }
    static <E> List<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i) { return ImmutableList.made(a, b, c, d, e, f, g, h, i); }
    static <E> List<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i, E j) { return ImmutableList.made(a, b, c, d, e, f, g, h, i, j); }

    static <E> List<E> copyOf(Collection<? extends E> elements) { return ImmutableList.made(elements.toArray()); }
}
