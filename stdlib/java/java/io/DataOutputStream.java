package java.io;

/** Numbers and texts as bytes. */
public class DataOutputStream extends FilterOutputStream {
    protected int written;
    public DataOutputStream(OutputStream out) { super(out); }
    @Override public void write(int value) throws IOException {
        out.write(value);
        written++;
    }
    public final int size() { return written; }
    public final void writeBoolean(boolean value) throws IOException { write(value ? 1 : 0); }
    public final void writeByte(int value) throws IOException { write(value); }
    public final void writeShort(int value) throws IOException {
        write(value >> 8);
        write(value);
    }
    public final void writeChar(int value) throws IOException { writeShort(value); }
    public final void writeInt(int value) throws IOException {
        writeShort(value >> 16);
        writeShort(value);
    }
    public final void writeLong(long value) throws IOException {
        writeInt((int) (value >> 32));
        writeInt((int) value);
    }
    public final void writeFloat(float value) throws IOException { writeInt(Float.floatToIntBits(value)); }
    public final void writeDouble(double value) throws IOException { writeLong(Double.doubleToLongBits(value)); }
    public final void writeBytes(String text) throws IOException { for (int i = 0; i < text.length(); i++) write(text.charAt(i)); }
    public final void writeChars(String text) throws IOException { for (int i = 0; i < text.length(); i++) writeChar(text.charAt(i)); }
    public final void writeUTF(String text) throws IOException {
        byte[] bytes = text.getBytes();
        writeShort(bytes.length);
        write(bytes, 0, bytes.length);
    }
}
