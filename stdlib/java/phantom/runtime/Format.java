package phantom.runtime;

/** Formatted text as {@code java.util.Formatter} makes it: conversions d s S x X o c b f e E g h n and %. */
public final class Format {
    private final String format;
    private final Object[] values;
    private final StringBuilder result = new StringBuilder();
    private int position;
    private int nextValue;
    private int lastValue = -1;

    private String flags;
    private int width;
    private int precision;
    private String specifier;

    private Format(String format, Object[] values) {
        this.format = format;
        this.values = values;
    }

    /** The text of a format with values. */
    public static String format(String format, Object[] values) {
        Format made = new Format(format, values == null ? new Object[] {null} : values);
        made.run();
        return made.result.toString();
    }

    private void run() {
        int count = format.length();
        int start = 0;
        while (position < count) {
            if (format.charAt(position) != '%') {
                position++;
                continue;
            }
            result.append(format, start, position);
            specify();
            start = position;
        }
        result.append(format, start, count);
    }

    private char peek() {
        if (position >= format.length()) throw new java.util.UnknownFormatConversionException(format.substring(format.length() - 1));
        return format.charAt(position);
    }

    private int number() {
        int value = 0;
        while (Character.isDigit(peek())) value = value * 10 + (format.charAt(position++) - '0');
        return value;
    }

    private void specify() {
        int start = position++;
        int index = 0;
        flags = "";
        width = -1;
        precision = -1;
        int mark = position;
        if (peek() >= '1' && peek() <= '9') {
            int value = number();
            if (peek() == '$') {
                index = value;
                position++;
            } else {
                position = mark;
            }
        } else if (peek() == '<') {
            index = -1;
            position++;
        }
        while ("-#+ 0,(".indexOf(peek()) >= 0) flags += format.charAt(position++);
        if (peek() >= '1' && peek() <= '9') width = number();
        if (width < 0 && (has('-') || has('0'))) throw new java.util.MissingFormatWidthException(format.substring(start, position + 1));
        if (peek() == '.') {
            position++;
            if (!Character.isDigit(peek())) throw new java.util.UnknownFormatConversionException(".");
            precision = number();
        }
        char conversion = peek();
        position++;
        specifier = format.substring(start, position);
        if (conversion == 'n') {
            result.append('\n');
            return;
        }
        if (conversion == '%') {
            pad("%");
            return;
        }
        if ("bBhHsScCdoxXeEfgG".indexOf(conversion) < 0) {
            throw new java.util.UnknownFormatConversionException(String.valueOf(conversion));
        }
        check(Character.toLowerCase(conversion));
        int at = index > 0 ? index - 1 : index < 0 ? lastValue : nextValue++;
        lastValue = at;
        if (at < 0 || at >= values.length) throw new java.util.MissingFormatArgumentException(specifier);
        String text = convert(conversion, values[at]);
        pad(Character.isUpperCase(conversion) ? text.toUpperCase() : text);
    }

    /** Whether flags and precision go with a conversion. */
    private void check(char conversion) {
        boolean isWhole = conversion == 'd' || conversion == 'o' || conversion == 'x';
        if (precision >= 0 && (isWhole || conversion == 'c')) throw new java.util.IllegalFormatPrecisionException(precision);
        if (has('-') && has('0') || has('+') && has(' ')) throw new java.util.IllegalFormatFlagsException(flags);
        String wrong;
        switch (conversion) {
            case 'b': case 's': case 'h': wrong = conversion == 's' ? "+ 0,(" : "#+ 0,("; break;
            case 'c': wrong = "#+ 0,("; break;
            case 'd': wrong = "#"; break;
            case 'o': case 'x': wrong = ","; break;
            case 'e': wrong = ","; break;
            case 'g': wrong = "#"; break;
            default: return;
        }
        for (int i = 0; i < wrong.length(); i++) {
            if (has(wrong.charAt(i))) throw new java.util.FormatFlagsConversionMismatchException(String.valueOf(wrong.charAt(i)), conversion);
        }
    }

    private boolean has(char flag) { return flags.indexOf(flag) >= 0; }

