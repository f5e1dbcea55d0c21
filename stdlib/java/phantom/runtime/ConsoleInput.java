package phantom.runtime;

import java.io.IOException;
import java.io.InputStream;

/** Where {@code System.in} reads: lines of the machine's input. */
public final class ConsoleInput extends InputStream {
    private byte[] line;
    private int position;
    private boolean isAtEnd;

    /** Whether there is something to read; reads a line if need be. */
    private boolean fill() {
        while (!isAtEnd && (line == null || position == line.length)) {
            String text = Start.machine.readLine();
            if (text == null) {
                isAtEnd = true;
            } else {
                line = text.concat("\n").getBytes();
                position = 0;
            }
        }
        return !isAtEnd;
    }

    @Override public int read() throws IOException {
        return fill() ? line[position++] & 255 : -1;
    }

    @Override public int read(byte[] bytes, int from, int count) throws IOException {
        if (count == 0) return 0;
        if (!fill()) return -1;
        int taken = Math.min(count, line.length - position);
        for (int i = 0; i < taken; i++) bytes[from + i] = line[position++];
        return taken;
    }

    @Override public int available() throws IOException {
        return line == null ? 0 : line.length - position;
    }
}
