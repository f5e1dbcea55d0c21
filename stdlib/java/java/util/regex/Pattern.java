package java.util.regex;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A regular expression, as a chain of nodes that go back where they fail. */
public final class Pattern implements java.io.Serializable {
    public static final int UNIX_LINES = 1;
    public static final int CASE_INSENSITIVE = 2;
    public static final int COMMENTS = 4;
    public static final int MULTILINE = 8;
    public static final int LITERAL = 16;
    public static final int DOTALL = 32;
    public static final int UNICODE_CASE = 64;

    private final String source;
    private final int givenFlags;
    private int flags;
    private int at;
    final Node start;
    int groupCount;
    int loopCount;
    final HashMap<String, Integer> names = new HashMap<>();

    private Pattern(String source, int flags) {
        this.source = source;
        this.flags = flags;
        givenFlags = flags;
        if ((flags & LITERAL) != 0) {
            Chain chain = new Chain();
            for (int i = 0; i < source.length(); i++) chain.add(new Node.Single(CharSet.one(source.charAt(i), has(CASE_INSENSITIVE))));
            start = chain.close(new Node.End());
            return;
        }
        Chain all = alternatives();
        if (at < source.length()) throw wrong("Unmatched closing ')'");
        start = all.close(new Node.End());
    }

    public static Pattern compile(String source) { return new Pattern(source, 0); }
    public static Pattern compile(String source, int flags) { return new Pattern(source, flags); }
    public static boolean matches(String source, CharSequence text) { return compile(source).matcher(text).matches(); }
    public Matcher matcher(CharSequence text) { return new Matcher(this, text.toString()); }
    public String pattern() { return source; }
    public int flags() { return givenFlags; }
    @Override public String toString() { return source; }
    public Predicate<String> asPredicate() { return text -> matcher(text).find(); }
    public Predicate<String> asMatchPredicate() { return text -> matcher(text).matches(); }

    public static String quote(String text) { return "\\Q" + text.replace("\\E", "\\E\\\\E\\Q") + "\\E"; }

    public String[] split(CharSequence text) { return split(text, 0); }

    public String[] split(CharSequence text, int limit) {
        ArrayList<String> parts = new ArrayList<>();
        String whole = text.toString();
        Matcher matcher = matcher(text);
        int from = 0;
        while ((limit <= 0 || parts.size() < limit - 1) && matcher.find()) {
            if (matcher.end() == 0) continue;
            parts.add(whole.substring(from, matcher.start()));
            from = matcher.end();
        }
        if (from == 0 && parts.isEmpty()) return new String[] {whole};
        parts.add(whole.substring(from));
        int size = parts.size();
        if (limit == 0) while (size > 0 && parts.get(size - 1).isEmpty()) size--;
        return parts.subList(0, size).toArray(new String[size]);
    }

    public Stream<String> splitAsStream(CharSequence text) { return java.util.Arrays.stream(split(text)); }

    // Parsing

    /** Nodes one behind the other. */
    private static final class Chain {
        Node first;
        Node last;

        void add(Node node) { add(node, node); }
        void add(Node head, Node tail) {
            if (first == null) first = head; else last.next = head;
            last = tail;
        }
        Node close(Node end) {
            add(end);
            return first;
        }
    }

    private boolean has(int flag) { return (flags & flag) != 0; }
    private PatternSyntaxException wrong(String description) { return new PatternSyntaxException(description, source, Math.min(at, source.length())); }
    private boolean isEnd() { return at >= source.length(); }
    private char peek() { return source.charAt(at); }
    private boolean accept(String text) {
        if (!source.startsWith(text, at)) return false;
        at += text.length();
        return true;
    }

    private Chain alternatives() {
        int before = flags;
        ArrayList<Chain> ways = new ArrayList<>();
        ways.add(sequence());
        while (accept("|")) ways.add(sequence());
        flags = before;
        if (ways.size() == 1) return ways.get(0);
        Node join = new Node.Nothing();
        Node[] heads = new Node[ways.size()];
        for (int i = 0; i < heads.length; i++) heads[i] = ways.get(i).close(join);
        Chain result = new Chain();
        result.add(new Node.Either(heads), join);
        return result;
    }

    private Chain sequence() {
        Chain chain = new Chain();
        chain.add(new Node.Nothing());
        while (!isEnd() && peek() != '|' && peek() != ')') {
            if (has(COMMENTS)) {
                if (Character.isWhitespace(peek())) {
                    at++;
                    continue;
                }
                if (peek() == '#') {
                    while (!isEnd() && peek() != '\n') at++;
                    continue;
                }
            }
            int groups = groupCount;
            Chain atom = atom();
            if (atom != null) quantify(chain, atom);
        }
        return chain;
    }