    private void pad(String text) {
        int missing = width - text.length();
        if (has('-')) result.append(text);
        for (int i = 0; i < missing; i++) result.append(' ');
        if (!has('-')) result.append(text);
    }

    private String convert(char conversion, Object value) {
        switch (Character.toLowerCase(conversion)) {
            case 'b': return cut(value == null ? "false" : value instanceof Boolean ? value.toString() : "true");
            case 's': return cut(String.valueOf(value));
            case 'h': return cut(value == null ? "null" : Integer.toHexString(value.hashCode()));
            case 'c': return character(value, conversion);
            case 'd': return whole(value, conversion);
            case 'o': case 'x': return bits(value, conversion);
            default: return floating(value, conversion);
        }
    }

    private String cut(String text) { return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text; }

    private RuntimeException mismatch(char conversion, Object value) {
        return new java.util.IllegalFormatConversionException(conversion + " != " + value.getClass().getName());
    }

    private String character(Object value, char conversion) {
        if (value == null) return "null";
        if (value instanceof Character) return value.toString();
        if (value instanceof Integer || value instanceof Byte || value instanceof Short) {
            return Character.toString(((Number) value).intValue());
        }
        throw mismatch(conversion, value);
    }

    private static boolean isWhole(Object value) {
        return value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
    }

    private String whole(Object value, char conversion) {
        if (value == null) return "null";
        String text;
        if (isWhole(value)) text = value.toString();
        else if (value instanceof Number && value.getClass().getName().equals("java.math.BigInteger")) text = value.toString();
        else throw mismatch(conversion, value);
        boolean isNegative = text.charAt(0) == '-';
        return signed(isNegative ? text.substring(1) : text, isNegative);
    }

    /** Adds groups, zeroes and sign to digits. */
    private String signed(String digits, boolean isNegative) {
        if (has(',')) {
            int point = digits.indexOf('.');
            String whole = point < 0 ? digits : digits.substring(0, point);
            StringBuilder grouped = new StringBuilder();
            for (int i = 0; i < whole.length(); i++) {
                if (i > 0 && (whole.length() - i) % 3 == 0) grouped.append(',');
                grouped.append(whole.charAt(i));
            }
            digits = grouped.append(point < 0 ? "" : digits.substring(point)).toString();
        }
        String before = isNegative ? (has('(') ? "(" : "-") : has('+') ? "+" : has(' ') ? " " : "";
        String after = isNegative && has('(') ? ")" : "";
        if (has('0')) {
            StringBuilder zeroes = new StringBuilder();
            for (int i = before.length() + digits.length() + after.length(); i < width; i++) zeroes.append('0');
            digits = zeroes + digits;
        }
        return before + digits + after;
    }

    private String bits(Object value, char conversion) {
        if (value == null) return "null";
        if (!isWhole(value)) throw mismatch(conversion, value);
        boolean isHex = conversion != 'o';
        String digits;
        if (value instanceof Long) {
            digits = isHex ? Long.toHexString((Long) value) : Long.toOctalString((Long) value);
        } else {
            int number = ((Number) value).intValue();
            if (number < 0 && value instanceof Byte) number &= 0xFF;
            if (number < 0 && value instanceof Short) number &= 0xFFFF;
            digits = isHex ? Integer.toHexString(number) : Integer.toOctalString(number);
        }
        String before = has('#') ? (isHex ? "0x" : "0") : "";
        if (has('0')) {
            StringBuilder zeroes = new StringBuilder();
            for (int i = before.length() + digits.length(); i < width; i++) zeroes.append('0');
            digits = zeroes + digits;
        }
        return before + digits;
    }

    // Floating numbers. Like the JDK, digits are those of the shortest text, rounded half up.

