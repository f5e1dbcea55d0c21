package java.io;

/** Reads from an array. */
public class CharArrayReader extends Reader {
    private final char[] units;
    private int place;
    private int mark;
    private final int end;

    public CharArrayReader(char[] units) { this(units, 0, units.length); }
    public CharArrayReader(char[] units, int from, int count) {
        if (from < 0 || from > units.length || count < 0) throw new IllegalArgumentException();
        this.units = units;
        place = mark = from;
        end = Math.min(from + count, units.length);
    }

    @Override public int read() { return place < end ? units[place++] : -1; }
    @Override public int read(char[] target, int from, int count) {
        if (place >= end) return count == 0 ? 0 : -1;
        int done = Math.min(count, end - place);
        System.arraycopy(units, place, target, from, done);
        place += done;
        return done;
    }
    @Override public boolean ready() { return place < end; }
    @Override public boolean markSupported() { return true; }
    @Override public void mark(int limit) { mark = place; }
    @Override public void reset() { place = mark; }
    @Override public void close() {}
}
