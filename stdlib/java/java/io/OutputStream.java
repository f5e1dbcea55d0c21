package java.io;

/** A way for bytes. */
public abstract class OutputStream implements Closeable, Flushable {
    public OutputStream() {}

    public abstract void write(int value) throws IOException;
    public void write(byte[] bytes) throws IOException { write(bytes, 0, bytes.length); }
    public void write(byte[] bytes, int from, int count) throws IOException {
        java.util.Objects.checkFromIndexSize(from, count, bytes.length);
        for (int i = 0; i < count; i++) write(bytes[from + i]);
    }
    @Override public void flush() throws IOException {}
    @Override public void close() throws IOException {}
}
