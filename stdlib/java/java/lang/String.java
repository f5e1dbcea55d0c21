package java.lang;

import internal.Raw;
import internal.string;

/**
 * Strings are the machine's own, so they pass between languages unchanged. Methods here are functions of such a string;
 * what stands for a constructor is the function {@code make} with the same parameters.
 */
public final class String implements java.io.Serializable, Comparable<String>, CharSequence {
    public String() {}
    public String(String original) {}
    public String(char[] units) {}
    public String(char[] units, int offset, int count) {}
    public String(StringBuilder builder) {}

    static String make() { return ""; }
    static String make(String original) { return ((string) (Object) original).concat(""); }
    static String make(char[] units) { return make(units, 0, units.length); }
    static String make(char[] units, int offset, int count) {
        checkRange(offset, count, units.length);
        return ((string) (Object) "").ofUnits(Raw.of(units), offset, count);
    }
    static String make(StringBuilder builder) { return builder.toString(); }

    private static void checkRange(int offset, int count, int length) {
        if (offset < 0 || count < 0 || offset > length - count) {
            throw new StringIndexOutOfBoundsException(
                "offset " + offset + ", count " + count + ", length " + length);
        }
    }

    private static string raw(String text) { return (string) (Object) text; }

    public int length() { return raw(this).unitCount(); }

    public boolean isEmpty() { return raw(this).length() == 0; }

    public char charAt(int index) {
        int count = length();
        if (index < 0 || index >= count) {
            throw new StringIndexOutOfBoundsException("String index out of range: " + index);
        }
        return (char) raw(this).unitAt(index);
    }

    public int codePointAt(int index) {
        char high = charAt(index);
        if (Character.isHighSurrogate(high) && index + 1 < length()) {
            char low = charAt(index + 1);
            if (Character.isLowSurrogate(low)) return Character.toCodePoint(high, low);
        }
        return high;
    }

    @Override
    public boolean equals(Object other) { return other instanceof String && raw(this).equals(other); }

    @Override
    public int hashCode() { return raw(this).unitHash(); }

    @Override
    public String toString() { return this; }

    @Override
    public int compareTo(String other) { return raw(this).unitCompare(other); }

    public boolean equalsIgnoreCase(String other) {
        return other != null && length() == other.length() && compareToIgnoreCase(other) == 0;
    }

    public int compareToIgnoreCase(String other) {
        int count = Math.min(length(), other.length());
        for (int i = 0; i < count; i++) {
            char a = Character.toLowerCase(Character.toUpperCase(charAt(i)));
            char b = Character.toLowerCase(Character.toUpperCase(other.charAt(i)));
            if (a != b) return a - b;
        }
        return length() - other.length();
    }

    public String concat(String other) { return raw(this).concat(other); }

    public String substring(int begin) { return substring(begin, length()); }

    public String substring(int begin, int end) {
        int count = length();
        if (begin < 0 || begin > end || end > count) {
            throw new StringIndexOutOfBoundsException("begin " + begin + ", end " + end + ", length " + count);
        }
        return raw(this).unitSubstring(begin, end);
    }

    @Override
    public CharSequence subSequence(int begin, int end) { return substring(begin, end); }

    public int indexOf(String part) { return indexOf(part, 0); }

    public int indexOf(String part, int from) {
        if (from < 0) from = 0;
        int count = length();
        if (from > count) return part.isEmpty() ? count : -1;
        return raw(this).unitIndexOf(part, from);
    }

    public int indexOf(int character) { return indexOf(character, 0); }

    public int indexOf(int character, int from) { return indexOf(Character.toString(character), from); }

    public int lastIndexOf(int character) { return lastIndexOf(Character.toString(character)); }

    public int lastIndexOf(int character, int from) { return lastIndexOf(Character.toString(character), from); }

    public int lastIndexOf(String part) { return lastIndexOf(part, length()); }

    public int lastIndexOf(String part, int from) {
        int width = part.length();
        for (int i = Math.min(from, length() - width); i >= 0; i--) {
            if (raw(this).unitSubstring(i, i + width).equals(part)) return i;
        }
        return -1;
    }

    public boolean contains(CharSequence part) { return indexOf(part.toString()) >= 0; }

    public boolean startsWith(String prefix) { return startsWith(prefix, 0); }

    public boolean startsWith(String prefix, int from) {
        int width = prefix.length();
        return from >= 0 && from <= length() - width && raw(this).unitSubstring(from, from + width).equals(prefix);
    }

    public boolean endsWith(String suffix) { return startsWith(suffix, length() - suffix.length()); }

    public boolean contentEquals(CharSequence other) { return equals(other.toString()); }

    public String replace(char old, char replacement) {
        return replace(Character.toString(old), Character.toString(replacement));
    }

    public String replace(CharSequence target, CharSequence replacement) {
        String old = target.toString();
        String made = replacement.toString();
        int count = length();
        StringBuilder result = new StringBuilder();
        if (old.isEmpty()) {
            for (int i = 0; i < count; i++) result.append(made).append(charAt(i));
            return result.append(made).toString();
        }
        int start = 0;
        int found = indexOf(old, 0);
        if (found < 0) return this;
        while (found >= 0) {
            result.append(substring(start, found)).append(made);
            start = found + old.length();
            found = indexOf(old, start);
        }
        return result.append(substring(start)).toString();
    }

