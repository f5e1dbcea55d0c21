package java.lang;

/** Objects that have an order. */
public interface Comparable<T> {
    /** Negative, zero or positive as this object sorts before, with or after {@code other}. */
    int compareTo(T other);
}
