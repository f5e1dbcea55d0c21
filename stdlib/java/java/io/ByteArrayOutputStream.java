package java.io;

/** Bytes in memory. */
public class ByteArrayOutputStream extends OutputStream {
    protected byte[] buf;
    protected int count;

    public ByteArrayOutputStream() { this(32); }
    public ByteArrayOutputStream(int size) { buf = new byte[size]; }

    @Override public void write(int value) {
        if (count == buf.length) buf = java.util.Arrays.copyOf(buf, Math.max(16, count * 2));
        buf[count++] = (byte) value;
    }
    @Override public void write(byte[] bytes, int from, int size) { for (int i = 0; i < size; i++) write(bytes[from + i]); }
    public void writeBytes(byte[] bytes) { write(bytes, 0, bytes.length); }
    public void writeTo(OutputStream target) throws IOException { target.write(buf, 0, count); }
    public byte[] toByteArray() { return java.util.Arrays.copyOf(buf, count); }
    public int size() { return count; }
    public void reset() { count = 0; }
    @Override public String toString() { return new String(buf, 0, count); }
    public String toString(String charset) { return toString(); }
    public String toString(java.nio.charset.Charset charset) { return new String(buf, 0, count, charset); }
    @Override public void close() throws IOException {}
}
