package java.io;

/** A reader to which units can be given back. */
public class PushbackReader extends Reader {
    private final Reader reader;
    private final char[] back;
    private int place;

    public PushbackReader(Reader reader) { this(reader, 1); }
    public PushbackReader(Reader reader, int size) {
        if (size <= 0) throw new IllegalArgumentException("size <= 0");
        this.reader = reader;
        back = new char[size];
        place = size;
    }

    @Override public int read() throws IOException { return place < back.length ? back[place++] : reader.read(); }

    @Override public int read(char[] target, int from, int count) throws IOException {
        if (count == 0) return 0;
        int done = 0;
        while (done < count && place < back.length) target[from + done++] = back[place++];
        if (done == count) return done;
        int more = reader.read(target, from + done, count - done);
        return more < 0 ? done == 0 ? -1 : done : done + more;
    }

    public void unread(int unit) throws IOException {
        if (place == 0) throw new IOException("Pushback buffer overflow");
        back[--place] = (char) unit;
    }
    public void unread(char[] units) throws IOException { unread(units, 0, units.length); }
    public void unread(char[] units, int from, int count) throws IOException {
        if (count > place) throw new IOException("Pushback buffer overflow");
        place -= count;
        System.arraycopy(units, from, back, place, count);
    }

    @Override public boolean ready() throws IOException { return place < back.length || reader.ready(); }
    @Override public void close() throws IOException { reader.close(); }
}
