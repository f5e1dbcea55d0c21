package java.io;

/** A stream behind another one. */
public class BufferedInputStream extends FilterInputStream {
    public BufferedInputStream(InputStream in) { super(in); }
    public BufferedInputStream(InputStream in, int size) { super(in); }
}
