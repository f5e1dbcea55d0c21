package java.io;

import java.util.Locale;

/** Texts of values to a writer. */
public class PrintWriter extends Writer {
    protected Writer out;
    private final boolean flushes;

    public PrintWriter(Writer out) { this(out, false); }
    public PrintWriter(Writer out, boolean flushes) {
        this.out = out;
        this.flushes = flushes;
    }
    public PrintWriter(OutputStream out) { this(out, false); }
    public PrintWriter(OutputStream out, boolean flushes) { this(new BufferedWriter(new OutputStreamWriter(out)), flushes); }

    @Override public void write(int unit) { write(String.valueOf((char) unit)); }
    @Override public void write(char[] units, int from, int count) { write(new String(units, from, count)); }
    @Override public void write(char[] units) { write(new String(units)); }
    @Override public void write(String text) {
        try {
            out.write(text);
        } catch (IOException exception) {
            hasFailed = true;
        }
    }
    @Override public void write(String text, int from, int count) { write(text.substring(from, from + count)); }
    private boolean hasFailed;
    public boolean checkError() {
        flush();
        return hasFailed;
    }
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
    private void line(String text) {
        write(text);
        write("\n");
        if (flushes) flush();
    }

    public void print(String value) { write(String.valueOf(value)); }
    public void print(Object value) { write(String.valueOf(value)); }
    public void print(boolean value) { write(String.valueOf(value)); }
    public void print(char value) { write(String.valueOf(value)); }
    public void print(int value) { write(String.valueOf(value)); }
    public void print(long value) { write(String.valueOf(value)); }
    public void print(float value) { write(String.valueOf(value)); }
    public void print(double value) { write(String.valueOf(value)); }
    public void print(char[] value) { write(String.valueOf(value)); }
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
    public PrintWriter printf(String format, Object... values) {
        write(phantom.runtime.Format.format(format, values));
        if (flushes) flush();
        return this;
    }
    public PrintWriter printf(Locale locale, String format, Object... values) { return printf(format, values); }
    public PrintWriter format(String format, Object... values) { return printf(format, values); }
    public PrintWriter format(Locale locale, String format, Object... values) { return printf(format, values); }
    @Override public PrintWriter append(CharSequence text) {
        write(String.valueOf(text));
        return this;
    }
    @Override public PrintWriter append(char unit) {
        write(unit);
        return this;
    }
    @Override public PrintWriter append(CharSequence text, int from, int to) {
        write(String.valueOf(text).substring(from, to));
        return this;
    }
}
