package java.lang;

import internal.Raw;

/** A UTF-16 unit as an object, and functions of characters: exact for Latin, Greek and Cyrillic letters. */
public final class Character implements java.io.Serializable, Comparable<Character> {
    /** Never read: code that names it gets the class itself. */
    public static Class<Character> TYPE;
    public static final char MIN_VALUE = '\u0000';
    public static final char MAX_VALUE = '\uFFFF';
    public static final int MIN_RADIX = 2;
    public static final int MAX_RADIX = 36;
    public static final int SIZE = 16;
    public static final int BYTES = 2;
    public static final char MIN_HIGH_SURROGATE = '\uD800';
    public static final char MAX_LOW_SURROGATE = '\uDFFF';
    public static final int MIN_SUPPLEMENTARY_CODE_POINT = 0x10000;
    public static final int MAX_CODE_POINT = 0x10FFFF;
    private static final Character[] CACHE = new Character[128];
    private static final String[] ASCII = new String[128];

    private final char value;

    public Character(char value) { this.value = value; }

    public static Character valueOf(char value) {
        if (value > 127) return new Character(value);
        Character known = CACHE[value];
        if (known == null) CACHE[value] = known = new Character(value);
        return known;
    }

    public char charValue() { return value; }

    public static String toString(char value) {
        if (value > 127) return new String(new char[] {value});
        String known = ASCII[value];
        if (known == null) ASCII[value] = known = new String(new char[] {value});
        return known;
    }

    public static String toString(int character) {
        if (character < 0 || character > MAX_CODE_POINT) {
            throw new IllegalArgumentException("Not a valid Unicode code point: 0x" + Integer.toHexString(character).toUpperCase());
        }
        return character < 0x10000 ? toString((char) character) : new String(toChars(character));
    }

    public static char[] toChars(int character) {
        if (character < 0 || character > 0x10FFFF) {
            throw new IllegalArgumentException(String.format("Not a valid Unicode code point: 0x%X", character));
        }
        if (character < 0x10000) return new char[] {(char) character};
        return new char[] {highSurrogate(character), lowSurrogate(character)};
    }

