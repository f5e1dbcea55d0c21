package java.lang;

/** Text under construction. */
public final class StringBuilder extends AbstractStringBuilder implements java.io.Serializable, Comparable<StringBuilder>, Appendable {
    public StringBuilder() { super(16); }
    public StringBuilder(int capacity) { super(capacity); }
    public StringBuilder(String text) {
        super(text.length() + 16);
        add(text);
    }
    public StringBuilder(CharSequence text) { this(text.toString()); }

    public StringBuilder append(Object value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(boolean value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(int value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(long value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(float value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(double value) {
        add(String.valueOf(value));
        return this;
    }

    public StringBuilder append(String text) {
        add(text);
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text) {
        add(String.valueOf(text));
        return this;
    }

    @Override
    public StringBuilder append(CharSequence text, int begin, int end) {
        add(String.valueOf(text).substring(begin, end));
        return this;
    }

    @Override
    public StringBuilder append(char unit) {
        add(unit);
        return this;
    }

    public StringBuilder append(char[] text) {
        for (int i = 0; i < text.length; i++) add(text[i]);
        return this;
    }

    public StringBuilder append(char[] text, int offset, int length) {
        for (int i = 0; i < length; i++) add(text[offset + i]);
        return this;
    }

    public StringBuilder appendCodePoint(int character) {
        add(Character.toString(character));
        return this;
    }

    public StringBuilder delete(int start, int end) {
        remove(start, end);
        return this;
    }

    public StringBuilder deleteCharAt(int index) {
        removeAt(index);
        return this;
    }

    public StringBuilder replace(int start, int end, String text) {
        remove(start, end);
        put(start, text);
        return this;
    }

    public StringBuilder reverse() {
        turn();
        return this;
    }

    public StringBuilder insert(int offset, String value) {
        put(offset, value);
        return this;
    }

    public StringBuilder insert(int offset, Object value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, boolean value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, char value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, int value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, long value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, float value) {
        put(offset, String.valueOf(value));
        return this;
    }

    public StringBuilder insert(int offset, double value) {
        put(offset, String.valueOf(value));
        return this;
    }

    @Override
    public int compareTo(StringBuilder other) { return toString().compareTo(other.toString()); }

    public StringBuilder append(StringBuffer value) { return append((Object) value); }
    public StringBuilder insert(int offset, char[] value) { return insert(offset, String.valueOf(value)); }
    public StringBuilder insert(int offset, CharSequence value) { return insert(offset, String.valueOf(value)); }
    public StringBuilder insert(int offset, CharSequence value, int from, int to) { return insert(offset, String.valueOf(value).substring(from, to)); }
}
