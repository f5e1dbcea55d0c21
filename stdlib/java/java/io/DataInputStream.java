package java.io;

/** Numbers and texts from bytes. */
public class DataInputStream extends FilterInputStream {
    public DataInputStream(InputStream in) { super(in); }
    private int next() throws IOException {
        int value = in.read();
        if (value < 0) throw new EOFException();
        return value;
    }
    public final boolean readBoolean() throws IOException { return next() != 0; }
    public final byte readByte() throws IOException { return (byte) next(); }
    public final int readUnsignedByte() throws IOException { return next(); }
    public final short readShort() throws IOException { return (short) (next() << 8 | next()); }
    public final int readUnsignedShort() throws IOException { return next() << 8 | next(); }
    public final char readChar() throws IOException { return (char) (next() << 8 | next()); }
    public final int readInt() throws IOException { return next() << 24 | next() << 16 | next() << 8 | next(); }
    public final long readLong() throws IOException { return (long) readInt() << 32 | readInt() & 0xFFFFFFFFL; }
    public final float readFloat() throws IOException { return Float.intBitsToFloat(readInt()); }
    public final double readDouble() throws IOException { return Double.longBitsToDouble(readLong()); }
    public final void readFully(byte[] bytes) throws IOException { for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) next(); }
    public final String readUTF() throws IOException {
        byte[] bytes = new byte[readUnsignedShort()];
        readFully(bytes);
        return new String(bytes);
    }
}
