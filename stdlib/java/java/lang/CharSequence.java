package java.lang;

/** A readable sequence of UTF-16 units. */
public interface CharSequence {
    int length();
    char charAt(int index);
    CharSequence subSequence(int begin, int end);
    String toString();

    /** Whether there is no unit. */
    default boolean isEmpty() { return length() == 0; }

    default java.util.stream.IntStream chars() { return java.util.stream.IntStream.range(0, length()).map(this::charAt); }
    default java.util.stream.IntStream codePoints() { return toString().codePoints(); }
    static int compare(CharSequence a, CharSequence b) { return a.toString().compareTo(b.toString()); }
}
