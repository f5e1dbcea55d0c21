package java.util.zip;

/** The checksum of RFC 1950. */
public class Adler32 implements Checksum {
    private int low = 1, high;

    @Override public void update(int value) {
        low = (low + (value & 255)) % 65521;
        high = (high + low) % 65521;
    }
    @Override public void update(byte[] bytes, int from, int count) {
        if (from < 0 || count < 0 || from > bytes.length - count) throw new ArrayIndexOutOfBoundsException();
        for (int i = from; i < from + count; i++) update(bytes[i]);
    }
    @Override public long getValue() { return (high & 0xFFFFL) << 16 | low; }
    @Override public void reset() {
        low = 1;
        high = 0;
    }
}
