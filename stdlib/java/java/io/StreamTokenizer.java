package java.io;

/** Words, numbers and other characters of a stream. */
public class StreamTokenizer {
    public static final int TT_EOF = -1;
    public static final int TT_EOL = '\n';
    public static final int TT_NUMBER = -2;
    public static final int TT_WORD = -3;
    private static final int SPACE = 1, DIGIT = 2, LETTER = 4, QUOTE = 8, COMMENT = 16;
    private static final int NOTHING_READ = -4;
    private static final int NEED = Integer.MAX_VALUE, SKIP_LINE_FEED = Integer.MAX_VALUE - 1;

    public int ttype = NOTHING_READ;
    public String sval;
    public double nval;

    private final Reader reader;
    private final InputStream stream;
    private final byte[] kinds = new byte[256];
    private int next = NEED;
    private boolean isPushedBack, isLineSignificant, isLowerCase, hasSlashSlash, hasSlashStar;
    private int line = 1;

    @Deprecated
    public StreamTokenizer(InputStream stream) {
        if (stream == null) throw new NullPointerException();
        this.stream = stream;
        reader = null;
        begin();
    }

    public StreamTokenizer(Reader reader) {
        if (reader == null) throw new NullPointerException();
        this.reader = reader;
        stream = null;
        begin();
    }

    private void begin() {
        wordChars('a', 'z');
        wordChars('A', 'Z');
        wordChars(160, 255);
        whitespaceChars(0, ' ');
        commentChar('/');
        quoteChar('"');
        quoteChar('\'');
        parseNumbers();
    }

    public void resetSyntax() { for (int i = 0; i < 256; i++) kinds[i] = 0; }
    public void wordChars(int low, int high) { for (int i = Math.max(0, low); i <= Math.min(255, high); i++) kinds[i] |= LETTER; }
    public void whitespaceChars(int low, int high) { set(low, high, SPACE); }
    public void ordinaryChars(int low, int high) { set(low, high, 0); }
    public void ordinaryChar(int unit) { set(unit, unit, 0); }
    public void commentChar(int unit) { set(unit, unit, COMMENT); }
    public void quoteChar(int unit) { set(unit, unit, QUOTE); }
    private void set(int low, int high, int kind) { for (int i = Math.max(0, low); i <= Math.min(255, high); i++) kinds[i] = (byte) kind; }

    public void parseNumbers() {
        for (int i = '0'; i <= '9'; i++) kinds[i] |= DIGIT;
        kinds['.'] |= DIGIT;
        kinds['-'] |= DIGIT;
    }

    public void eolIsSignificant(boolean flag) { isLineSignificant = flag; }
    public void slashStarComments(boolean flag) { hasSlashStar = flag; }
    public void slashSlashComments(boolean flag) { hasSlashSlash = flag; }
    public void lowerCaseMode(boolean flag) { isLowerCase = flag; }
    public void pushBack() { if (ttype != NOTHING_READ) isPushedBack = true; }
    public int lineno() { return line; }

    private int read() throws IOException { return reader != null ? reader.read() : stream.read(); }

    private int kind(int unit) { return unit < 0 ? SPACE : unit < 256 ? kinds[unit] : LETTER; }

    /** The unit after a line end, of which a line feed after a carriage return is a part. */
    private int afterLine(int unit) throws IOException {
        line++;
        if (unit != '\r') return read();
        int following = read();
        return following == '\n' ? read() : following;
    }

