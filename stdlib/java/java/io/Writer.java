package java.io;

/** A way for characters. */
public abstract class Writer implements Appendable, Closeable, Flushable {
    protected Object lock = this;
    protected Writer() {}

    public void write(int unit) throws IOException { write(new char[] {(char) unit}, 0, 1); }
    public void write(char[] units) throws IOException { write(units, 0, units.length); }
    public abstract void write(char[] units, int from, int count) throws IOException;
    public void write(String text) throws IOException { write(text, 0, text.length()); }
    public void write(String text, int from, int count) throws IOException { write(text.substring(from, from + count).toCharArray(), 0, count); }
    @Override public Writer append(CharSequence text) throws IOException {
        write(String.valueOf(text));
        return this;
    }
    @Override public Writer append(CharSequence text, int from, int to) throws IOException {
        write(String.valueOf(text).substring(from, to));
        return this;
    }
    @Override public Writer append(char unit) throws IOException {
        write(unit);
        return this;
    }
    @Override public abstract void flush() throws IOException;
    @Override public abstract void close() throws IOException;
}
