package java.io;

/** Gathers characters before it writes them. */
public class BufferedWriter extends Writer {
    private final Writer out;
    private final StringBuilder buffer = new StringBuilder();

    public BufferedWriter(Writer out) { this.out = out; }
    public BufferedWriter(Writer out, int size) { this.out = out; }

    private void send() throws IOException {
        if (buffer.length() == 0) return;
        out.write(buffer.toString());
        buffer.setLength(0);
    }
    @Override public void write(int unit) throws IOException {
        buffer.append((char) unit);
        if (buffer.length() >= 8192) send();
    }
    @Override public void write(char[] units, int from, int count) throws IOException { write(new String(units, from, count)); }
    @Override public void write(String text) throws IOException {
        buffer.append(text);
        if (buffer.length() >= 8192) send();
    }
    @Override public void write(String text, int from, int count) throws IOException { write(text.substring(from, from + count)); }
    public void newLine() throws IOException { write("\n"); }
    @Override public void flush() throws IOException {
        send();
        out.flush();
    }
    @Override public void close() throws IOException {
        send();
        out.close();
    }
}
