package java.io;

import java.util.Locale;
import phantom.runtime.ConsoleOutput;

/** Texts of values to a stream of bytes. */
public class PrintStream extends FilterOutputStream implements Appendable {
    /** The console, if it is what this stream writes to. */
    private final ConsoleOutput console;
    private boolean hasFailed;

    public PrintStream(OutputStream out) {
        super(out);
        console = out instanceof ConsoleOutput ? (ConsoleOutput) out : null;
    }
    public PrintStream(OutputStream out, boolean flushes) { this(out); }
    public PrintStream(OutputStream out, boolean flushes, String charset) { this(out); }
    public PrintStream(OutputStream out, boolean flushes, java.nio.charset.Charset charset) { this(out); }

    private void send(String text) {
        if (console != null) {
            console.print(text);
        } else {
            byte[] bytes = text.getBytes();
            write(bytes, 0, bytes.length);
        }
    }

    private void line(String text) {
        if (console != null) {
            console.printLine(text);
        } else {
            send(text.concat("\n"));
        }
    }

    @Override public void write(int value) {
        try {
            out.write(value);
        } catch (IOException exception) {
            hasFailed = true;
        }
    }
    @Override public void write(byte[] bytes, int from, int count) {
        try {
            out.write(bytes, from, count);
        } catch (IOException exception) {
            hasFailed = true;
        }
    }
    @Override public void write(byte[] bytes) throws IOException { write(bytes, 0, bytes.length); }
    public void writeBytes(byte[] bytes) { write(bytes, 0, bytes.length); }

    @Override public void flush() {
        try {
            out.flush();
        } catch (IOException exception) {
            hasFailed = true;
        }
    }
    @Override public void close() {
        try {
            out.close();
        } catch (IOException exception) {
            hasFailed = true;
        }
    }
    public boolean checkError() { return hasFailed; }

    public void print(String value) { send(String.valueOf(value)); }
    public void print(Object value) { send(String.valueOf(value)); }
    public void print(boolean value) { send(String.valueOf(value)); }
    public void print(char value) { send(String.valueOf(value)); }
    public void print(int value) { send(String.valueOf(value)); }
    public void print(long value) { send(String.valueOf(value)); }
    public void print(float value) { send(String.valueOf(value)); }
    public void print(double value) { send(String.valueOf(value)); }
    public void print(char[] value) { send(String.valueOf(value)); }

    public void println() { line(""); }
    public void println(String value) { line(String.valueOf(value)); }
    public void println(Object value) { line(String.valueOf(value)); }
    public void println(boolean value) { line(String.valueOf(value)); }
    public void println(char value) { line(String.valueOf(value)); }
    public void println(int value) { line(String.valueOf(value)); }
    public void println(long value) { line(String.valueOf(value)); }
    public void println(float value) { line(String.valueOf(value)); }
    public void println(double value) { line(String.valueOf(value)); }
    public void println(char[] value) { line(String.valueOf(value)); }

    public PrintStream printf(String format, Object... values) {
        send(phantom.runtime.Format.format(format, values));
        return this;
    }
    public PrintStream printf(Locale locale, String format, Object... values) { return printf(format, values); }
    public PrintStream format(String format, Object... values) { return printf(format, values); }
    public PrintStream format(Locale locale, String format, Object... values) { return printf(format, values); }
    @Override public PrintStream append(CharSequence text) {
        print(String.valueOf(text));
        return this;
    }
    @Override public PrintStream append(CharSequence text, int from, int to) {
        print(String.valueOf(text).substring(from, to));
        return this;
    }
    @Override public PrintStream append(char unit) {
        print(unit);
        return this;
    }
}