    private String floating(Object value, char conversion) {
        if (value == null) return "null";
        if (value.getClass().getName().equals("java.math.BigDecimal")) return decimal(value.toString(), conversion);
        if (!(value instanceof Double) && !(value instanceof Float)) throw mismatch(conversion, value);
        double number = ((Number) value).doubleValue();
        if (number != number) return "NaN";
        boolean isNegative = number < 0 || number == 0 && 1 / number < 0;
        if (number - number != 0) return isNegative ? (has('(') ? "(Infinity)" : "-Infinity") : has('+') ? "+Infinity" : "Infinity";
        String text = value.toString();
        return digits(isNegative ? text.substring(1) : text, isNegative, Math.abs(number), conversion);
    }

    /** A decimal number, whose digits are all exact. */
    private String decimal(String text, char conversion) {
        boolean isNegative = text.startsWith("-");
        return digits(isNegative ? text.substring(1) : text, isNegative, Math.abs(Double.parseDouble(text)), conversion);
    }

    private String digits(String text, boolean isNegative, double size, char conversion) {
        StringBuilder digits = new StringBuilder();
        int exponent = 0;
        int mark = text.indexOf('E');
        if (mark >= 0) {
            exponent = Integer.parseInt(text.substring(mark + 1));
            text = text.substring(0, mark);
        }
        int point = text.indexOf('.');
        if (point < 0) {
            point = text.length();
            digits.append(text);
        } else {
            digits.append(text, 0, point).append(text, point + 1, text.length());
        }
        // value = 0.digits × 10^place
        int place = point + exponent;
        int zeroes = 0;
        while (zeroes < digits.length() - 1 && digits.charAt(zeroes) == '0') zeroes++;
        digits.delete(0, zeroes);
        place -= zeroes;
        boolean isZero = digits.length() == 1 && digits.charAt(0) == '0';
        if (isZero) place = 1;
        int wanted = precision < 0 ? 6 : precision;
        switch (Character.toLowerCase(conversion)) {
            case 'f': return signed(plain(digits, place, wanted), isNegative);
            case 'e': return signed(scientific(digits, place, wanted, isZero), isNegative);
            default:
                if (wanted == 0) wanted = 1;
                if (isZero || size >= 1e-4 && size < Math.pow(10, wanted)) {
                    int fraction = isZero ? wanted - 1 : wanted - place;
                    return signed(plain(digits, place, Math.max(0, fraction)), isNegative);
                }
                return signed(scientific(digits, place, wanted - 1, false), isNegative);
        }
    }

    /** Rounds digits to so many; true if a new first digit was added. */
    private static boolean round(StringBuilder digits, int count) {
        if (count < 0) {
            digits.setLength(0);
            return false;
        }
        if (count >= digits.length()) return false;
        boolean isUp = digits.charAt(count) >= '5';
        digits.setLength(count);
        if (!isUp) return false;
        for (int i = count - 1; i >= 0; i--) {
            if (digits.charAt(i) < '9') {
                digits.setCharAt(i, (char) (digits.charAt(i) + 1));
                return false;
            }
            digits.setCharAt(i, '0');
        }
        digits.insert(0, '1');
        return true;
    }

    private String plain(StringBuilder digits, int place, int fraction) {
        if (round(digits, place + fraction)) place++;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < Math.max(place, 1); i++) {
            int index = place <= 0 ? -1 : i;
            text.append(index >= 0 && index < digits.length() ? digits.charAt(index) : '0');
        }
        if (fraction > 0 || has('#')) text.append('.');
        for (int i = 0; i < fraction; i++) {
            int index = place + i;
            text.append(index >= 0 && index < digits.length() ? digits.charAt(index) : '0');
        }
        return text.toString();
    }

    private String scientific(StringBuilder digits, int place, int fraction, boolean isZero) {
        if (round(digits, fraction + 1)) place++;
        StringBuilder text = new StringBuilder();
        text.append(digits.charAt(0));
        if (fraction > 0 || has('#')) text.append('.');
        for (int i = 1; i <= fraction; i++) text.append(i < digits.length() ? digits.charAt(i) : '0');
        int exponent = isZero ? 0 : place - 1;
        text.append('e').append(exponent < 0 ? '-' : '+');
        exponent = Math.abs(exponent);
        if (exponent < 10) text.append('0');
        return text.append(exponent).toString();
    }
}
