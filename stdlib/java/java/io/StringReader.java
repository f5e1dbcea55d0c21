package java.io;

/** Characters of a text. */
public class StringReader extends Reader {
    private final String text;
    private int position;
    private int mark;

    public StringReader(String text) { this.text = java.util.Objects.requireNonNull(text); }
    @Override public int read() { return position < text.length() ? text.charAt(position++) : -1; }
    @Override public int read(char[] units, int from, int count) {
        if (position >= text.length()) return -1;
        int taken = Math.min(count, text.length() - position);
        for (int i = 0; i < taken; i++) units[from + i] = text.charAt(position++);
        return taken;
    }
    @Override public boolean ready() { return true; }
    @Override public boolean markSupported() { return true; }
    @Override public void mark(int limit) { mark = position; }
    @Override public void reset() { position = mark; }
    @Override public void close() {}
}
