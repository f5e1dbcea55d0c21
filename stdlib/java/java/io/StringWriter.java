package java.io;

/** A text that is written. */
public class StringWriter extends Writer {
    private final StringBuffer buffer = new StringBuffer();

    public StringWriter() {}
    public StringWriter(int size) {}
    @Override public void write(int unit) { buffer.append((char) unit); }
    @Override public void write(char[] units, int from, int count) { buffer.append(units, from, count); }
    @Override public void write(String text) { buffer.append(text); }
    @Override public void write(String text, int from, int count) { buffer.append(text, from, from + count); }
    @Override public StringWriter append(CharSequence text) {
        write(String.valueOf(text));
        return this;
    }
    @Override public StringWriter append(char unit) {
        write(unit);
        return this;
    }
    public StringBuffer getBuffer() { return buffer; }
    @Override public void flush() {}
    @Override public void close() throws IOException {}
    @Override public String toString() { return buffer.toString(); }
    @Override public StringWriter append(CharSequence text, int from, int to) {
        write(String.valueOf(text).substring(from, to));
        return this;
    }
}
