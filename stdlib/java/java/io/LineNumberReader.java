package java.io;

/** A reader that counts lines. */
public class LineNumberReader extends BufferedReader {
    private int number;
    private boolean isAfterReturn;

    public LineNumberReader(Reader reader) { super(reader); }
    public LineNumberReader(Reader reader, int size) { super(reader, size); }
    public int getLineNumber() { return number; }
    public void setLineNumber(int number) { this.number = number; }

    @Override public int read() throws IOException {
        int unit = super.read();
        if (isAfterReturn && unit == '\n') unit = super.read();
        isAfterReturn = unit == '\r';
        if (unit != '\n' && unit != '\r') return unit;
        number++;
        return '\n';
    }

    @Override public String readLine() throws IOException {
        // The inherited method may read by ours, which counts.
        int before = number;
        String line = super.readLine();
        number = line == null ? before : before + 1;
        return line;
    }
}
