package java.io;

/** A stream in front of another one. */
public class FilterOutputStream extends OutputStream {
    protected OutputStream out;
    public FilterOutputStream(OutputStream out) { this.out = out; }
    @Override public void write(int value) throws IOException { out.write(value); }
    @Override public void flush() throws IOException { out.flush(); }
    @Override public void close() throws IOException {
        flush();
        out.close();
    }
}
