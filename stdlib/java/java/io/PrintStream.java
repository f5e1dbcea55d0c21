package java.io;

import phantom.runtime.Start;

/** A stream of text to the console. */
public class PrintStream {
    private final boolean isError;

    /** The console, or nowhere: the machine has one stream. */
    public PrintStream(boolean isError) { this.isError = isError; }

    private void write(String text) {
        if (!isError) Start.machine.print(text);
    }

    private void writeLine(String text) {
        if (!isError) Start.machine.printLine(text);
    }

    public void flush() {}
    public void close() {}

    public void print(String value) { write(String.valueOf(value)); }
    public void print(Object value) { write(String.valueOf(value)); }
    public void print(boolean value) { write(String.valueOf(value)); }
    public void print(char value) { write(String.valueOf(value)); }
    public void print(int value) { write(String.valueOf(value)); }
    public void print(long value) { write(String.valueOf(value)); }
    public void print(float value) { write(String.valueOf(value)); }
    public void print(double value) { write(String.valueOf(value)); }
    public void print(char[] value) { write(String.valueOf(value)); }

    public void println() { writeLine(""); }
    public void println(String value) { writeLine(String.valueOf(value)); }
    public void println(Object value) { writeLine(String.valueOf(value)); }
    public void println(boolean value) { writeLine(String.valueOf(value)); }
    public void println(char value) { writeLine(String.valueOf(value)); }
    public void println(int value) { writeLine(String.valueOf(value)); }
    public void println(long value) { writeLine(String.valueOf(value)); }
    public void println(float value) { writeLine(String.valueOf(value)); }
    public void println(double value) { writeLine(String.valueOf(value)); }
    public void println(char[] value) { writeLine(String.valueOf(value)); }

    public PrintStream printf(String format, Object... values) {
        write(phantom.runtime.Format.format(format, values));
        return this;
    }

    public PrintStream format(String format, Object... values) { return printf(format, values); }
}
