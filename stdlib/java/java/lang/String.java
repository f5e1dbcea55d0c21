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
    public String(StringBuffer buffer) {}
    public String(int[] characters, int offset, int count) {}
    public String(byte[] bytes) {}
    public String(byte[] bytes, int offset, int count) {}
    public String(byte[] bytes, String charset) {}
    public String(byte[] bytes, java.nio.charset.Charset charset) {}
    public String(byte[] bytes, int offset, int count, java.nio.charset.Charset charset) {}
    public String(byte[] bytes, int offset, int count, String charset) {}

    static String make() { return ""; }
    static String make(String original) { return ((string) (Object) original).concat(""); }
    static String make(char[] units) { return make(units, 0, units.length); }
    static String make(char[] units, int offset, int count) {
        checkRange(offset, count, units.length);
        return ((string) (Object) "").ofUnits(Raw.of(units), offset, count);
    }
    static String make(StringBuilder builder) { return builder.toString(); }
    static String make(StringBuffer buffer) { return buffer.toString(); }
    static String make(int[] characters, int offset, int count) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < count; i++) result.appendCodePoint(characters[offset + i]);
        return result.toString();
    }
    static String make(byte[] bytes) { return make(bytes, 0, bytes.length); }
    static String make(byte[] bytes, String charset) { return make(bytes, 0, bytes.length, charset); }
    static String make(byte[] bytes, java.nio.charset.Charset charset) { return make(bytes, 0, bytes.length, charset); }
    static String make(byte[] bytes, int offset, int count, String charset) {
        return make(bytes, offset, count, java.nio.charset.Charset.forName(charset));
    }
    static String make(byte[] bytes, int offset, int count, java.nio.charset.Charset charset) {
        String name = charset.name();
        if (name.equals("UTF-8")) return make(bytes, offset, count);
        checkRange(offset, count, bytes.length);
        char[] units = new char[name.equals("UTF-16BE") || name.equals("UTF-16") ? count / 2 : count];
        for (int i = 0; i < units.length; i++) {
            if (units.length < count) units[i] = (char) (bytes[offset + 2 * i] << 8 | bytes[offset + 2 * i + 1] & 255);
            else units[i] = (char) (name.equals("US-ASCII") && bytes[offset + i] < 0 ? 0xFFFD : bytes[offset + i] & 255);
        }
        return make(units);
    }
    /** From UTF-8; what is not well formed becomes U+FFFD. */
    static String make(byte[] bytes, int offset, int count) {
        checkRange(offset, count, bytes.length);
        char[] units = new char[count];
        int size = 0;
        int end = offset + count;
        for (int i = offset; i < end;) {
            int first = bytes[i++] & 255;
            if (first < 0x80) {
                units[size++] = (char) first;
                continue;
            }
            int more = first >= 0xF0 && first < 0xF5 ? 3 : first >= 0xE0 && first < 0xF0 ? 2 : first >= 0xC2 && first < 0xE0 ? 1 : 0;
            int character = more == 0 ? 0xFFFD : first & 0x3F >> more;
            int taken = 0;
            while (taken < more && i < end && (bytes[i] & 0xC0) == 0x80) {
                character = character << 6 | bytes[i++] & 0x3F;
                taken++;
            }
            if (taken < more) character = 0xFFFD;
            if (character < 0x10000) {
                units[size++] = (char) character;
            } else {
                units[size++] = Character.highSurrogate(character);
                units[size++] = Character.lowSurrogate(character);
            }
        }
        return make(units, 0, size);
    }

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
        int unit = raw(this).unitOrNone(index);
        if (unit < 0) throw new StringIndexOutOfBoundsException("String index out of range: " + index);
        return (char) unit;
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
        return begin == 0 && end == count ? this : raw(this).unitSubstring(begin, end);
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
        char[] units = new char[length()];
        raw(this).copyUnits(Raw.of(units), 0);
        return units;
    }

    public String intern() { return phantom.runtime.Literals.intern(this); }

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

    /** Splits at a regular expression; where that is plain text, without the machinery of {@link java.util.regex}. */
    public String[] split(String separator, int limit) {
        String plain = plain(separator);
        if (plain == null) return java.util.regex.Pattern.compile(separator).split(this, limit);
        java.util.ArrayList<String> parts = new java.util.ArrayList<>();
        int start = 0;
        while (limit <= 0 || parts.size() < limit - 1) {
            int at = indexOf(plain, start);
            if (at < 0) break;
            parts.add(substring(start, at));
            start = at + plain.length();
        }
        if (parts.isEmpty()) return new String[] {this};
        parts.add(substring(start));
        int size = parts.size();
        if (limit == 0) while (size > 0 && parts.get(size - 1).isEmpty()) size--;
        String[] result = new String[size];
        for (int i = 0; i < size; i++) result[i] = parts.get(i);
        return result;
    }

    /** The text that an expression stands for, if it is that simple. */
    private static String plain(String separator) {
        if (separator.isEmpty()) return null;
        if (separator.length() == 2 && separator.charAt(0) == '\\' && !Character.isLetterOrDigit(separator.charAt(1))) return separator.substring(1);
        for (int i = 0; i < separator.length(); i++) if ("\\[](){}.*+?^$|".indexOf(separator.charAt(i)) >= 0) return null;
        return separator;
    }

    public boolean matches(String expression) { return java.util.regex.Pattern.matches(expression, this); }
    public String replaceAll(String expression, String replacement) {
        return java.util.regex.Pattern.compile(expression).matcher(this).replaceAll(replacement);
    }
    public String replaceFirst(String expression, String replacement) {
        return java.util.regex.Pattern.compile(expression).matcher(this).replaceFirst(replacement);
    }

    public byte[] getBytes() {
        internal.binary text = raw(this).toBinary();
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) bytes[i] = (byte) text.getByte(i);
        return bytes;
    }
    public byte[] getBytes(String charset) throws java.io.UnsupportedEncodingException { return getBytes(java.nio.charset.Charset.forName(charset)); }
    public byte[] getBytes(java.nio.charset.Charset charset) {
        String name = charset.name();
        if (name.equals("UTF-8")) return getBytes();
        int count = length();
        boolean isWide = name.equals("UTF-16BE") || name.equals("UTF-16");
        int mark = name.equals("UTF-16") ? 2 : 0;
        byte[] bytes = new byte[isWide ? 2 * count + mark : count];
        if (mark > 0) {
            bytes[0] = (byte) 0xFE;
            bytes[1] = (byte) 0xFF;
        }
        for (int i = 0; i < count; i++) {
            char unit = charAt(i);
            if (isWide) {
                bytes[mark + 2 * i] = (byte) (unit >> 8);
                bytes[mark + 2 * i + 1] = (byte) unit;
            } else {
                bytes[i] = (byte) (unit > (name.equals("US-ASCII") ? 127 : 255) ? '?' : unit);
            }
        }
        return bytes;
    }

    public void getChars(int from, int to, char[] target, int place) { for (int i = from; i < to; i++) target[place++] = charAt(i); }

    public boolean regionMatches(int from, String other, int otherFrom, int count) { return regionMatches(false, from, other, otherFrom, count); }
    public boolean regionMatches(boolean ignoresCase, int from, String other, int otherFrom, int count) {
        if (from < 0 || otherFrom < 0 || from > (long) length() - count || otherFrom > (long) other.length() - count) return false;
        for (int i = 0; i < count; i++) {
            char a = charAt(from + i);
            char b = other.charAt(otherFrom + i);
            if (a == b) continue;
            if (!ignoresCase || Character.toLowerCase(Character.toUpperCase(a)) != Character.toLowerCase(Character.toUpperCase(b))) return false;
        }
        return true;
    }

    public java.util.stream.IntStream chars() {
        String text = this;
        return java.util.stream.IntStream.range(0, length()).map(text::charAt);
    }
    public java.util.stream.IntStream codePoints() {
        java.util.stream.IntStream.Builder result = java.util.stream.IntStream.builder();
        for (int i = 0; i < length(); i += Character.charCount(codePointAt(i))) result.add(codePointAt(i));
        return result.build();
    }
    public int codePointCount(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += Character.charCount(codePointAt(i))) count++;
        return count;
    }
    public int codePointBefore(int index) {
        char low = charAt(index - 1);
        if (Character.isLowSurrogate(low) && index > 1 && Character.isHighSurrogate(charAt(index - 2))) return Character.toCodePoint(charAt(index - 2), low);
        return low;
    }
    public int offsetByCodePoints(int index, int distance) {
        for (; distance > 0; distance--) index += Character.charCount(codePointAt(index));
        for (; distance < 0; distance++) index -= Character.charCount(codePointBefore(index));
        return index;
    }

    public java.util.stream.Stream<String> lines() {
        java.util.ArrayList<String> lines = new java.util.ArrayList<>();
        int start = 0;
        int count = length();
        while (start < count) {
            int end = start;
            while (end < count && charAt(end) != '\n' && charAt(end) != '\r') end++;
            lines.add(substring(start, end));
            start = end + 1 < count && charAt(end) == '\r' && charAt(end + 1) == '\n' ? end + 2 : end + 1;
        }
        return lines.stream();
    }
    public String stripLeading() {
        int begin = 0;
        while (begin < length() && Character.isWhitespace(charAt(begin))) begin++;
        return substring(begin);
    }
    public String stripTrailing() {
        int end = length();
        while (end > 0 && Character.isWhitespace(charAt(end - 1))) end--;
        return substring(0, end);
    }
    public String indent(int count) {
        if (isEmpty()) return "";
        StringBuilder result = new StringBuilder();
        lines().forEach(line -> {
            if (count > 0) {
                result.append(" ".repeat(count)).append(line);
            } else {
                int begin = 0;
                while (begin < -count && begin < line.length() && Character.isWhitespace(line.charAt(begin))) begin++;
                result.append(line.substring(begin));
            }
            result.append('\n');
        });
        return result.toString();
    }
    public String stripIndent() {
        String[] all = split("\n", -1);
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < all.length; i++) {
            if (all[i].isBlank() && i < all.length - 1) continue;
            least = Math.min(least, all[i].length() - all[i].stripLeading().length());
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < all.length; i++) {
            if (i > 0) result.append('\n');
            if (!all[i].isBlank()) result.append(all[i].substring(least).stripTrailing());
        }
        return result.toString();
    }
    public String translateEscapes() {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < length(); i++) {
            char unit = charAt(i);
            if (unit != '\\') {
                result.append(unit);
                continue;
            }
            unit = charAt(++i);
            int place = "btnfrs".indexOf(unit);
            result.append(place < 0 ? unit : "\b\t\n\f\r ".charAt(place));
        }
        return result.toString();
    }
    public <R> R transform(java.util.function.Function<? super String, ? extends R> f) { return f.apply(this); }
    public String toLowerCase(java.util.Locale locale) { return toLowerCase(); }
    public String toUpperCase(java.util.Locale locale) { return toUpperCase(); }
    public boolean contentEquals(StringBuffer other) { return equals(other.toString()); }
    public static String format(java.util.Locale locale, String format, Object... values) { return format(format, values); }
    public static String copyValueOf(char[] value, int offset, int count) { return make(value, offset, count); }
    public static final java.util.Comparator<String> CASE_INSENSITIVE_ORDER = String::compareToIgnoreCase;

    public static String valueOf(Object value) {
        if (value == null) return "null";
        String text = phantom.runtime.ArrayTypes.text(value);
        return text == null ? "null" : text;
    }

    public static String valueOf(boolean value) { return value ? "true" : "false"; }
    public static String valueOf(char value) { return Character.toString(value); }
    public static String valueOf(int value) { return Raw.of(value).toString(); }
    public static String valueOf(long value) { return Raw.of(value).toString(); }
    public static String valueOf(float value) { return Float.toString(value); }
    public static String valueOf(double value) { return Double.toString(value); }
    public static String valueOf(char[] value) { return make(value); }
    public static String valueOf(char[] value, int offset, int count) { return make(value, offset, count); }
    public static String copyValueOf(char[] value) { return make(value); }
}
