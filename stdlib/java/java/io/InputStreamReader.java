package java.io;

/** Characters from bytes in UTF-8. */
public class InputStreamReader extends Reader {
    private final InputStream in;
    private int low = -1;

    public InputStreamReader(InputStream in) { this.in = in; }
    public InputStreamReader(InputStream in, String charset) { this.in = in; }
    public InputStreamReader(InputStream in, java.nio.charset.Charset charset) { this.in = in; }

    @Override public int read() throws IOException {
        if (low >= 0) {
            int unit = low;
            low = -1;
            return unit;
        }
        int first = in.read();
        if (first < 0x80) return first;
        int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : 1;
        int character = first & (0x3F >> more);
        for (int i = 0; i < more; i++) character = character << 6 | in.read() & 0x3F;
        if (character < 0x10000) return character;
        low = Character.lowSurrogate(character);
        return Character.highSurrogate(character);
    }

    @Override public int read(char[] units, int from, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int next = read();
            if (next < 0) return i == 0 ? -1 : i;
            units[from + i] = (char) next;
            if (in.available() == 0 && low < 0) return i + 1;
        }
        return count;
    }
    @Override public boolean ready() throws IOException { return in.available() > 0; }
    @Override public void close() throws IOException { in.close(); }
}
