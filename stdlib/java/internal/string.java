package internal;

/** The machine's strings ({@code stdlib/internal/string.ph}); numbers in names with "unit" count UTF-16 units. */
public final class string {
    @Ordinal(4) public native boolean equals(Object other);
    @Ordinal(10) public native String concat(String other);
    @Ordinal(11) public native int length();
    @Ordinal(19) public native double toDouble();
    @Ordinal(24) public native int unitCount();
    @Ordinal(25) public native int unitAt(int index);
    @Ordinal(26) public native String unitSubstring(int begin, int end);
    @Ordinal(27) public native String ofUnits(internal.container.array units, int offset, int count);
    @Ordinal(28) public native int unitIndexOf(String part, int from);
    @Ordinal(29) public native int unitHash();
    @Ordinal(30) public native int unitCompare(String other);
    @Ordinal(31) public native int unitOrNone(int index);
    @Ordinal(32) public native int copyUnits(internal.container.array to, int from);
    @Ordinal(22) public native binary toBinary();
}
