package java.time.format;

import java.time.*;
import java.time.temporal.*;
import java.util.Locale;

/** Texts of dates and times by a pattern of letters: {@code yyyy-MM-dd HH:mm:ss}. */
public final class DateTimeFormatter {
    public static final DateTimeFormatter ISO_LOCAL_DATE = new DateTimeFormatter(null, "d");
    public static final DateTimeFormatter ISO_DATE = ISO_LOCAL_DATE;
    public static final DateTimeFormatter ISO_LOCAL_TIME = new DateTimeFormatter(null, "t");
    public static final DateTimeFormatter ISO_TIME = ISO_LOCAL_TIME;
    public static final DateTimeFormatter ISO_LOCAL_DATE_TIME = new DateTimeFormatter(null, "dt");
    public static final DateTimeFormatter ISO_DATE_TIME = ISO_LOCAL_DATE_TIME;
    public static final DateTimeFormatter BASIC_ISO_DATE = ofPattern("yyyyMMdd");

    private final String pattern;
    /** Which ISO form it is, if there is no pattern. */
    private final String form;

    private DateTimeFormatter(String pattern, String form) {
        this.pattern = pattern;
        this.form = form;
    }

    public static DateTimeFormatter ofPattern(String pattern) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\'') {
                i = pattern.indexOf('\'', i + 1);
                if (i < 0) throw new IllegalArgumentException("Pattern ends with an incomplete string literal: " + pattern);
            } else if (Character.isLetter(c) && "yuMLdDEeHhKkmsSnaAVzXxZ".indexOf(c) < 0) {
                throw new IllegalArgumentException("Unknown pattern letter: " + c);
            }
        }
        return new DateTimeFormatter(pattern, "");
    }
    public static DateTimeFormatter ofPattern(String pattern, Locale locale) { return ofPattern(pattern); }
    public DateTimeFormatter withLocale(Locale locale) { return this; }
    public DateTimeFormatter withZone(ZoneId zone) { return this; }

    public String format(TemporalAccessor of) {
        if (pattern == null) {
            String date = form.indexOf('d') >= 0 ? LocalDate.ofEpochDay(of.getLong(ChronoField.EPOCH_DAY)).toString() : "";
            String time = form.indexOf('t') >= 0 ? isoTime(LocalTime.ofNanoOfDay(of.getLong(ChronoField.NANO_OF_DAY))) : "";
            return form.equals("dt") ? date + "T" + time : date + time;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < pattern.length();) {
            char letter = pattern.charAt(i);
            if (letter == '\'') {
                int end = pattern.indexOf('\'', i + 1);
                result.append(end == i + 1 ? "'" : pattern.substring(i + 1, end));
                i = end + 1;
                continue;
            }
            int count = 1;
            while (i + count < pattern.length() && pattern.charAt(i + count) == letter) count++;
            if (Character.isLetter(letter)) add(result, letter, count, of); else for (int k = 0; k < count; k++) result.append(letter);
            i += count;
        }
        return result.toString();
    }

    private static String isoTime(LocalTime time) {
        String text = time.toString();
        if (text.length() == 5) return text + ":00";
        int dot = text.indexOf('.');
        int end = text.length();
        while (dot >= 0 && text.charAt(end - 1) == '0') end--;
        return text.substring(0, end);
    }

    private static void add(StringBuilder result, char letter, int count, TemporalAccessor of) {
        switch (letter) {
            case 'y': case 'u': {
                long year = of.getLong(letter == 'y' ? ChronoField.YEAR_OF_ERA : ChronoField.YEAR);
                number(result, count == 2 ? Math.floorMod(year, 100L) : year, count);
                break;
            }
            case 'M': case 'L': {
                int month = of.get(ChronoField.MONTH_OF_YEAR);
                if (count < 3) number(result, month, count); else result.append(style(count).of(Month.of(month).name()));
                break;
            }
            case 'E': result.append((count < 4 ? TextStyle.SHORT : style(count)).of(DayOfWeek.of(of.get(ChronoField.DAY_OF_WEEK)).name())); break;
            case 'e': number(result, of.get(ChronoField.DAY_OF_WEEK), count); break;
            case 'd': number(result, of.getLong(ChronoField.DAY_OF_MONTH), count); break;
            case 'D': number(result, of.getLong(ChronoField.DAY_OF_YEAR), count); break;
            case 'H': number(result, of.getLong(ChronoField.HOUR_OF_DAY), count); break;
            case 'h': number(result, of.getLong(ChronoField.CLOCK_HOUR_OF_AMPM), count); break;
            case 'K': number(result, of.getLong(ChronoField.HOUR_OF_AMPM), count); break;
            case 'k': number(result, (of.getLong(ChronoField.HOUR_OF_DAY) + 23) % 24 + 1, count); break;
            case 'm': number(result, of.getLong(ChronoField.MINUTE_OF_HOUR), count); break;
            case 's': number(result, of.getLong(ChronoField.SECOND_OF_MINUTE), count); break;
            case 'S': result.append((String.valueOf(1_000_000_000L + of.getLong(ChronoField.NANO_OF_SECOND)).substring(1) + "000000000").substring(0, count)); break;
            case 'n': number(result, of.getLong(ChronoField.NANO_OF_SECOND), count); break;
            case 'A': number(result, of.getLong(ChronoField.MILLI_OF_DAY), count); break;
            case 'a': result.append(of.getLong(ChronoField.AMPM_OF_DAY) == 0 ? "AM" : "PM"); break;
            default: {
                if (!(of instanceof ZonedDateTime)) throw new DateTimeException("Unable to extract ZoneId from temporal " + of);
                ZonedDateTime zoned = (ZonedDateTime) of;
                String offset = zoned.getOffset().getId();
                if (letter == 'V' || letter == 'z') result.append(zoned.getZone().getId());
                else if (letter == 'X' && offset.equals("Z")) result.append("Z");
                else result.append(offset.equals("Z") ? (letter == 'Z' ? "+0000" : "+00:00") : count == 3 ? offset : offset.replace(":", ""));
            }
        }
    }

    private static TextStyle style(int count) { return count == 4 ? TextStyle.FULL : count == 5 ? TextStyle.NARROW : TextStyle.SHORT; }

    private static void number(StringBuilder result, long value, int count) {
        String digits = String.valueOf(Math.abs(value));
        if (value < 0) result.append('-');
        for (int i = digits.length(); i < count; i++) result.append('0');
        result.append(digits);
    }

    // Reading

    /** The date and time of a text; what it does not have is the first of its kind. For the classes of java.time. */
    public LocalDateTime parseDateTime(CharSequence of, boolean needsDate, boolean needsTime) {
        String text = of.toString();
        String by = pattern;
        if (by == null) {
            String time = "HH:mm" + (text.length() - Math.max(text.indexOf('T') + 1, 0) > 5 ? ":ss" : "");
            int dot = text.indexOf('.');
            if (dot > 0) time += "." + "S".repeat(Math.min(9, Math.max(1, text.length() - dot - 1)));
            by = form.equals("d") ? "yyyy-MM-dd" : form.equals("t") ? time : "yyyy-MM-dd'T'" + time;
        }
        int year = 1970;
        int month = 1;
        int day = 1;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int nano = 0;
        int half = -1;
        int at = 0;
        try {
            for (int i = 0; i < by.length();) {
                char letter = by.charAt(i);
                int count = 1;
                if (letter == '\'') {
                    int end = by.indexOf('\'', i + 1);
                    String literal = end == i + 1 ? "'" : by.substring(i + 1, end);
                    if (!text.startsWith(literal, at)) throw wrong(text, at);
                    at += literal.length();
                    i = end + 1;
                    continue;
                }
                if (!Character.isLetter(letter)) {
                    if (at >= text.length() || text.charAt(at) != letter) throw wrong(text, at);
                    at++;
                    i++;
                    continue;
                }
                while (i + count < by.length() && by.charAt(i + count) == letter) count++;
                i += count;
                boolean isNext = i < by.length() && Character.isLetter(by.charAt(i));
                if (letter == 'a') {
                    half = text.startsWith("AM", at) ? 0 : text.startsWith("PM", at) ? 1 : -1;
                    if (half < 0) throw wrong(text, at);
                    at += 2;
                    continue;
                }
                if (letter == 'E' || (letter == 'M' || letter == 'L') && count > 2) {
                    String[] names = new String[letter == 'E' ? 7 : 12];
                    int found = -1;
                    for (int k = 0; k < names.length; k++) {
                        String name = style(letter == 'E' && count < 4 ? 3 : count).of(letter == 'E' ? DayOfWeek.of(k + 1).name() : Month.of(k + 1).name());
                        if (text.startsWith(name, at) && (found < 0 || name.length() > names[found].length())) {
                            names[k] = name;
                            found = k;
                        }
                    }
                    if (found < 0) throw wrong(text, at);
                    at += names[found].length();
                    if (letter != 'E') month = found + 1;
                    continue;
                }
                int start = at;
                int most = letter == 'S' || isNext || count == 2 ? count : letter == 'y' || letter == 'u' ? 9 : count == 1 ? 9 : count;
                if ((letter == 'y' || letter == 'u') && at < text.length() && text.charAt(at) == '-') at++;
                while (at < text.length() && at - start < most && Character.isDigit(text.charAt(at))) at++;
                if (at - start < count) throw wrong(text, start);
                int value = Integer.parseInt(text.substring(start, at));
                switch (letter) {
                    case 'y': case 'u': year = count == 2 ? 2000 + value : value; break;
                    case 'M': case 'L': month = ChronoField.MONTH_OF_YEAR.checkValidIntValue(value); break;
                    case 'd': day = ChronoField.DAY_OF_MONTH.checkValidIntValue(value); break;
                    case 'H': hour = ChronoField.HOUR_OF_DAY.checkValidIntValue(value); break;
                    case 'h': hour = ChronoField.CLOCK_HOUR_OF_AMPM.checkValidIntValue(value) % 12; break;
                    case 'm': minute = ChronoField.MINUTE_OF_HOUR.checkValidIntValue(value); break;
                    case 's': second = ChronoField.SECOND_OF_MINUTE.checkValidIntValue(value); break;
                    case 'S': nano = (int) (value * Math.pow(10, 9 - count) + 0.5); break;
                    default: break;
                }
            }
            if (at < text.length()) {
                throw new DateTimeParseException("Text '" + text + "' could not be parsed, unparsed text found at index " + at, text, at);
            }
            // Patterns of the usual kind take the last day of the month for one that is too late.
            int last = Month.of(month).length(Year.isLeap(year));
            if (pattern != null && day > last && pattern.indexOf('u') < 0) day = last;
            return LocalDateTime.of(LocalDate.of(year, month, day), LocalTime.of(half == 1 ? hour % 12 + 12 : hour, minute, second, nano));
        } catch (DateTimeParseException exception) {
            throw exception;
        } catch (DateTimeException exception) {
            throw new DateTimeParseException("Text '" + text + "' could not be parsed: " + exception.getMessage(), text, 0, exception);
        }
    }

    private static DateTimeParseException wrong(String text, int at) {
        return new DateTimeParseException("Text '" + text + "' could not be parsed at index " + at, text, at);
    }
}
