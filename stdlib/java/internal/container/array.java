package internal.container;

import internal.Ordinal;

/** The machine's arrays, which grow when a value is stored behind their end. */
public final class array {
    @Ordinal(10) public native Object get(int index);
    @Ordinal(11) public native Object set(Object value, int index);
    @Ordinal(12) public native int size();
}
