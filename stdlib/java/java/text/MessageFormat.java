package java.text;

/** Texts with places for values: {@code {0}}, {@code {1,number,#.##}}. Quotes hide braces. */
public class MessageFormat extends Format {
    private String pattern;

    public MessageFormat(String pattern) { this.pattern = pattern; }
    public MessageFormat(String pattern, java.util.Locale locale) { this(pattern); }

    public static String format(String pattern, Object... values) { return new MessageFormat(pattern).format(values); }
    public void applyPattern(String pattern) { this.pattern = pattern; }
    public String toPattern() { return pattern; }

    @Override public String format(Object values) {
        Object[] all = (Object[]) values;
        StringBuilder result = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char unit = pattern.charAt(i);
            if (unit == '\'') {
                if (i + 1 < pattern.length() && pattern.charAt(i + 1) == '\'') {
                    result.append('\'');
                    i++;
                } else {
                    isQuoted = !isQuoted;
                }
            } else if (unit == '{' && !isQuoted) {
                int end = i + 1, depth = 1;
                for (; end < pattern.length(); end++) {
                    if (pattern.charAt(end) == '{') depth++;
                    if (pattern.charAt(end) == '}' && --depth == 0) break;
                }
                if (depth > 0) throw new IllegalArgumentException("Unmatched braces in the pattern.");
                result.append(value(pattern.substring(i + 1, end), all));
                i = end;
            } else {
                result.append(unit);
            }
        }
        return result.toString();
    }

    private static String value(String place, Object[] all) {
        String[] parts = place.split(",", 3);
        int index;
        try {
            index = Integer.parseInt(parts[0].trim());
        } catch (NumberFormatException exception) {
            throw new IllegalArgumentException("can't parse argument number: " + parts[0]);
        }
        if (all == null || index >= all.length) return "{" + index + "}";
        Object value = all[index];
        if (value == null) return "null";
        if (!(value instanceof Number)) return value.toString();
        String style = parts.length < 3 ? "" : parts[2].trim();
        if (style.isEmpty()) return NumberFormat.getInstance().format(value);
        if (style.equals("integer")) return NumberFormat.getIntegerInstance().format(value);
        if (style.equals("percent")) return NumberFormat.getPercentInstance().format(value);
        if (style.equals("currency")) return NumberFormat.getCurrencyInstance().format(value);
        return new DecimalFormat(style).format(value);
    }
}
