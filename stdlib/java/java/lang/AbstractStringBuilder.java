package java.lang;

/** What {@link StringBuilder} and {@link StringBuffer} have in common: UTF-16 units in an array that grows. */
abstract class AbstractStringBuilder implements CharSequence {
    char[] units;
    int count;

    AbstractStringBuilder(int capacity) { units = new char[capacity]; }

    @Override public int length() { return count; }

    public int capacity() { return units.length; }

    public void ensureCapacity(int wanted) {
        if (wanted <= units.length) return;
        char[] larger = new char[Math.max(wanted, units.length * 2 + 2)];
        internal.Raw.of(larger).setRange(units, 0, 0, count);
        units = larger;
    }

    public void trimToSize() {}

    @Override
    public char charAt(int index) {
        checkIndex(index);
        return units[index];
    }

    private void checkIndex(int index) {
        if (index < 0 || index >= count) {
            throw new StringIndexOutOfBoundsException("index " + index + ", length " + count);
        }
    }

    private void checkOffset(int offset) {
        if (offset < 0 || offset > count) {
            throw new StringIndexOutOfBoundsException("offset " + offset + ", length " + count);
        }
    }

    private void checkRange(int start, int end) {
        if (start < 0 || start > end || end > count) {
            throw new StringIndexOutOfBoundsException("start " + start + ", end " + end + ", length " + count);
        }
    }

    public void setCharAt(int index, char unit) {
        checkIndex(index);
        units[index] = unit;
    }

    public void setLength(int length) {
        if (length < 0) throw new StringIndexOutOfBoundsException("String index out of range: " + length);
        ensureCapacity(length);
        for (int i = count; i < length; i++) units[i] = 0;
        count = length;
    }

    void add(String text) {
        if (text == null) text = "null";
        int more = text.length();
        ensureCapacity(count + more);
        ((internal.string) (Object) text).copyUnits(internal.Raw.of(units), count);
        count += more;
    }

    void add(char unit) {
        ensureCapacity(count + 1);
        units[count++] = unit;
    }

    void remove(int start, int end) {
        if (end > count) end = count;
        checkRange(start, end);
        int width = end - start;
        if (end < count) internal.Raw.of(units).setRange(units, start, end, count - end);
        count -= width;
    }

    void removeAt(int index) {
        checkIndex(index);
        remove(index, index + 1);
    }

    void put(int offset, String text) {
        checkOffset(offset);
        if (text == null) text = "null";
        int more = text.length();
        ensureCapacity(count + more);
        if (offset < count) internal.Raw.of(units).setRange(units, offset + more, offset, count - offset);
        ((internal.string) (Object) text).copyUnits(internal.Raw.of(units), offset);
        count += more;
    }

    void turn() {
        for (int i = 0, j = count - 1; i < j; i++, j--) {
            char unit = units[i];
            units[i] = units[j];
            units[j] = unit;
        }
        for (int i = 0; i < count - 1; i++) {
            char second = units[i];
            if (Character.isLowSurrogate(second) && Character.isHighSurrogate(units[i + 1])) {
                units[i] = units[i + 1];
                units[++i] = second;
            }
        }
    }

    public int indexOf(String part) { return toString().indexOf(part); }
    public int indexOf(String part, int from) { return toString().indexOf(part, from); }
    public int lastIndexOf(String part) { return toString().lastIndexOf(part); }

    public String substring(int start) { return substring(start, count); }

    public String substring(int start, int end) {
        checkRange(start, end);
        return new String(units, start, end - start);
    }

    @Override public CharSequence subSequence(int start, int end) { return substring(start, end); }

    @Override public String toString() { return new String(units, 0, count); }

    public int lastIndexOf(String part, int from) { return toString().lastIndexOf(part, from); }
    public int codePointAt(int index) { return toString().codePointAt(index); }
    public int codePointBefore(int index) { return toString().codePointBefore(index); }
    public int codePointCount(int from, int to) { return toString().codePointCount(from, to); }
    public void getChars(int from, int to, char[] target, int place) { for (int i = from; i < to; i++) target[place++] = units[i]; }
    @Override public boolean isEmpty() { return count == 0; }
}
