package java.util.zip;

/** A number made of bytes by which a change of them is seen. */
public interface Checksum {
    void update(int value);
    void update(byte[] bytes, int from, int count);
    default void update(byte[] bytes) { update(bytes, 0, bytes.length); }
    long getValue();
    void reset();
}
