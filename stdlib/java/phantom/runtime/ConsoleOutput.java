package phantom.runtime;

import java.io.OutputStream;

/** Where {@code System.out} and {@code System.err} write. */
public final class ConsoleOutput extends OutputStream {
    private final boolean isError;
    private final internal.binary one = new internal.binary().resized(1);

    public ConsoleOutput(boolean isError) { this.isError = isError; }

    public void print(String text) { if (isError) Start.machine.printError(text); else Start.machine.print(text); }
    public void printLine(String text) { if (isError) Start.machine.printError(text.concat("\n")); else Start.machine.printLine(text); }

    @Override public void write(int value) {
        one.setByte(0, value & 255);
        print(one.text(0, 1));
    }

    @Override public void write(byte[] bytes, int from, int count) {
        java.util.Objects.checkFromIndexSize(from, count, bytes.length);
        internal.binary text = one.resized(count);
        for (int i = 0; i < count; i++) text.setByte(i, bytes[from + i] & 255);
        print(text.text(0, count));
    }
}