    private int number() {
        int start = at;
        while (!isEnd() && Character.isDigit(peek())) at++;
        if (at == start) throw wrong("Illegal repetition");
        return Integer.parseInt(source.substring(start, at));
    }

    private void quantify(Chain chain, Chain atom) {
        int least;
        int most = Integer.MAX_VALUE;
        if (accept("*")) {
            least = 0;
        } else if (accept("+")) {
            least = 1;
        } else if (accept("?")) {
            least = 0;
            most = 1;
        } else if (!isEnd() && peek() == '{') {
            at++;
            least = number();
            most = least;
            if (accept(",")) most = !isEnd() && peek() == '}' ? Integer.MAX_VALUE : number();
            if (!accept("}")) throw wrong("Unclosed counted closure");
        } else {
            chain.add(atom.first, atom.last);
            return;
        }
        char kind = accept("?") ? '?' : accept("+") ? '+' : ' ';
        if (atom.first == atom.last && atom.first instanceof Node.Single) {
            chain.add(new Node.Run(((Node.Single) atom.first).set, least, most, kind));
        } else {
            Node.Loop loop = new Node.Loop(least, most, kind == '?', loopCount++);
            loop.body = atom.close(new Node.Again(loop));
            if (kind == '+') {
                Node.Look atomic = new Node.Look('>');
                loop.next = new Node.Stop();
                atomic.body = loop;
                chain.add(atomic);
            } else {
                chain.add(loop);
            }
        }
        if (!isEnd() && (peek() == '*' || peek() == '+' || peek() == '?')) throw wrong("Dangling meta character '" + peek() + "'");
    }

    private static Chain of(Node node) {
        Chain chain = new Chain();
        chain.add(node);
        return chain;
    }

    private Chain atom() {
        char unit = source.charAt(at++);
        switch (unit) {
            case '(': return group();
            case '[': return of(new Node.Single(set()));
            case '.': return of(new Node.Single(CharSet.any(has(DOTALL))));
            case '^': return of(new Node.Edge(has(MULTILINE) ? 'm' : '^'));
            case '$': return of(new Node.Edge(has(MULTILINE) ? 'M' : '$'));
            case '\\': return escape();
            case '*': case '+': case '?':
                at--;
                throw wrong("Dangling meta character '" + unit + "'");
            default: return of(new Node.Single(CharSet.one(unit, has(CASE_INSENSITIVE))));
        }
    }

    private Chain group() {
        int before = flags;
        char kind = 0;
        String name = null;
        if (accept("?")) {
            if (accept(":")) kind = ':';
            else if (accept("=")) kind = '=';
            else if (accept("!")) kind = '!';
            else if (accept(">")) kind = '>';
            else if (accept("<=")) kind = 'b';
            else if (accept("<!")) kind = 'B';
            else if (accept("<")) {
                int end = source.indexOf('>', at);
                if (end < 0) throw wrong("Unclosed group");
                name = source.substring(at, end);
                at = end + 1;
            } else {
                boolean isOn = true;
                while (!isEnd() && peek() != ')' && peek() != ':') {
                    char flag = source.charAt(at++);
                    int bit = flag == 'i' ? CASE_INSENSITIVE : flag == 'm' ? MULTILINE : flag == 's' ? DOTALL : flag == 'x' ? COMMENTS : flag == 'u' ? UNICODE_CASE : flag == 'd' ? UNIX_LINES : 0;
                    if (flag == '-') isOn = false;
                    else if (bit == 0) throw wrong("Unknown inline modifier");
                    else flags = isOn ? flags | bit : flags & ~bit;
                }
                if (accept(")")) return null;
                at++;
                kind = ':';
            }
        }
        int number = 0;
        if (kind == 0) {
            number = ++groupCount;
            if (name != null) names.put(name, number);
        }
        Chain inner = alternatives();
        if (!accept(")")) throw wrong("Unclosed group");
        flags = before;
        Chain result = new Chain();
        if (kind == ':') return inner;
        if (kind == 0) {
            result.add(new Node.GroupStart(number));
            result.add(inner.first, inner.last);
            result.add(new Node.GroupEnd(number));
            return result;
        }
        Node.Look look = new Node.Look(kind);
        look.body = inner.close(new Node.Stop());
        result.add(look);
        return result;
    }

    /** The character that an escape stands for; -1 if it stands for none. */
    private int escaped(char unit) {
        switch (unit) {
            case 't': return '\t';
            case 'n': return '\n';
            case 'r': return '\r';
            case 'f': return '\f';
            case 'a': return 7;
            case 'e': return 27;
            case '0': {
                int value = 0;
                while (!isEnd() && peek() >= '0' && peek() <= '7' && value < 32) value = value * 8 + source.charAt(at++) - '0';
                return value;
            }
            case 'x': at += 2; return Integer.parseInt(source.substring(at - 2, at), 16);
            case 'u': at += 4; return Integer.parseInt(source.substring(at - 4, at), 16);
            default: return Character.isLetterOrDigit(unit) ? -1 : unit;
        }
    }

