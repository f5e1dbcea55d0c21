package java.io;

/** Writes into an array that grows. */
public class CharArrayWriter extends Writer {
    private final StringBuilder text = new StringBuilder();

    public CharArrayWriter() {}
    public CharArrayWriter(int size) {
        if (size < 0) throw new IllegalArgumentException("Negative initial size: " + size);
    }

    @Override public void write(int unit) { text.append((char) unit); }
    @Override public void write(char[] units, int from, int count) { text.append(units, from, count); }
    @Override public void write(String given, int from, int count) { text.append(given, from, from + count); }
    public void writeTo(Writer other) throws IOException { other.write(text.toString()); }
    public void reset() { text.setLength(0); }
    public char[] toCharArray() { return text.toString().toCharArray(); }
    public int size() { return text.length(); }
    @Override public String toString() { return text.toString(); }
    @Override public void flush() {}
    @Override public void close() {}
}
