package java.util.zip;

/** The remainder of ISO 3309, reflected, polynomial 0xEDB88320. */
public class CRC32 implements Checksum {
    private static final int[] TABLE = new int[256];
    static {
        for (int i = 0; i < 256; i++) {
            int value = i;
            for (int bit = 0; bit < 8; bit++) value = (value & 1) != 0 ? value >>> 1 ^ 0xEDB88320 : value >>> 1;
            TABLE[i] = value;
        }
    }

    private int state = -1;

    @Override public void update(int value) { state = TABLE[(state ^ value) & 255] ^ state >>> 8; }
    @Override public void update(byte[] bytes, int from, int count) {
        if (from < 0 || count < 0 || from > bytes.length - count) throw new ArrayIndexOutOfBoundsException();
        for (int i = from; i < from + count; i++) update(bytes[i]);
    }
    @Override public long getValue() { return ~state & 0xFFFFFFFFL; }
    @Override public void reset() { state = -1; }
}
