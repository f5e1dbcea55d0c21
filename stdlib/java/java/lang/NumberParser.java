package java.lang;

/** Reads decimal numbers with a fraction. */
final class NumberParser {
    private NumberParser() {}

    static double parse(String given) {
        if (given == null) throw new NullPointerException();
        String text = given.trim();
        if (text.isEmpty()) throw new NumberFormatException("empty String");
        int index = 0;
        int count = text.length();
        boolean isNegative = text.charAt(0) == '-';
        if (isNegative || text.charAt(0) == '+') index = 1;
        String rest = text.substring(index);
        if (rest.equals("NaN")) return 0.0 / 0.0;
        if (rest.equals("Infinity")) return isNegative ? -1.0 / 0.0 : 1.0 / 0.0;
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

    private static boolean isDigit(char unit) { return unit >= '0' && unit <= '9'; }

    private static NumberFormatException wrong(String text) {
        return new NumberFormatException("For input string: \"" + text + "\"");
    }
}
