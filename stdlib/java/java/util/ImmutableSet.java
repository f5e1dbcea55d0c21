package java.util;

/** The sets of {@link Set#of}. Their order is unspecified; here it is that of the arguments. */
final class ImmutableSet<E> extends AbstractSet<E> {
    private final LinkedHashSet<E> elements = new LinkedHashSet<>();

    @SafeVarargs
    static <E> Set<E> made(E... given) {
        ImmutableSet<E> result = new ImmutableSet<>();
        for (E each : given) {
            if (!result.elements.add(Objects.requireNonNull(each))) throw new IllegalArgumentException("duplicate element: " + each);
        }
        return result;
    }

    static <E> Set<E> copy(Collection<? extends E> given) {
        if (given instanceof ImmutableSet) return (Set<E>) given;
        ImmutableSet<E> result = new ImmutableSet<>();
        for (E each : given) result.elements.add(Objects.requireNonNull(each));
        return result;
    }

    @Override public int size() { return elements.size(); }
    @Override public boolean contains(Object element) { return elements.contains(Objects.requireNonNull(element)); }
    @Override public boolean add(E element) { throw Collections.refused(); }
    @Override public boolean remove(Object element) { throw Collections.refused(); }
    @Override public boolean addAll(Collection<? extends E> other) { throw Collections.refused(); }
    @Override public boolean removeAll(Collection<?> other) { throw Collections.refused(); }
    @Override public boolean retainAll(Collection<?> other) { throw Collections.refused(); }
    @Override public boolean removeIf(java.util.function.Predicate<? super E> test) { throw Collections.refused(); }
    @Override public void clear() { throw Collections.refused(); }
    @Override public Iterator<E> iterator() {
        Iterator<E> each = elements.iterator();
        return new Iterator<E>() {
            @Override public boolean hasNext() { return each.hasNext(); }
            @Override public E next() { return each.next(); }
        };
    }
}
