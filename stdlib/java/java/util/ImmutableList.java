package java.util;

/** The lists of {@link List#of}. */
final class ImmutableList<E> extends AbstractList<E> implements RandomAccess {
    private final Object[] elements;

    ImmutableList(Object[] elements) { this.elements = elements; }

    static <E> List<E> made(Object... elements) {
        for (Object element : elements) Objects.requireNonNull(element);
        return new ImmutableList<>(elements);
    }

    @Override public int size() { return elements.length; }

    @SuppressWarnings("unchecked")
    @Override
    public E get(int index) {
        if (index < 0 || index >= elements.length) {
            // The JDK has lists of one and two elements apart.
            if (elements.length > 0 && elements.length < 3) throw new IndexOutOfBoundsException("Index: " + index + " Size: " + elements.length);
            throw new ArrayIndexOutOfBoundsException("Index " + index + " out of bounds for length " + elements.length);
        }
        return (E) elements[index];
    }

    @Override public boolean contains(Object element) { return indexOf(Objects.requireNonNull(element)) >= 0; }
    @Override public boolean remove(Object element) { throw new UnsupportedOperationException(); }
    @Override public boolean addAll(Collection<? extends E> other) { throw new UnsupportedOperationException(); }
    @Override public boolean removeAll(Collection<?> other) { throw new UnsupportedOperationException(); }
    @Override public boolean retainAll(Collection<?> other) { throw new UnsupportedOperationException(); }
    @Override public void clear() { throw new UnsupportedOperationException(); }
    @Override public void sort(Comparator<? super E> order) { throw new UnsupportedOperationException(); }
    @Override public boolean removeIf(java.util.function.Predicate<? super E> test) { throw new UnsupportedOperationException(); }
    @Override public void replaceAll(java.util.function.UnaryOperator<E> operator) { throw new UnsupportedOperationException(); }
    @Override public Iterator<E> iterator() {
        return new Iterator<E>() {
            @Override public void remove() { throw new UnsupportedOperationException(); }
            private int next;
            @Override public boolean hasNext() { return next < elements.length; }
            @SuppressWarnings("unchecked")
            @Override public E next() {
                if (next >= elements.length) throw new NoSuchElementException();
                return (E) elements[next++];
            }
        };
    }
}
