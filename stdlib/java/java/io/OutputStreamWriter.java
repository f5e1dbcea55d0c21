package java.io;

/** Characters to bytes in UTF-8. */
public class OutputStreamWriter extends Writer {
    private final OutputStream out;

    public OutputStreamWriter(OutputStream out) { this.out = out; }
    public OutputStreamWriter(OutputStream out, String charset) { this.out = out; }
    public OutputStreamWriter(OutputStream out, java.nio.charset.Charset charset) { this.out = out; }
    @Override public void write(char[] units, int from, int count) throws IOException { write(new String(units, from, count)); }
    @Override public void write(String text) throws IOException {
        if (out instanceof PrintStream) {
            ((PrintStream) out).print(text);
        } else {
            byte[] bytes = text.getBytes();
            out.write(bytes, 0, bytes.length);
        }
    }
    @Override public void write(String text, int from, int count) throws IOException { write(text.substring(from, from + count)); }
    @Override public void flush() throws IOException { out.flush(); }
    @Override public void close() throws IOException {
        flush();
        out.close();
    }
}
