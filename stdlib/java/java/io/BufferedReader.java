package java.io;

import java.util.stream.Stream;

/** Characters line by line. */
public class BufferedReader extends Reader {
    private final Reader in;
    private int ahead = -2;

    public BufferedReader(Reader in) { this.in = in; }
    public BufferedReader(Reader in, int size) { this.in = in; }

    @Override public int read() throws IOException {
        if (ahead == -2) return in.read();
        int unit = ahead;
        ahead = -2;
        return unit;
    }
    @Override public int read(char[] units, int from, int count) throws IOException {
        if (count == 0) return 0;
        if (ahead == -2) return in.read(units, from, count);
        int unit = read();
        if (unit < 0) return -1;
        units[from] = (char) unit;
        return 1;
    }

    /** The next line without its end; null at the end. */
    public String readLine() throws IOException {
        int unit = read();
        if (unit < 0) return null;
        StringBuilder line = new StringBuilder();
        while (unit >= 0 && unit != '\n' && unit != '\r') {
            line.append((char) unit);
            unit = read();
        }
        if (unit == '\r') {
            ahead = read();
            if (ahead == '\n') ahead = -2;
        }
        return line.toString();
    }

    public Stream<String> lines() {
        return Stream.generate(() -> {
            try {
                return readLine();
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }).takeWhile(line -> line != null);
    }

    @Override public boolean ready() throws IOException { return ahead != -2 || in.ready(); }
    @Override public boolean markSupported() { return in.markSupported(); }
    @Override public void mark(int limit) throws IOException { in.mark(limit); }
    @Override public void reset() throws IOException { in.reset(); }
    @Override public void close() throws IOException { in.close(); }
}
