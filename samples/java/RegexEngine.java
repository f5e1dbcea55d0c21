import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Regular expressions: a parser to a tree, the tree to a machine that is in many states at once (Thompson), that machine to
 * one with a table (subset construction), and a second matcher that goes back where it erred. All must agree.
 */
public class RegexEngine {
    sealed interface Node permits Literal, Any, Set, Sequence, Choice, Repeat, Group, Empty {}
    record Empty() implements Node {}
    record Literal(char unit) implements Node {}
    record Any() implements Node {}
    record Set(boolean isNegated, List<Range> ranges) implements Node {
        boolean holds(int unit) {
            boolean isInside = false;
            for (Range range : ranges) isInside |= range.from() <= unit && unit <= range.to();
            return isInside != isNegated;
        }
    }
    record Sequence(List<Node> parts) implements Node {}
    record Choice(Node first, Node second) implements Node {}
    record Repeat(Node inner, int least, int most) implements Node {}
    record Group(int number, Node inner) implements Node {}
    record Range(char from, char to) {}

    static class SyntaxError extends RuntimeException {
        final int place;
        SyntaxError(String message, int place) {
            super(message + " at " + place);
            this.place = place;
        }
    }

    /** Recursive descent: choice, sequence, repetition, atom. */
    static class Parser {
        private final String text;
        private int at;
        private int groups;

        Parser(String text) { this.text = text; }

        Node parse() {
            Node made = choice();
            if (at < text.length()) throw new SyntaxError("unexpected '" + text.charAt(at) + "'", at);
            return made;
        }

        private boolean eat(char unit) {
            if (at >= text.length() || text.charAt(at) != unit) return false;
            at++;
            return true;
        }

        private Node choice() {
            Node first = sequence();
            return eat('|') ? new Choice(first, choice()) : first;
        }

        private Node sequence() {
            List<Node> parts = new ArrayList<>();
            while (at < text.length() && text.charAt(at) != '|' && text.charAt(at) != ')') parts.add(repetition());
            return parts.isEmpty() ? new Empty() : parts.size() == 1 ? parts.get(0) : new Sequence(parts);
        }

        private Node repetition() {
            Node inner = atom();
            while (true) {
                if (eat('*')) inner = new Repeat(inner, 0, -1);
                else if (eat('+')) inner = new Repeat(inner, 1, -1);
                else if (eat('?')) inner = new Repeat(inner, 0, 1);
                else if (eat('{')) inner = counted(inner);
                else return inner;
            }
        }

        private Node counted(Node inner) {
            int least = number();
            int most = least;
            if (eat(',')) most = at < text.length() && text.charAt(at) != '}' ? number() : -1;
            if (!eat('}')) throw new SyntaxError("missing }", at);
            if (most >= 0 && most < least) throw new SyntaxError("bounds in the wrong order", at);
            return new Repeat(inner, least, most);
        }

        private int number() {
            int start = at;
            while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
            if (start == at) throw new SyntaxError("missing number", at);
            return Integer.parseInt(text.substring(start, at));
        }

        private Node atom() {
            if (at >= text.length()) throw new SyntaxError("missing atom", at);
            char unit = text.charAt(at++);
            switch (unit) {
                case '(': {
                    int number = ++groups;
                    Node inner = choice();
                    if (!eat(')')) throw new SyntaxError("missing )", at);
                    return new Group(number, inner);
                }
                case '[': return set();
                case '.': return new Any();
                case '\\': return escape();
                case '*': case '+': case '?': throw new SyntaxError("nothing to repeat", at - 1);
                default: return new Literal(unit);
            }
        }

        private Node escape() {
            if (at >= text.length()) throw new SyntaxError("missing character after \\", at);
            char unit = text.charAt(at++);
            return switch (unit) {
                case 'd' -> new Set(false, List.of(new Range('0', '9')));
                case 'w' -> new Set(false, List.of(new Range('a', 'z'), new Range('A', 'Z'), new Range('0', '9'), new Range('_', '_')));
                case 's' -> new Set(false, List.of(new Range(' ', ' '), new Range('\t', '\r')));
                default -> new Literal(unit);
            };
        }

