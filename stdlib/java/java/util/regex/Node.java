package java.util.regex;

/** A part of a pattern: matches at a place and then what follows it ({@link #next}), going back where that fails. */
abstract class Node {
    Node next;

    /** Whether this and all that follows matches at a place. The end is left in the matcher. */
    abstract boolean match(Matcher m, int at);

    static final class End extends Node {
        @Override boolean match(Matcher m, int at) {
            if (m.wantsAll && at != m.to) return false;
            m.found = at;
            return true;
        }
    }

    /** The end of a look around or of an atomic group. */
    static final class Stop extends Node {
        @Override boolean match(Matcher m, int at) {
            m.stopped = at;
            return true;
        }
    }

    /** One character of a set. */
    static final class Single extends Node {
        final CharSet set;
        Single(CharSet set) { this.set = set; }
        @Override boolean match(Matcher m, int at) { return at < m.to && set.has(m.text.charAt(at)) && next.match(m, at + 1); }
    }

    /** A text as it is. */
    static final class Literal extends Node {
        final String text;
        Literal(String text) { this.text = text; }
        @Override boolean match(Matcher m, int at) { return m.text.startsWith(text, at) && at + text.length() <= m.to && next.match(m, at + text.length()); }
    }

    static final class Nothing extends Node {
        @Override boolean match(Matcher m, int at) { return next.match(m, at); }
    }

    /** Beginning, end and word boundaries. */
    static final class Edge extends Node {
        final char kind;
        Edge(char kind) { this.kind = kind; }

        private static boolean isWord(Matcher m, int at) {
            return at >= 0 && at < m.to && (Character.isLetterOrDigit(m.text.charAt(at)) || m.text.charAt(at) == '_');
        }

        private boolean holds(Matcher m, int at) {
            switch (kind) {
                case '^': return at == m.from;
                case 'm': return at == m.from || at < m.to && m.text.charAt(at - 1) == '\n';
                case '$': return at == m.to || at == m.to - 1 && m.text.charAt(at) == '\n';
                case 'M': return at == m.to || m.text.charAt(at) == '\n';
                case 'z': return at == m.to;
                case 'G': return at == m.last;
                case 'b': return isWord(m, at - 1) != isWord(m, at);
                default: return isWord(m, at - 1) == isWord(m, at);
            }
        }

        @Override boolean match(Matcher m, int at) { return holds(m, at) && next.match(m, at); }
    }

    static final class Either extends Node {
        final Node[] ways;
        Either(Node[] ways) { this.ways = ways; }
        @Override boolean match(Matcher m, int at) {
            for (Node way : ways) if (way.match(m, at)) return true;
            return false;
        }
    }

    static final class GroupStart extends Node {
        final int group;
        GroupStart(int group) { this.group = group; }
        @Override boolean match(Matcher m, int at) {
            int old = m.begun[group];
            m.begun[group] = at;
            if (next.match(m, at)) return true;
            m.begun[group] = old;
            return false;
        }
    }

    static final class GroupEnd extends Node {
        final int group;
        GroupEnd(int group) { this.group = group; }
        @Override boolean match(Matcher m, int at) {
            int start = m.groups[2 * group];
            int end = m.groups[2 * group + 1];
            m.groups[2 * group] = m.begun[group];
            m.groups[2 * group + 1] = at;
            if (next.match(m, at)) return true;
            m.groups[2 * group] = start;
            m.groups[2 * group + 1] = end;
            return false;
        }
    }

    static final class Back extends Node {
        final int group;
        final boolean ignoresCase;
        Back(int group, boolean ignoresCase) {
            this.group = group;
            this.ignoresCase = ignoresCase;
        }
        @Override boolean match(Matcher m, int at) {
            if (m.groups[2 * group] < 0) return false;
            int width = m.groups[2 * group + 1] - m.groups[2 * group];
            return at + width <= m.to && m.text.regionMatches(ignoresCase, at, m.text, m.groups[2 * group], width) && next.match(m, at + width);
        }
    }

    /** One character of a set, many times: no recursion. */
    static final class Run extends Node {
        final CharSet set;
        final int least;
        final int most;
        final char kind;
        Run(CharSet set, int least, int most, char kind) {
            this.set = set;
            this.least = least;
            this.most = most;
            this.kind = kind;
        }
        @Override boolean match(Matcher m, int at) {
            int count = 0;
            if (kind == '?') {
                while (true) {
                    if (count >= least && next.match(m, at + count)) return true;
                    if (count >= most || at + count >= m.to || !set.has(m.text.charAt(at + count))) return false;
                    count++;
                }
            }
            while (count < most && at + count < m.to && set.has(m.text.charAt(at + count))) count++;
            if (kind == '+') return count >= least && next.match(m, at + count);
            for (; count >= least; count--) if (next.match(m, at + count)) return true;
            return false;
        }
    }

    /** A part many times; its body ends in {@link Again}. */
    static final class Loop extends Node {
        Node body;
        final int least;
        final int most;
        final boolean isLazy;
        final int number;
        Loop(int least, int most, boolean isLazy, int number) {
            this.least = least;
            this.most = most;
            this.isLazy = isLazy;
            this.number = number;
        }
        @Override boolean match(Matcher m, int at) {
            int count = m.counts[number];
            int start = m.starts[number];
            m.counts[number] = 0;
            m.starts[number] = -1;
            if (step(m, at)) return true;
            m.counts[number] = count;
            m.starts[number] = start;
            return false;
        }

        private boolean enter(Matcher m, int at) {
            int count = m.counts[number];
            int start = m.starts[number];
            if (count >= most || count >= least && start == at) return false;
            m.counts[number] = count + 1;
            m.starts[number] = at;
            if (body.match(m, at)) return true;
            m.counts[number] = count;
            m.starts[number] = start;
            return false;
        }

        private boolean leave(Matcher m, int at) {
            int count = m.counts[number];
            if (count < least) return false;
            int start = m.starts[number];
            if (next.match(m, at)) return true;
            m.counts[number] = count;
            m.starts[number] = start;
            return false;
        }

        boolean step(Matcher m, int at) { return isLazy ? leave(m, at) || enter(m, at) : enter(m, at) || leave(m, at); }
    }

    static final class Again extends Node {
        final Loop loop;
        Again(Loop loop) { this.loop = loop; }
        @Override boolean match(Matcher m, int at) {
            int count = loop.number;
            int before = m.counts[count];
            int start = m.starts[count];
            if (loop.step(m, at)) return true;
            m.counts[count] = before;
            m.starts[count] = start;
            return false;
        }
    }

    /** Looking ahead or behind, and atomic groups: the body ends in {@link Stop}. */
    static final class Look extends Node {
        Node body;
        final char kind;
        Look(char kind) { this.kind = kind; }
        @Override boolean match(Matcher m, int at) {
            switch (kind) {
                case '=': return body.match(m, at) && next.match(m, at);
                case '!': return !body.match(m, at) && next.match(m, at);
                case '>': return body.match(m, at) && next.match(m, m.stopped);
                default: break;
            }
            boolean holds = false;
            for (int start = at; start >= 0 && !holds; start--) holds = body.match(m, start) && m.stopped == at;
            return holds == (kind == 'b') && next.match(m, at);
        }
    }
}
