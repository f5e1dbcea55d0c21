package java.io;

/** A stream to which bytes can be given back. */
public class PushbackInputStream extends FilterInputStream {
    private final byte[] back;
    private int place;

    public PushbackInputStream(InputStream stream) { this(stream, 1); }
    public PushbackInputStream(InputStream stream, int size) {
        super(stream);
        if (size <= 0) throw new IllegalArgumentException("size <= 0");
        back = new byte[size];
        place = size;
    }

    @Override public int read() throws IOException { return place < back.length ? back[place++] & 255 : in.read(); }

    @Override public int read(byte[] target, int from, int count) throws IOException {
        if (count == 0) return 0;
        int done = 0;
        while (done < count && place < back.length) target[from + done++] = back[place++];
        if (done == count) return done;
        int more = in.read(target, from + done, count - done);
        return more < 0 ? done == 0 ? -1 : done : done + more;
    }

    public void unread(int value) throws IOException {
        if (place == 0) throw new IOException("Push back buffer is full");
        back[--place] = (byte) value;
    }
    public void unread(byte[] bytes) throws IOException { unread(bytes, 0, bytes.length); }
    public void unread(byte[] bytes, int from, int count) throws IOException {
        if (count > place) throw new IOException("Push back buffer is full");
        place -= count;
        System.arraycopy(bytes, from, back, place, count);
    }
    @Override public int available() throws IOException { return back.length - place + in.available(); }
}