    private CharSet property(boolean isNot) {
        String name;
        if (accept("{")) {
            int end = source.indexOf('}', at);
            if (end < 0) throw wrong("Unclosed character family");
            name = source.substring(at, end);
            at = end + 1;
        } else {
            name = source.substring(at, ++at);
        }
        CharSet set = CharSet.property(name);
        if (set == null) throw wrong("Unknown character property name {" + name + "}");
        return isNot ? CharSet.not(set) : set;
    }

    private Chain escape() {
        if (isEnd()) throw wrong("Unexpected internal error");
        char unit = source.charAt(at++);
        if (unit == 'Q') {
            int end = source.indexOf("\\E", at);
            String text = source.substring(at, end < 0 ? source.length() : end);
            at = end < 0 ? source.length() : end + 2;
            if (text.isEmpty()) return null;
            Chain chain = new Chain();
            for (int i = 0; i < text.length(); i++) chain.add(new Node.Single(CharSet.one(text.charAt(i), has(CASE_INSENSITIVE))));
            return chain;
        }
        if (unit == 'E') return null;
        if (unit >= '1' && unit <= '9') {
            int number = unit - '0';
            if (number > groupCount) throw wrong("Illegal/unsupported escape sequence");
            return of(new Node.Back(number, has(CASE_INSENSITIVE)));
        }
        if (unit == 'k') {
            int end = source.indexOf('>', at);
            Integer number = names.get(source.substring(at + 1, end));
            if (number == null) throw wrong("named capturing group <" + source.substring(at + 1, end) + "> does not exist");
            at = end + 1;
            return of(new Node.Back(number, has(CASE_INSENSITIVE)));
        }
        switch (unit) {
            case 'b': case 'B': case 'z': case 'G': return of(new Node.Edge(unit));
            case 'A': return of(new Node.Edge('^'));
            case 'Z': return of(new Node.Edge('$'));
            case 'p': case 'P': return of(new Node.Single(property(unit == 'P')));
            case 'R': return of(new Node.Single(CharSet.named('v')));
            default: break;
        }
        CharSet named = CharSet.named(unit);
        if (named != null) return of(new Node.Single(named));
        int character = escaped(unit);
        if (character < 0) {
            at--;
            throw wrong("Illegal/unsupported escape sequence");
        }
        return of(new Node.Single(CharSet.one((char) character, has(CASE_INSENSITIVE))));
    }

    private CharSet set() {
        boolean isNot = accept("^");
        CharSet result = null;
        boolean isFirst = true;
        while (true) {
            if (isEnd()) throw wrong("Unclosed character class");
            char unit = source.charAt(at++);
            if (unit == ']' && !isFirst) break;
            isFirst = false;
            if (unit == '[') {
                result = CharSet.or(result, set());
                continue;
            }
            if (unit == '&' && accept("&")) {
                CharSet right = null;
                at--;
                source.charAt(at);
                at++;
                int start = at;
                CharSet rest = rest();
                result = result == null ? rest : CharSet.and(result, rest);
                break;
            }
            int low = unit;
            if (unit == '\\') {
                unit = source.charAt(at++);
                if (unit == 'p' || unit == 'P') {
                    result = CharSet.or(result, property(unit == 'P'));
                    continue;
                }
                CharSet named = CharSet.named(unit);
                if (named != null) {
                    result = CharSet.or(result, named);
                    continue;
                }
                if (unit == 'Q') {
                    int end = source.indexOf("\\E", at);
                    for (; at < end; at++) result = CharSet.or(result, CharSet.one(peek(), has(CASE_INSENSITIVE)));
                    at += 2;
                    continue;
                }
                low = escaped(unit);
                if (low < 0) throw wrong("Illegal/unsupported escape sequence");
            }
            if (at + 1 < source.length() && peek() == '-' && source.charAt(at + 1) != ']' && source.charAt(at + 1) != '[') {
                at++;
                int high = source.charAt(at++);
                if (high == '\\') high = escaped(source.charAt(at++));
                if (high < low) throw wrong("Illegal character range");
                result = CharSet.or(result, CharSet.range((char) low, (char) high, has(CASE_INSENSITIVE)));
            } else {
                result = CharSet.or(result, CharSet.one((char) low, has(CASE_INSENSITIVE)));
            }
        }
        return isNot ? CharSet.not(result) : result;
    }

    /** What follows {@code &&} in a set, up to its end. */
    private CharSet rest() {
        if (!isEnd() && peek() == '[') {
            at++;
            CharSet inner = set();
            if (accept("]")) return inner;
            if (accept("&&")) return CharSet.and(inner, rest());
            throw wrong("Unclosed character class");
        }
        return set();
    }
}
