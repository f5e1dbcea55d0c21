package java.util;

/** Elements of which each is there once. */
public interface Set<E> extends Collection<E> {
    static <E> Set<E> of() { return ImmutableSet.made(); }
    static <E> Set<E> of(E a) { return ImmutableSet.made(a); }
    static <E> Set<E> of(E a, E b) { return ImmutableSet.made(a, b); }
    static <E> Set<E> of(E a, E b, E c) { return ImmutableSet.made(a, b, c); }
    static <E> Set<E> of(E a, E b, E c, E d) { return ImmutableSet.made(a, b, c, d); }
    static <E> Set<E> of(E a, E b, E c, E d, E e) { return ImmutableSet.made(a, b, c, d, e); }
    static <E> Set<E> of(E a, E b, E c, E d, E e, E f) { return ImmutableSet.made(a, b, c, d, e, f); }
    static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g) { return ImmutableSet.made(a, b, c, d, e, f, g); }
    static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h) { return ImmutableSet.made(a, b, c, d, e, f, g, h); }
    static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i) { return ImmutableSet.made(a, b, c, d, e, f, g, h, i); }
    static <E> Set<E> of(E a, E b, E c, E d, E e, E f, E g, E h, E i, E j) { return ImmutableSet.made(a, b, c, d, e, f, g, h, i, j); }
    @SafeVarargs
    static <E> Set<E> of(E... elements) { return ImmutableSet.made(elements); }
    static <E> Set<E> copyOf(Collection<? extends E> elements) { return ImmutableSet.copy(elements); }
}
