package java.util;

/** Elements of which each is there once. */
public interface Set<E> extends Collection<E> {
}
