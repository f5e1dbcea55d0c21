package java.util;

import java.util.stream.IntStream;

/** A set of numbers from 0, as bits. */
public class BitSet implements Cloneable, java.io.Serializable {
    private long[] words;

    public BitSet() { this(64); }
    public BitSet(int bits) {
        if (bits < 0) throw new NegativeArraySizeException("nbits < 0: " + bits);
        words = new long[(bits + 63) / 64];
    }

    private static void check(int index) {
        if (index < 0) throw new IndexOutOfBoundsException("bitIndex < 0: " + index);
    }

    private static void check(int from, int to) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        if (to < 0) throw new IndexOutOfBoundsException("toIndex < 0: " + to);
        if (from > to) throw new IndexOutOfBoundsException("fromIndex: " + from + " > toIndex: " + to);
    }

    private void ensure(int word) {
        if (word >= words.length) words = Arrays.copyOf(words, Math.max(words.length * 2, word + 1));
    }

    public boolean get(int index) {
        check(index);
        int word = index >> 6;
        return word < words.length && (words[word] & 1L << index) != 0;
    }

    public void set(int index) {
        check(index);
        ensure(index >> 6);
        words[index >> 6] |= 1L << index;
    }

    public void set(int index, boolean value) { if (value) set(index); else clear(index); }

    public void clear(int index) {
        check(index);
        if (index >> 6 < words.length) words[index >> 6] &= ~(1L << index);
    }

    public void flip(int index) {
        check(index);
        ensure(index >> 6);
        words[index >> 6] ^= 1L << index;
    }

    private static long mask(int word, int from, int to) {
        long mask = -1L;
        if (word == from >> 6) mask &= -1L << from;
        if (word == to - 1 >> 6) mask &= -1L >>> -to;
        return mask;
    }

    public void set(int from, int to) {
        check(from, to);
        if (from == to) return;
        ensure(to - 1 >> 6);
        for (int word = from >> 6; word <= to - 1 >> 6; word++) words[word] |= mask(word, from, to);
    }

    public void set(int from, int to, boolean value) { if (value) set(from, to); else clear(from, to); }

    public void clear(int from, int to) {
        check(from, to);
        to = Math.min(to, words.length * 64);
        if (from >= to) return;
        for (int word = from >> 6; word <= to - 1 >> 6; word++) words[word] &= ~mask(word, from, to);
    }

    public void flip(int from, int to) {
        check(from, to);
        if (from == to) return;
        ensure(to - 1 >> 6);
        for (int word = from >> 6; word <= to - 1 >> 6; word++) words[word] ^= mask(word, from, to);
    }

    public BitSet get(int from, int to) {
        check(from, to);
        BitSet result = new BitSet();
        for (int i = nextSetBit(from); i >= 0 && i < to; i = nextSetBit(i + 1)) result.set(i - from);
        return result;
    }

    public void clear() { for (int i = 0; i < words.length; i++) words[i] = 0; }

    public int nextSetBit(int from) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        int word = from >> 6;
        if (word >= words.length) return -1;
        long bits = words[word] & -1L << from;
        while (bits == 0) {
            if (++word == words.length) return -1;
            bits = words[word];
        }
        return word * 64 + Long.numberOfTrailingZeros(bits);
    }

    public int nextClearBit(int from) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex < 0: " + from);
        int word = from >> 6;
        if (word >= words.length) return from;
        long bits = ~words[word] & -1L << from;
        while (bits == 0) {
            if (++word == words.length) return word * 64;
            bits = ~words[word];
        }
        return word * 64 + Long.numberOfTrailingZeros(bits);
    }

    public int previousSetBit(int from) {
        if (from < -1) throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
        for (int i = Math.min(from, words.length * 64 - 1); i >= 0; i--) if (get(i)) return i;
        return -1;
    }

    public int previousClearBit(int from) {
        if (from < -1) throw new IndexOutOfBoundsException("fromIndex < -1: " + from);
        for (int i = from; i >= 0; i--) if (!get(i)) return i;
        return -1;
    }

    public int length() {
        for (int word = words.length - 1; word >= 0; word--) {
            if (words[word] != 0) return word * 64 + 64 - Long.numberOfLeadingZeros(words[word]);
        }
        return 0;
    }

    public boolean isEmpty() { return length() == 0; }
    public int size() { return words.length * 64; }

    public int cardinality() {
        int count = 0;
        for (long word : words) count += Long.bitCount(word);
        return count;
    }

    public boolean intersects(BitSet other) {
        for (int i = Math.min(words.length, other.words.length) - 1; i >= 0; i--) if ((words[i] & other.words[i]) != 0) return true;
        return false;
    }

    public void and(BitSet other) {
        for (int i = 0; i < words.length; i++) words[i] &= i < other.words.length ? other.words[i] : 0;
    }
    public void or(BitSet other) {
        if (other.length() > 0) ensure(other.length() - 1 >> 6);
        for (int i = 0; i < Math.min(words.length, other.words.length); i++) words[i] |= other.words[i];
    }
    public void xor(BitSet other) {
        if (other.length() > 0) ensure(other.length() - 1 >> 6);
        for (int i = 0; i < Math.min(words.length, other.words.length); i++) words[i] ^= other.words[i];
    }
    public void andNot(BitSet other) {
        for (int i = 0; i < Math.min(words.length, other.words.length); i++) words[i] &= ~other.words[i];
    }

    public IntStream stream() {
        int[] members = new int[cardinality()];
        int count = 0;
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) members[count++] = i;
        return Arrays.stream(members);
    }

    public long[] toLongArray() { return Arrays.copyOf(words, (length() + 63) / 64); }

    public static BitSet valueOf(long[] words) {
        BitSet result = new BitSet();
        result.words = words.clone();
        return result;
    }

    @Override public int hashCode() {
        long hash = 1234;
        for (int i = (length() + 63) / 64; --i >= 0;) hash ^= words[i] * (i + 1);
        return (int) (hash >> 32 ^ hash);
    }

    @Override public boolean equals(Object other) {
        if (!(other instanceof BitSet)) return false;
        return Arrays.equals(toLongArray(), ((BitSet) other).toLongArray());
    }

    @Override public Object clone() { return valueOf(words); }

    @Override public String toString() {
        StringBuilder result = new StringBuilder("{");
        for (int i = nextSetBit(0); i >= 0; i = nextSetBit(i + 1)) {
            if (result.length() > 1) result.append(", ");
            result.append(i);
        }
        return result.append('}').toString();
    }
}
