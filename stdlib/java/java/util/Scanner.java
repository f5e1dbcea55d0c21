package java.util;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;

/** Takes numbers, words and lines from a text. Words are separated by white space, or by a given text. */
public final class Scanner implements Iterator<String>, java.io.Closeable {
    private final Reader reader;
    private final StringBuilder text = new StringBuilder();
    private int position;
    private boolean isAtEnd;
    private java.util.regex.Pattern separator;

    public Scanner(InputStream in) { reader = new InputStreamReader(in); }
    public Scanner(InputStream in, String charset) { reader = new InputStreamReader(in); }
    public Scanner(Readable reader) { this.reader = (Reader) reader; }
    public Scanner(InputStream in, java.nio.charset.Charset charset) { reader = new InputStreamReader(in); }
    public Scanner(String text) { reader = new StringReader(text); }

    public Scanner useDelimiter(String separator) {
        this.separator = java.util.regex.Pattern.compile(separator);
        return this;
    }
    public Scanner useLocale(Locale locale) { return this; }

    /** Reads more; false at the end. */
    private boolean more() {
        if (isAtEnd) return false;
        if (position > 4096) {
            text.delete(0, position);
            position = 0;
        }
        try {
            int unit = reader.read();
            if (unit < 0) {
                isAtEnd = true;
                return false;
            }
            text.append((char) unit);
            return true;
        } catch (IOException exception) {
            isAtEnd = true;
            return false;
        }
    }

    private boolean has(int at) {
        while (at >= text.length()) if (!more()) return false;
        return true;
    }

    /** Where the next word begins; -1 if there is none. */
    private int start() {
        if (separator != null) {
            while (more()) {}
            java.util.regex.Matcher matcher = separator.matcher(text.substring(position));
            int at = position;
            if (matcher.lookingAt()) at += matcher.end();
            return at < text.length() ? at : -1;
        }
        int at = position;
        while (has(at) && Character.isWhitespace(text.charAt(at))) at++;
        return has(at) ? at : -1;
    }

    private int end(int start) {
        if (separator != null) {
            java.util.regex.Matcher matcher = separator.matcher(text.substring(start));
            return matcher.find() ? start + matcher.start() : text.length();
        }
        int at = start;
        while (has(at) && !Character.isWhitespace(text.charAt(at))) at++;
        return at;
    }

    private String word() {
        int start = start();
        return start < 0 ? null : text.substring(start, end(start));
    }

    @Override public boolean hasNext() { return start() >= 0; }
    @Override public String next() {
        int start = start();
        if (start < 0) throw new NoSuchElementException();
        int end = end(start);
        position = end;
        return text.substring(start, end);
    }

    public boolean hasNextLine() { return has(position); }
    public String nextLine() {
        if (!has(position)) throw new NoSuchElementException("No line found");
        int at = position;
        while (has(at) && text.charAt(at) != '\n' && text.charAt(at) != '\r') at++;
        String line = text.substring(position, at);
        if (has(at) && text.charAt(at) == '\r' && has(at + 1) && text.charAt(at + 1) == '\n') at++;
        position = has(at) ? at + 1 : at;
        return line;
    }

    private String number() {
        String word = word();
        if (word == null) throw new NoSuchElementException();
        return word;
    }

    /** A number that is too large is told, what is no number at all is not. */
    private InputMismatchException mismatch(String word) {
        int start = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        for (int i = start; i < word.length(); i++) if (!Character.isDigit(word.charAt(i))) return new InputMismatchException();
        return word.length() == start ? new InputMismatchException() : new InputMismatchException("For input string: \"" + word + "\"");
    }

    public int nextInt() { return nextInt(10); }
    public int nextInt(int radix) {
        String word = number();
        try {
            int value = Integer.parseInt(word, radix);
            next();
            return value;
        } catch (NumberFormatException exception) {
            throw mismatch(word);
        }
    }
    public long nextLong() {
        String word = number();
        try {
            long value = Long.parseLong(word);
            next();
            return value;
        } catch (NumberFormatException exception) {
            throw mismatch(word);
        }
    }
    public double nextDouble() {
        String word = number();
        try {
            double value = Double.parseDouble(word);
            next();
            return value;
        } catch (NumberFormatException exception) {
            throw mismatch(word);
        }
    }
    public float nextFloat() { return (float) nextDouble(); }
    public short nextShort() { return (short) nextInt(); }
    public byte nextByte() { return (byte) nextInt(); }
    public boolean nextBoolean() {
        String word = number();
        if (!word.equalsIgnoreCase("true") && !word.equalsIgnoreCase("false")) throw mismatch(word);
        next();
        return word.equalsIgnoreCase("true");
    }
    public java.math.BigInteger nextBigInteger() { return new java.math.BigInteger(next()); }

    public boolean hasNextInt() {
        String word = word();
        if (word == null) return false;
        try {
            Integer.parseInt(word);
            return true;
        } catch (NumberFormatException exception) {
            return false;
        }
    }
    public boolean hasNextLong() {
        String word = word();
        if (word == null) return false;
        try {
            Long.parseLong(word);
            return true;
        } catch (NumberFormatException exception) {
            return false;
        }
    }
    public boolean hasNextDouble() {
        String word = word();
        if (word == null) return false;
        try {
            Double.parseDouble(word);
            return true;
        } catch (NumberFormatException exception) {
            return false;
        }
    }
    public boolean hasNextBoolean() {
        String word = word();
        return word != null && (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false"));
    }

    @Override public void close() {
        try {
            reader.close();
        } catch (IOException exception) {
            isAtEnd = true;
        }
    }

    public boolean hasNextInt(int radix) { return hasNextInt(); }
    public boolean hasNextFloat() { return hasNextDouble(); }
    public boolean hasNextShort() { return hasNextInt(); }
    public boolean hasNextByte() { return hasNextInt(); }
    public boolean hasNextBigInteger() {
        String word = word();
        return word != null && word.matches("[-+]?\\d+");
    }
    public java.math.BigDecimal nextBigDecimal() { return new java.math.BigDecimal(next()); }
    public boolean hasNext(String expression) {
        String word = word();
        return word != null && word.matches(expression);
    }
    public String next(String expression) {
        if (!hasNext(expression)) throw new InputMismatchException();
        return next();
    }
}
