package internal;

/** Bytes ({@code stdlib/internal/binary.ph}). */
public final class binary {
    @Ordinal(8) public native int getByte(int index);
    @Ordinal(9) public native void setByte(int index, int value);
    @Ordinal(16) public native int length();
    @Ordinal(17) public native String text(int from, int count);
    @Ordinal(19) public native binary resized(int size);
}
