package java.io;

/** A stream behind another one. */
public class FilterInputStream extends InputStream {
    protected InputStream in;
    protected FilterInputStream(InputStream in) { this.in = in; }
    @Override public int read() throws IOException { return in.read(); }
    @Override public int read(byte[] bytes, int from, int count) throws IOException { return in.read(bytes, from, count); }
    @Override public int available() throws IOException { return in.available(); }
    @Override public void close() throws IOException { in.close(); }
}
