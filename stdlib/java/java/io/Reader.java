package java.io;

/** Characters to read. */
public abstract class Reader implements Closeable, Readable {
    protected Object lock = this;
    protected Reader() {}

    public int read() throws IOException {
        char[] one = new char[1];
        return read(one, 0, 1) <= 0 ? -1 : one[0];
    }
    public int read(char[] units) throws IOException { return read(units, 0, units.length); }
    public abstract int read(char[] units, int from, int count) throws IOException;
    public long skip(long count) throws IOException {
        long done = 0;
        while (done < count && read() >= 0) done++;
        return done;
    }
    public boolean ready() throws IOException { return false; }
    public boolean markSupported() { return false; }
    public void mark(int limit) throws IOException { throw new IOException("mark() not supported"); }
    public void reset() throws IOException { throw new IOException("reset() not supported"); }
    @Override public abstract void close() throws IOException;
}
