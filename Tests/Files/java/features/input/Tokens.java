import java.io.CharArrayReader;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.LineNumberReader;
import java.io.PushbackReader;
import java.io.StreamTokenizer;
import java.io.StringReader;

/** Tokens, lines with numbers, characters given back. */
public class Tokens {
    static void tokens(StreamTokenizer tokens) throws IOException {
        StringBuilder text = new StringBuilder();
        while (tokens.nextToken() != StreamTokenizer.TT_EOF) {
            switch (tokens.ttype) {
                case StreamTokenizer.TT_NUMBER -> text.append('#').append(tokens.nval);
                case StreamTokenizer.TT_WORD -> text.append(tokens.sval);
                case StreamTokenizer.TT_EOL -> text.append("EOL");
                case '"', '\'' -> text.append((char) tokens.ttype).append(tokens.sval);
                default -> text.append("op ").append((char) tokens.ttype);
            }
            text.append(' ');
        }
        System.out.println(text + "lines " + tokens.lineno() + " " + tokens);
    }

    static StreamTokenizer of(String text) { return new StreamTokenizer(new StringReader(text)); }

    /** A calculator with the usual precedence. */
    static double sum(StreamTokenizer tokens) throws IOException {
        double value = product(tokens);
        while (true) {
            int sign = tokens.nextToken();
            if (sign == '+') value += product(tokens);
            else if (sign == '-') value -= product(tokens);
            else {
                tokens.pushBack();
                return value;
            }
        }
    }

    static double product(StreamTokenizer tokens) throws IOException {
        double value = factor(tokens);
        while (true) {
            int sign = tokens.nextToken();
            if (sign == '*') value *= factor(tokens);
            else if (sign == '/') value /= factor(tokens);
            else {
                tokens.pushBack();
                return value;
            }
        }
    }

    static double factor(StreamTokenizer tokens) throws IOException {
        int kind = tokens.nextToken();
        if (kind == '(') {
            double value = sum(tokens);
            if (tokens.nextToken() != ')') throw new IOException("no )");
            return value;
        }
        if (kind == '-') return -factor(tokens);
        if (kind != StreamTokenizer.TT_NUMBER) throw new IOException("number expected, found " + tokens);
        return tokens.nval;
    }

    public static void main(String[] args) throws IOException {
        tokens(of("one 2 3.5 -4 -.5 . - x1 under_score 'quo\\'ted' \"two\\n\\101\" / a comment\nend"));
        StreamTokenizer lines = of("a\r\nb\nc // slash slash\n/* star\nstar */ d");
        lines.eolIsSignificant(true);
        lines.slashSlashComments(true);
        lines.slashStarComments(true);
        lines.lowerCaseMode(true);
        tokens(lines);
        for (String text : new String[] {"1 + 2 * 3", "(1 + 2) * 3 - 4 / 8", "2 * (3 + -(1))", "1 +", "(1"}) {
            StreamTokenizer tokens = of(text);
            tokens.ordinaryChar('/');
            tokens.ordinaryChar('-');
            try {
                System.out.println(text + " = " + sum(tokens));
            } catch (IOException exception) {
                System.out.println(text + ": " + exception.getMessage());
            }
        }
        LineNumberReader reader = new LineNumberReader(new StringReader("first\nsecond\r\nthird"));
        for (String line; (line = reader.readLine()) != null;) System.out.println(reader.getLineNumber() + " " + line);
        PushbackReader back = new PushbackReader(new CharArrayReader("12ab".toCharArray()), 2);
        int number = 0, unit;
        while (Character.isDigit(unit = back.read())) number = number * 10 + unit - '0';
        back.unread(unit);
        CharArrayWriter writer = new CharArrayWriter();
        while ((unit = back.read()) >= 0) writer.write(unit);
        System.out.println(number + " " + writer + " " + writer.size());
        try {
            back.unread("abc".toCharArray());
        } catch (IOException exception) {
            System.out.println(exception.getMessage());
        }
    }
}
