package java.io;

/** Bytes from memory. */
public class ByteArrayInputStream extends InputStream {
    protected byte[] buf;
    protected int pos;
    protected int mark;
    protected int count;

    public ByteArrayInputStream(byte[] bytes) { this(bytes, 0, bytes.length); }
    public ByteArrayInputStream(byte[] bytes, int from, int size) {
        buf = bytes;
        pos = from;
        mark = from;
        count = Math.min(from + size, bytes.length);
    }
    @Override public int read() { return pos < count ? buf[pos++] & 255 : -1; }
    @Override public int read(byte[] bytes, int from, int size) {
        if (pos >= count) return size == 0 ? 0 : -1;
        int taken = Math.min(size, count - pos);
        System.arraycopy(buf, pos, bytes, from, taken);
        pos += taken;
        return taken;
    }
    @Override public int available() { return count - pos; }
    @Override public boolean markSupported() { return true; }
    @Override public void mark(int limit) { mark = pos; }
    @Override public void reset() { pos = mark; }
}
