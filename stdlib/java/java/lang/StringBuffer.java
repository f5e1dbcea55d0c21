package java.lang;

/** Text under construction, for use by several threads. */
public final class StringBuffer extends AbstractStringBuilder implements java.io.Serializable, Comparable<StringBuffer>, Appendable {
    public StringBuffer() { super(16); }
    public StringBuffer(int capacity) { super(capacity); }
    public StringBuffer(String text) {
        super(text.length() + 16);
        add(text);
    }
    public StringBuffer(CharSequence text) { this(text.toString()); }

    public synchronized StringBuffer append(Object value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(boolean value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(int value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(long value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(float value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(double value) {
        add(String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer append(String text) {
        add(text);
        return this;
    }

    @Override
    public synchronized StringBuffer append(CharSequence text) {
        add(String.valueOf(text));
        return this;
    }

    @Override
    public synchronized StringBuffer append(CharSequence text, int begin, int end) {
        add(String.valueOf(text).substring(begin, end));
        return this;
    }

    @Override
    public synchronized StringBuffer append(char unit) {
        add(unit);
        return this;
    }

    public synchronized StringBuffer append(char[] text) {
        for (int i = 0; i < text.length; i++) add(text[i]);
        return this;
    }

    public synchronized StringBuffer append(char[] text, int offset, int length) {
        for (int i = 0; i < length; i++) add(text[offset + i]);
        return this;
    }

    public synchronized StringBuffer appendCodePoint(int character) {
        add(Character.toString(character));
        return this;
    }

    public synchronized StringBuffer delete(int start, int end) {
        remove(start, end);
        return this;
    }

    public synchronized StringBuffer deleteCharAt(int index) {
        removeAt(index);
        return this;
    }

    public synchronized StringBuffer replace(int start, int end, String text) {
        remove(start, end);
        put(start, text);
        return this;
    }

    public synchronized StringBuffer reverse() {
        turn();
        return this;
    }

    public synchronized StringBuffer insert(int offset, String value) {
        put(offset, value);
        return this;
    }

    public synchronized StringBuffer insert(int offset, Object value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, boolean value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, char value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, int value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, long value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, float value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public synchronized StringBuffer insert(int offset, double value) {
        put(offset, String.valueOf(value));
        return this;
    }

    @Override
    public int compareTo(StringBuffer other) { return toString().compareTo(other.toString()); }

    public StringBuffer append(StringBuffer value) { return append((Object) value); }
    public StringBuffer insert(int offset, char[] value) { return insert(offset, String.valueOf(value)); }
    public StringBuffer insert(int offset, CharSequence value) { return insert(offset, String.valueOf(value)); }
    public StringBuffer insert(int offset, CharSequence value, int from, int to) { return insert(offset, String.valueOf(value).substring(from, to)); }
}