    public static boolean isHighSurrogate(char unit) { return unit >= '\uD800' && unit <= '\uDBFF'; }
    public static boolean isLowSurrogate(char unit) { return unit >= '\uDC00' && unit <= '\uDFFF'; }
    public static boolean isSurrogate(char unit) { return unit >= '\uD800' && unit <= '\uDFFF'; }
    public static char highSurrogate(int character) { return (char) (0xD7C0 + (character >> 10)); }
    public static char lowSurrogate(int character) { return (char) (0xDC00 + (character & 0x3FF)); }
    public static int toCodePoint(char high, char low) { return 0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF); }
    public static int charCount(int character) { return character < 0x10000 ? 1 : 2; }

    /** The zeros of other scripts; the digits from one to nine follow each. */
    private static final String ZEROS =
        "\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0\u0F20\u1040\u1090\u17E0\u1810\u1946\u19D0\u1A80\u1A90\u1B50\u1BB0\u1C40\u1C50\uA620\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0\uFF10";

    /** What a decimal digit of any script counts; -1 if it is none. */
    private static int decimal(int c) {
        if (c < 0x660) return c >= '0' && c <= '9' ? c - '0' : -1;
        for (int i = 0; i < ZEROS.length(); i++) {
            int value = c - ZEROS.charAt(i);
            if (value < 0) return -1;
            if (value <= 9) return value;
        }
        return -1;
    }

    public static boolean isDigit(char unit) { return decimal(unit) >= 0; }
    public static boolean isDigit(int character) { return decimal(character) >= 0; }

    public static boolean isLetter(char unit) { return isLetter((int) unit); }
    public static boolean isLetter(int c) { return isUpperCase(c) || isLowerCase(c) || c >= 0x3400 && c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3; }
    public static boolean isLetterOrDigit(char unit) { return isLetter(unit) || isDigit(unit); }
    public static boolean isLetterOrDigit(int character) { return isLetter(character) || isDigit(character); }
    public static boolean isAlphabetic(int character) { return isLetter(character); }
    public static boolean isJavaIdentifierStart(char unit) { return isLetter(unit) || unit == '_' || unit == '$'; }
    public static boolean isJavaIdentifierPart(char unit) { return isJavaIdentifierStart(unit) || isDigit(unit); }

    public static boolean isUpperCase(char unit) { return isUpperCase((int) unit); }
    public static boolean isUpperCase(int c) {
        if (c < 128) return c >= 'A' && c <= 'Z';
        return toLowerCase(c) != c;
    }

    public static boolean isLowerCase(char unit) { return isLowerCase((int) unit); }
    public static boolean isLowerCase(int c) {
        if (c < 128) return c >= 'a' && c <= 'z';
        return c == 0xDF || c == 0xAA || c == 0xBA || toUpperCase(c) != c;
    }

    public static char toUpperCase(char unit) { return (char) toUpperCase((int) unit); }
    public static int toUpperCase(int c) {
        if (c < 128) return c >= 'a' && c <= 'z' ? c - 32 : c;
        if (c == 0xB5) return 0x39C;
        if (c >= 0xE0 && c <= 0xFE) return c == 0xF7 ? c : c - 32;
        if (c == 0xFF) return 0x178;
        if (c >= 0x1C4 && c <= 0x1CC && c != 0x1C4 && c != 0x1C7 && c != 0x1CA) return c <= 0x1C6 ? 0x1C4 : c <= 0x1C9 ? 0x1C7 : 0x1CA;
        if (c >= 0x100 && c <= 0x137 || c >= 0x14A && c <= 0x177) return c == 0x131 ? 'I' : c & ~1;
        if (c >= 0x139 && c <= 0x148 || c >= 0x179 && c <= 0x17E) return (c & 1) == 0 ? c - 1 : c;
        if (c >= 0x3B1 && c <= 0x3C9) return c == 0x3C2 ? 0x3A3 : c - 32;
        if (c == 0x3AC) return 0x386;
        if (c >= 0x3AD && c <= 0x3AF) return c - 37;
        if (c == 0x3CC) return 0x38C;
        if (c == 0x3CD || c == 0x3CE) return c - 63;
        if (c >= 0x430 && c <= 0x44F) return c - 32;
        if (c >= 0x450 && c <= 0x45F) return c - 80;
        if (c >= 0x460 && c <= 0x481) return c & ~1;
        return c;
    }

    public static char toLowerCase(char unit) { return (char) toLowerCase((int) unit); }
    public static int toLowerCase(int c) {
        if (c < 128) return c >= 'A' && c <= 'Z' ? c + 32 : c;
        if (c == 0x1C4 || c == 0x1C7 || c == 0x1CA) return c + 2;
        if (c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2) return c + 1;
        if (c >= 0xC0 && c <= 0xDE) return c == 0xD7 ? c : c + 32;
        if (c == 0x130) return 'i';
        if (c == 0x178) return 0xFF;
        if (c >= 0x100 && c <= 0x137 || c >= 0x14A && c <= 0x177) return c == 0x131 || c == 0x138 ? c : c | 1;
        if (c >= 0x139 && c <= 0x148 || c >= 0x179 && c <= 0x17E) return (c & 1) == 1 ? c + 1 : c;
        if (c >= 0x391 && c <= 0x3A9) return c == 0x3A2 ? c : c + 32;
        if (c == 0x386) return 0x3AC;
        if (c >= 0x388 && c <= 0x38A) return c + 37;
        if (c == 0x38C) return 0x3CC;
        if (c == 0x38E || c == 0x38F) return c + 63;
        if (c >= 0x410 && c <= 0x42F) return c + 32;
        if (c >= 0x400 && c <= 0x40F) return c + 80;
        if (c >= 0x460 && c <= 0x481) return c | 1;
        return c;
    }

    public static boolean isWhitespace(char unit) { return isWhitespace((int) unit); }
    public static boolean isWhitespace(int c) {
        return c >= 9 && c <= 13 || c >= 28 && c <= 32 || c == 0x1680 || c >= 0x2000 && c <= 0x200A && c != 0x2007
            || c == 0x2028 || c == 0x2029 || c == 0x205F || c == 0x3000;
    }
    public static boolean isSpaceChar(char c) { return c == 32 || c == 0xA0 || c > 127 && isWhitespace(c) || c == 0x2007 || c == 0x202F; }
    public static boolean isISOControl(char c) { return c <= 0x1F || c >= 0x7F && c <= 0x9F; }

    public static int digit(char unit, int radix) { return digit((int) unit, radix); }
    public static int digit(int c, int radix) {
        if (radix < MIN_RADIX || radix > MAX_RADIX) return -1;
        int value = c <= '9' || c >= 0x660 && decimal(c) >= 0 ? decimal(c) : c >= 'a' && c <= 'z' ? c - 'a' + 10 : c >= 'A' && c <= 'Z' ? c - 'A' + 10 : -1;
        return value < radix ? value : -1;
    }

    public static char forDigit(int digit, int radix) {
        if (digit < 0 || digit >= radix || radix < MIN_RADIX || radix > MAX_RADIX) return 0;
        return (char) (digit < 10 ? '0' + digit : 'a' + digit - 10);
    }

    public static int getNumericValue(char unit) { return getNumericValue((int) unit); }
    public static int hashCode(char value) { return value; }
    public static int compare(char a, char b) { return a - b; }

    @Override public String toString() { return toString(value); }
    @Override public int hashCode() { return value; }
    @Override public boolean equals(Object other) { return other instanceof Character && ((Character) other).value == value; }
    @Override public int compareTo(Character other) { return value - other.value; }

    public static boolean isValidCodePoint(int c) { return c >= 0 && c <= MAX_CODE_POINT; }
    public static boolean isBmpCodePoint(int c) { return c >>> 16 == 0; }
    public static boolean isSupplementaryCodePoint(int c) { return c >= 0x10000 && c <= MAX_CODE_POINT; }
    public static boolean isSurrogatePair(char high, char low) { return isHighSurrogate(high) && isLowSurrogate(low); }
    public static boolean isISOControl(int c) { return c >= 0 && c <= 0x1F || c >= 0x7F && c <= 0x9F; }
    public static boolean isSpaceChar(int c) { return isSpaceChar((char) c); }
    public static boolean isJavaIdentifierStart(int c) { return isLetter(c) || c == '_' || c == '$'; }
    public static boolean isJavaIdentifierPart(int c) { return isJavaIdentifierStart(c) || isDigit(c); }
    public static boolean isUnicodeIdentifierStart(int c) { return isLetter(c); }
    public static boolean isUnicodeIdentifierPart(int c) { return isLetter(c) || isDigit(c) || c == '_'; }
    public static boolean isDefined(int c) { return true; }
    public static boolean isTitleCase(int c) { return c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2; }
    public static int toTitleCase(int c) { return toUpperCase(c); }
    public static char toTitleCase(char c) { return toUpperCase(c); }
    public static int getNumericValue(int c) {
        if (c >= 0x2160 && c <= 0x217F) {
            int place = c - 0x2160 & 15;
            return place < 12 ? place + 1 : place == 12 ? 50 : place == 13 ? 100 : place == 14 ? 500 : 1000;
        }
        return digit(c, 36);
    }
    public static char reverseBytes(char c) { return (char) ((c & 255) << 8 | c >> 8); }
    public static int codePointAt(CharSequence text, int index) { return text.toString().codePointAt(index); }
    public static final byte UPPERCASE_LETTER = 1;
    public static final byte LOWERCASE_LETTER = 2;
    public static final byte DECIMAL_DIGIT_NUMBER = 9;

    public static int codePointAt(char[] units, int index) {
        char high = units[index];
        if (isHighSurrogate(high) && index + 1 < units.length && isLowSurrogate(units[index + 1])) return toCodePoint(high, units[index + 1]);
        return high;
    }
    public static int codePointBefore(CharSequence text, int index) { return text.toString().codePointBefore(index); }
    public static int codePointCount(CharSequence text, int from, int to) { return text.toString().codePointCount(from, to); }
    public static boolean isJavaLetter(char c) { return isJavaIdentifierStart(c); }
    public static boolean isJavaLetterOrDigit(char c) { return isJavaIdentifierPart(c); }
    public static boolean isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }
    public static boolean isIdentifierIgnorable(char c) { return c <= 8 || c >= 14 && c <= 27 || c >= 127 && c <= 159; }
    public static boolean isUnicodeIdentifierStart(char c) { return isLetter(c); }
    public static boolean isUnicodeIdentifierPart(char c) { return isLetterOrDigit(c) || c == '_'; }
    public static boolean isTitleCase(char c) { return c == 0x1C5 || c == 0x1C8 || c == 0x1CB || c == 0x1F2; }
    public static boolean isDefined(char c) { return true; }
    /** The general category, of ASCII; letters and digits beyond. */
    public static int getType(char c) { return getType((int) c); }
    public static int getType(int c) {
        if (c < 32 || c >= 127 && c < 160) return 15;
        if (c == ' ' || c == 160) return 12;
        if (isUpperCase(c)) return 1;
        if (isLowerCase(c)) return 2;
        if (isDigit(c)) return 9;
        if (isLetter(c)) return 5;
        if (c == '_') return 23;
        if (c == '-') return 20;
        if (c == '(' || c == '[' || c == '{') return 21;
        if (c == ')' || c == ']' || c == '}') return 22;
        if (c == '+' || c == '<' || c == '=' || c == '>' || c == '|' || c == '~') return 25;
        if (c == '$') return 26;
        if (c == '^' || c == '`') return 27;
        return c < 127 ? 24 : 28;
    }
}