    public String toLowerCase() {
        char[] units = toCharArray();
        for (int i = 0; i < units.length; i++) units[i] = Character.toLowerCase(units[i]);
        return make(units);
    }

    public String toUpperCase() {
        StringBuilder result = new StringBuilder();
        int count = length();
        for (int i = 0; i < count; i++) {
            char unit = charAt(i);
            if (unit == '\u00DF') result.append("SS"); else result.append(Character.toUpperCase(unit));
        }
        return result.toString();
    }

    public String trim() {
        int begin = 0;
        int end = length();
        while (begin < end && charAt(begin) <= ' ') begin++;
        while (begin < end && charAt(end - 1) <= ' ') end--;
        return substring(begin, end);
    }

    public String strip() {
        int begin = 0;
        int end = length();
        while (begin < end && Character.isWhitespace(charAt(begin))) begin++;
        while (begin < end && Character.isWhitespace(charAt(end - 1))) end--;
        return substring(begin, end);
    }

    public boolean isBlank() { return strip().isEmpty(); }

    public String repeat(int count) {
        if (count < 0) throw new IllegalArgumentException("count is negative: " + count);
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < count; i++) result.append(this);
        return result.toString();
    }

    public char[] toCharArray() {
        int count = length();
        char[] units = new char[count];
        for (int i = 0; i < count; i++) units[i] = (char) raw(this).unitAt(i);
        return units;
    }

    public String intern() { return this; }

    public static String join(CharSequence separator, CharSequence... parts) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) result.append(separator);
            result.append(parts[i]);
        }
        return result.toString();
    }

    public static String join(CharSequence separator, Iterable<? extends CharSequence> parts) {
        StringBuilder result = new StringBuilder();
        boolean isFirst = true;
        for (CharSequence part : parts) {
            if (!isFirst) result.append(separator);
            isFirst = false;
            result.append(part);
        }
        return result.toString();
    }

    public static String format(String format, Object... values) { return phantom.runtime.Format.format(format, values); }

    public String formatted(Object... values) { return phantom.runtime.Format.format(this, values); }

    public String[] split(String separator) { return split(separator, 0); }

    /** Splits at a text; regular expressions beyond that and {@code \\s+} are not supported yet. */
    public String[] split(String separator, int limit) {
        boolean isSpace = separator.equals("\\s+");
        String plain = separator;
        if (separator.length() == 2 && separator.charAt(0) == '\\' && !Character.isLetterOrDigit(separator.charAt(1))) {
            plain = separator.substring(1);
        } else if (!isSpace) {
            for (int i = 0; i < separator.length(); i++) {
                if ("\\[](){}.*+?^$|".indexOf(separator.charAt(i)) >= 0) {
                    throw new UnsupportedOperationException("split at the regular expression " + separator);
                }
            }
        }
        java.util.ArrayList<String> parts = new java.util.ArrayList<>();
        int count = length();
        int start = 0;
        int at = 0;
        while (at < count && (limit <= 0 || parts.size() < limit - 1)) {
            int width;
            if (isSpace) {
                int end = at;
                while (end < count && isSpace(charAt(end))) end++;
                width = end - at;
            } else if (plain.isEmpty()) {
                if (at == 0) {
                    at++;
                    if (at >= count) break;
                }
                width = 0;
            } else {
                at = indexOf(plain, at);
                if (at < 0) break;
                width = plain.length();
            }
            if (isSpace && width == 0) {
                at++;
                continue;
            }
            parts.add(substring(start, at));
            start = at + width;
            at = plain.isEmpty() ? start + 1 : start;
        }
        if (parts.isEmpty()) return new String[] {this};
        parts.add(substring(start));
        int size = parts.size();
        if (limit == 0) while (size > 0 && parts.get(size - 1).isEmpty()) size--;
        String[] result = new String[size];
        for (int i = 0; i < size; i++) result[i] = parts.get(i);
        return result;
    }

    private static boolean isSpace(char unit) { return unit == ' ' || unit >= 9 && unit <= 13; }

    public static String valueOf(Object value) {
        if (value == null) return "null";
        String text = value.toString();
        return text == null ? "null" : text;
    }

    public static String valueOf(boolean value) { return value ? "true" : "false"; }
    public static String valueOf(char value) { return Character.toString(value); }
    public static String valueOf(int value) { return Raw.of(value).toString(); }
    public static String valueOf(long value) { return Raw.of(value).toString(); }
    public static String valueOf(float value) { return Raw.of(value).toString(); }
    public static String valueOf(double value) { return Double.toString(value); }
    public static String valueOf(char[] value) { return make(value); }
    public static String valueOf(char[] value, int offset, int count) { return make(value, offset, count); }
    public static String copyValueOf(char[] value) { return make(value); }
}