        private Node set() {
            boolean isNegated = eat('^');
            List<Range> ranges = new ArrayList<>();
            while (!eat(']')) {
                if (at >= text.length()) throw new SyntaxError("missing ]", at);
                char from = text.charAt(at++);
                char to = from;
                if (at + 1 < text.length() && text.charAt(at) == '-' && text.charAt(at + 1) != ']') {
                    to = text.charAt(at + 1);
                    at += 2;
                }
                ranges.add(new Range(from, to));
            }
            return new Set(isNegated, ranges);
        }
    }

    /** A machine whose states lead on freely, or by a character. */
    static class Machine {
        final List<IntPredicate> tests = new ArrayList<>();
        final List<Integer> targets = new ArrayList<>();
        final List<int[]> free = new ArrayList<>();
        final int start;
        final int end;

        Machine(Node node) {
            end = state();
            start = build(node, end);
        }

        private int state(int... to) {
            tests.add(null);
            targets.add(-1);
            free.add(to);
            return free.size() - 1;
        }

        private int state(IntPredicate test, int to) {
            int made = state();
            tests.set(made, test);
            targets.set(made, to);
            return made;
        }

        /** The state where a node begins that goes on at another one. */
        private int build(Node node, int next) {
            if (node instanceof Empty) return next;
            if (node instanceof Literal literal) return state(unit -> unit == literal.unit(), next);
            if (node instanceof Any) return state(unit -> unit != '\n', next);
            if (node instanceof Set set) return state(set::holds, next);
            if (node instanceof Group group) return build(group.inner(), next);
            if (node instanceof Choice choice) return state(build(choice.first(), next), build(choice.second(), next));
            if (node instanceof Sequence sequence) {
                for (int i = sequence.parts().size() - 1; i >= 0; i--) next = build(sequence.parts().get(i), next);
                return next;
            }
            Repeat repeat = (Repeat) node;
            if (repeat.most() < 0) {
                int loop = state(next, next);
                free.get(loop)[0] = build(repeat.inner(), loop);
                next = loop;
            } else {
                for (int i = repeat.least(); i < repeat.most(); i++) next = state(build(repeat.inner(), next), next);
            }
            for (int i = 0; i < repeat.least(); i++) next = build(repeat.inner(), next);
            return next;
        }

        private void close(int state, BitSet into) {
            if (into.get(state)) return;
            into.set(state);
            for (int next : free.get(state)) close(next, into);
        }

        BitSet first() {
            BitSet states = new BitSet();
            close(start, states);
            return states;
        }

        BitSet step(BitSet states, char unit) {
            BitSet next = new BitSet();
            for (int s = states.nextSetBit(0); s >= 0; s = states.nextSetBit(s + 1)) {
                if (tests.get(s) != null && tests.get(s).test(unit)) close(targets.get(s), next);
            }
            return next;
        }

        boolean matches(String text) {
            BitSet states = first();
            for (int i = 0; i < text.length() && !states.isEmpty(); i++) states = step(states, text.charAt(i));
            return states.get(end);
        }
    }

    /** A machine in one state at a time; its table grows as it meets characters. */
    static class Table {
        private final Machine machine;
        private final Map<BitSet, Integer> numbers = new HashMap<>();
        private final List<BitSet> sets = new ArrayList<>();
        private final List<Map<Character, Integer>> rows = new ArrayList<>();

        Table(Machine machine) {
            this.machine = machine;
            number(machine.first());
        }

        private int number(BitSet set) {
            return numbers.computeIfAbsent(set, key -> {
                sets.add(key);
                rows.add(new TreeMap<>());
                return sets.size() - 1;
            });
        }

        boolean matches(String text) {
            int state = 0;
            for (char unit : text.toCharArray()) {
                Integer next = rows.get(state).get(unit);
                if (next == null) {
                    next = number(machine.step(sets.get(state), unit));
                    rows.get(state).put(unit, next);
                }
                state = next;
            }
            return sets.get(state).get(machine.end);
        }

        int size() { return sets.size(); }
    }

    /** Tries one way after the other, and knows what its groups hold. */
    static class Backtracker {
        interface Rest { boolean go(int at); }

        private final String text;
        final Map<Integer, String> groups = new LinkedHashMap<>();

        Backtracker(String text) { this.text = text; }