    public int nextToken() throws IOException {
        if (isPushedBack) {
            isPushedBack = false;
            return ttype;
        }
        sval = null;
        int c = next == NEED || next < 0 ? NEED : next;
        if (c == SKIP_LINE_FEED) {
            c = read();
            if (c == '\n') c = NEED;
        }
        if (c == NEED) c = read();
        next = NEED;
        while (true) {
            if (c < 0) return ttype = TT_EOF;
            int kind = kind(c);
            if ((kind & SPACE) != 0) {
                if (c == '\r' || c == '\n') {
                    if (isLineSignificant) {
                        line++;
                        if (c == '\r') next = SKIP_LINE_FEED;
                        return ttype = TT_EOL;
                    }
                    c = afterLine(c);
                } else {
                    c = read();
                }
                continue;
            }
            if ((kind & DIGIT) != 0) {
                int given = number(c);
                if (given == NEED) return ttype;
                return ttype = given;
            }
            if ((kind & LETTER) != 0) {
                StringBuilder text = new StringBuilder();
                do {
                    text.append((char) c);
                    c = read();
                } while ((kind(c) & (LETTER | DIGIT)) != 0);
                next = c;
                sval = isLowerCase ? text.toString().toLowerCase() : text.toString();
                return ttype = TT_WORD;
            }
            if ((kind & QUOTE) != 0) return quoted(c);
            if (c == '/' && (hasSlashSlash || hasSlashStar)) {
                int second = read();
                if (second == '*' && hasSlashStar) {
                    c = read();
                    for (int before = 0; c >= 0 && !(before == '*' && c == '/');) {
                        before = c;
                        c = c == '\r' || c == '\n' ? afterLine(c) : read();
                    }
                    if (c < 0) return ttype = TT_EOF;
                    c = read();
                    continue;
                }
                if (second == '/' && hasSlashSlash || (kinds['/'] & COMMENT) != 0) {
                    c = restOfLine(second);
                    continue;
                }
                next = second;
                return ttype = '/';
            }
            if ((kind & COMMENT) != 0) {
                c = restOfLine(read());
                continue;
            }
            return ttype = c;
        }
    }

    private int restOfLine(int c) throws IOException {
        while (c >= 0 && c != '\n' && c != '\r') c = read();
        return c;
    }

    /** Reads a number, of which {@code .} is one; gives {@code '-'} if it is only that. */
    private int number(int c) throws IOException {
        boolean isNegative = c == '-';
        if (isNegative) {
            c = read();
            if (c != '.' && (c < '0' || c > '9')) {
                next = c;
                return '-';
            }
        }
        double value = 0;
        int places = 0;
        boolean hasPoint = false;
        while (true) {
            if (c == '.' && !hasPoint) {
                hasPoint = true;
            } else if (c >= '0' && c <= '9') {
                value = value * 10 + (c - '0');
                if (hasPoint) places++;
            } else {
                break;
            }
            c = read();
        }
        next = c;
        if (places > 0) {
            double scale = 10;
            for (int i = 1; i < places; i++) scale *= 10;
            value /= scale;
        }
        nval = isNegative ? -value : value;
        ttype = TT_NUMBER;
        return NEED;
    }

    private int quoted(int quote) throws IOException {
        StringBuilder text = new StringBuilder();
        int c = read();
        while (c >= 0 && c != quote && c != '\n' && c != '\r') {
            if (c == '\\') {
                c = read();
                if (c >= '0' && c <= '7') {
                    int first = c, value = c - '0';
                    c = read();
                    if (c >= '0' && c <= '7') {
                        value = value * 8 + c - '0';
                        c = read();
                        if (c >= '0' && c <= '7' && first <= '3') {
                            value = value * 8 + c - '0';
                            c = read();
                        }
                    }
                    text.append((char) value);
                    continue;
                }
                int place = "abfnrtv".indexOf(c);
                text.append(place < 0 || c < 0 ? (char) c : "\u0007\b\f\n\r\t\u000b".charAt(place));
            } else {
                text.append((char) c);
            }
            c = read();
        }
        next = c == quote ? NEED : c;
        sval = text.toString();
        return ttype = quote;
    }

    @Override public String toString() {
        String text;
        switch (ttype) {
            case TT_EOF: text = "EOF"; break;
            case TT_EOL: text = "EOL"; break;
            case TT_WORD: text = sval; break;
            case TT_NUMBER: text = "n=" + nval; break;
            case NOTHING_READ: text = "NOTHING"; break;
            default: text = ttype < 256 && (kinds[ttype] & QUOTE) != 0 ? sval : "'" + (char) ttype + "'";
        }
        return "Token[" + text + "], line " + line;
    }
}
