package java.io;

/** Bytes to read. */
public abstract class InputStream implements Closeable {
    public InputStream() {}

    public abstract int read() throws IOException;
    public int read(byte[] bytes) throws IOException { return read(bytes, 0, bytes.length); }
    public int read(byte[] bytes, int from, int count) throws IOException {
        java.util.Objects.checkFromIndexSize(from, count, bytes.length);
        for (int i = 0; i < count; i++) {
            int next = read();
            if (next < 0) return i == 0 ? -1 : i;
            bytes[from + i] = (byte) next;
        }
        return count;
    }
    public byte[] readAllBytes() throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        transferTo(result);
        return result.toByteArray();
    }
    public long transferTo(OutputStream target) throws IOException {
        long count = 0;
        for (int next = read(); next >= 0; next = read()) {
            target.write(next);
            count++;
        }
        return count;
    }
    public long skip(long count) throws IOException {
        long done = 0;
        while (done < count && read() >= 0) done++;
        return done;
    }
    public int available() throws IOException { return 0; }
    public boolean markSupported() { return false; }
    public void mark(int limit) {}
    public void reset() throws IOException { throw new IOException("mark/reset not supported"); }
    @Override public void close() throws IOException {}

    public byte[] readNBytes(int count) throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        for (int i = 0; i < count; i++) {
            int next = read();
            if (next < 0) break;
            result.write(next);
        }
        return result.toByteArray();
    }
}
