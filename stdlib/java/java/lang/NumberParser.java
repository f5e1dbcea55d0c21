package java.lang;

/** Reads decimal numbers with a fraction. */
final class NumberParser {
    private NumberParser() {}

    static double parse(String given) {
        if (given == null) throw new NullPointerException("Cannot invoke \"String.trim()\" because \"in\" is null");
        String text = given.trim();
        if (text.isEmpty()) throw new NumberFormatException("empty String");
        int index = 0;
        int count = text.length();
        boolean isNegative = text.charAt(0) == '-';
        if (isNegative || text.charAt(0) == '+') index = 1;
        String rest = text.substring(index);
        if (rest.equals("NaN")) return 0.0 / 0.0;
        if (rest.equals("Infinity")) return isNegative ? -1.0 / 0.0 : 1.0 / 0.0;
        if (rest.startsWith("0x") || rest.startsWith("0X")) return isNegative ? -hexadecimal(rest, given) : hexadecimal(rest, given);
        int digits = 0;
        while (index < count && isDigit(text.charAt(index))) {
            index++;
            digits++;
        }
        if (index < count && text.charAt(index) == '.') {
            index++;
            while (index < count && isDigit(text.charAt(index))) {
                index++;
                digits++;
            }
        }
        int end = index;
        if (digits > 0 && index < count && (text.charAt(index) == 'e' || text.charAt(index) == 'E')) {
            index++;
            if (index < count && (text.charAt(index) == '-' || text.charAt(index) == '+')) index++;
            int first = index;
            while (index < count && isDigit(text.charAt(index))) index++;
            if (index == first) throw wrong(given);
            end = index;
        }
        if (index < count && "fFdD".indexOf(text.charAt(index)) >= 0) index++;
        if (digits == 0 || index != count) throw wrong(given);
        int start = isNegative || text.charAt(0) == '+' ? 1 : 0;
        String number = text.substring(start, end);
        // The machine wants a digit on each side of the point.
        int point = number.indexOf('.');
        if (point == 0) number = "0" + number;
        point = number.indexOf('.');
        if (point >= 0 && (point + 1 == number.length() || !isDigit(number.charAt(point + 1)))) {
            number = number.substring(0, point + 1) + "0" + number.substring(point + 1);
        }
        double value = ((internal.string) (Object) number).toDouble();
        return isNegative ? -value : value;
    }

    /** {@code 0x1.8p3}. Digits past the first fifteen only say whether there is something. */
    private static double hexadecimal(String text, String given) {
        long mantissa = 0;
        int exponent = 0;
        int digits = 0;
        boolean isFraction = false;
        int index = 2;
        for (; index < text.length(); index++) {
            char unit = text.charAt(index);
            if (unit == '.' && !isFraction) {
                isFraction = true;
                continue;
            }
            int digit = Character.digit(unit, 16);
            if (digit < 0) break;
            digits++;
            if (mantissa >>> 56 == 0) {
                mantissa = mantissa << 4 | digit;
                if (isFraction) exponent -= 4;
            } else {
                if (digit != 0) mantissa |= 1;
                if (!isFraction) exponent += 4;
            }
        }
        if (digits == 0 || index >= text.length() || Character.toLowerCase(text.charAt(index)) != 'p') throw wrong(given);
        int end = text.length();
        if ("fFdD".indexOf(text.charAt(end - 1)) >= 0) end--;
        int scale;
        try {
            scale = Integer.parseInt(text.substring(index + 1, end));
        } catch (NumberFormatException exception) {
            throw wrong(given);
        }
        int most = Math.max(-3000, Math.min(3000, scale));
        return scaled(mantissa, exponent + most);
    }

    /** {@code mantissa} · 2^{@code exponent}, rounded once. */
    private static double scaled(long mantissa, int exponent) {
        if (mantissa == 0) return 0;
        int length = 64 - Long.numberOfLeadingZeros(mantissa);
        // The place of the last bit that the result has.
        int last = Math.max(exponent + length - 53, -1074);
        int cut = last - exponent;
        if (cut > 62) return 0;
        if (cut > 0) {
            long rest = mantissa & (1L << cut) - 1;
            long half = 1L << cut - 1;
            mantissa >>= cut;
            if (rest > half || rest == half && (mantissa & 1) != 0) mantissa++;
            exponent = last;
        }
        double result = mantissa;
        for (; exponent > 0 && result <= Double.MAX_VALUE; exponent--) result *= 2;
        for (; exponent < 0 && result != 0; exponent++) result /= 2;
        return result;
    }

    private static boolean isDigit(char unit) { return unit >= '0' && unit <= '9'; }

    private static NumberFormatException wrong(String text) {
        return new NumberFormatException("For input string: \"" + text + "\"");
    }
}
