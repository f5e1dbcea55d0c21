package java.io;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** One stream after the other. */
public class SequenceInputStream extends InputStream {
    private final Enumeration<? extends InputStream> all;
    private InputStream current;

    public SequenceInputStream(Enumeration<? extends InputStream> all) {
        this.all = all;
        if (all.hasMoreElements()) current = all.nextElement();
    }
    public SequenceInputStream(InputStream first, InputStream second) { this(Collections.enumeration(List.of(first, second))); }

    @Override public int read() throws IOException {
        while (current != null) {
            int value = current.read();
            if (value >= 0) return value;
            advance();
        }
        return -1;
    }

    @Override public int read(byte[] target, int from, int count) throws IOException {
        if (count == 0) return 0;
        while (current != null) {
            int done = current.read(target, from, count);
            if (done > 0) return done;
            advance();
        }
        return -1;
    }

    private void advance() throws IOException {
        current.close();
        current = all.hasMoreElements() ? all.nextElement() : null;
    }

    @Override public int available() throws IOException { return current == null ? 0 : current.available(); }
    @Override public void close() throws IOException { while (current != null) advance(); }
}
