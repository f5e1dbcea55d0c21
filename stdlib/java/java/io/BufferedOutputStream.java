package java.io;

/** Gathers bytes before it writes them. */
public class BufferedOutputStream extends FilterOutputStream {
    private final byte[] buffer;
    private int count;

    public BufferedOutputStream(OutputStream out) { this(out, 8192); }
    public BufferedOutputStream(OutputStream out, int size) {
        super(out);
        buffer = new byte[size];
    }

    @Override public void write(int value) throws IOException {
        if (count == buffer.length) send();
        buffer[count++] = (byte) value;
    }
    @Override public void write(byte[] bytes, int from, int size) throws IOException {
        if (size > buffer.length - count) send();
        if (size > buffer.length) {
            out.write(bytes, from, size);
        } else {
            System.arraycopy(bytes, from, buffer, count, size);
            count += size;
        }
    }
    private void send() throws IOException {
        if (count > 0) out.write(buffer, 0, count);
        count = 0;
    }
    @Override public void flush() throws IOException {
        send();
        out.flush();
    }
}