        boolean match(Node node, int at, Rest rest) {
            if (node instanceof Empty) return rest.go(at);
            if (node instanceof Literal literal) return at < text.length() && text.charAt(at) == literal.unit() && rest.go(at + 1);
            if (node instanceof Any) return at < text.length() && text.charAt(at) != '\n' && rest.go(at + 1);
            if (node instanceof Set set) return at < text.length() && set.holds(text.charAt(at)) && rest.go(at + 1);
            if (node instanceof Choice choice) return match(choice.first(), at, rest) || match(choice.second(), at, rest);
            if (node instanceof Sequence sequence) return sequence(sequence.parts(), 0, at, rest);
            if (node instanceof Group group) {
                String before = groups.get(group.number());
                if (match(group.inner(), at, end -> {
                    String mine = groups.put(group.number(), text.substring(at, end));
                    if (rest.go(end)) return true;
                    groups.put(group.number(), mine);
                    return false;
                })) return true;
                groups.put(group.number(), before);
                return false;
            }
            Repeat repeat = (Repeat) node;
            return repeat(repeat, 0, at, rest);
        }

        private boolean sequence(List<Node> parts, int index, int at, Rest rest) {
            if (index == parts.size()) return rest.go(at);
            return match(parts.get(index), at, next -> sequence(parts, index + 1, next, rest));
        }

        private boolean repeat(Repeat node, int count, int at, Rest rest) {
            boolean canGoOn = node.most() < 0 || count < node.most();
            if (canGoOn && match(node.inner(), at, next -> next > at && repeat(node, count + 1, next, rest))) return true;
            return count >= node.least() && rest.go(at);
        }
    }

    private static void check(String expression, String... texts) {
        Node node;
        try {
            node = new Parser(expression).parse();
        } catch (SyntaxError error) {
            System.out.println(expression + ": " + error.getMessage());
            return;
        }
        Machine machine = new Machine(node);
        Table table = new Table(machine);
        StringBuilder line = new StringBuilder(expression).append(" ->");
        for (String text : texts) {
            boolean simulated = machine.matches(text);
            boolean tabled = table.matches(text);
            Backtracker tracker = new Backtracker(text);
            boolean tracked = tracker.match(node, 0, end -> end == text.length());
            if (simulated != tabled || simulated != tracked) line.append(" DIFFERENT");
            line.append(' ').append(text.isEmpty() ? "\"\"" : text).append(simulated ? "+" : "-");
            if (tracked && !tracker.groups.isEmpty()) line.append(tracker.groups);
        }
        System.out.println(line + "  (" + machine.free.size() + " states, " + table.size() + " in the table)");
    }

    public static void main(String[] args) {
        check("abc", "abc", "ab", "abcd", "");
        check("a*b", "b", "aaab", "aaa", "ba");
        check("(a|b)*c", "c", "abac", "abca", "bbbbc");
        check("a+b?c{2,3}", "acc", "aabccc", "abc", "acccc");
        check("[a-c]+[^a-c]", "abcd", "abc", "xd", "cab!");
        check("\\d{3}-\\d{4}", "555-1234", "55-1234", "555-12345");
        check("(\\w+)@(\\w+)\\.(com|org)", "bob@site.com", "bob@site.net", "a_b@c.org");
        check("((a)|(b))+", "abab", "", "b");
        check(".*x.*", "axb", "ab", "x");
        check("(a*)*", "", "aaa", "b");
        check("x{0}", "", "x");
        check("(0|1(01*0)*1)*", "0", "11", "110", "1001", "101", "1111");
        for (String wrong : List.of("(a", "a)", "*a", "[a", "a{2", "a{3,2}", "a\\")) check(wrong);
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 200; i++) many.append('a');
        Table table = new Table(new Machine(new Parser("(a?){20}a{20}(a|aa)*").parse()));
        System.out.println(table.matches(many.toString()) + " " + table.matches(many + "b") + " " + table.size());
        int[] counts = new int[2];
        Machine even = new Machine(new Parser("(b*ab*ab*)*|b*").parse());
        for (int bits = 0; bits < 256; bits++) {
            char[] units = new char[8];
            for (int i = 0; i < 8; i++) units[i] = (bits >> i & 1) == 1 ? 'a' : 'b';
            counts[even.matches(new String(units)) ? 1 : 0]++;
        }
        System.out.println(Arrays.toString(counts));
    }
}
