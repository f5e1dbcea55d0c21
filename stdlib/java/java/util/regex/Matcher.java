package java.util.regex;

import java.util.function.Function;
import java.util.stream.Stream;

/** A pattern and a text that it is looked for in. */
public final class Matcher implements MatchResult {
    private Pattern pattern;
    String text;
    int from;
    int to;
    int last;
    boolean wantsAll;
    int found;
    int stopped;
    int[] groups;
    int[] begun;
    int[] counts;
    int[] starts;
    private int next;
    private int appended;
    private boolean hasMatch;
    private boolean isDone;

    Matcher(Pattern pattern, String text) {
        this.pattern = pattern;
        this.text = text;
        prepare();
        reset();
    }

    private void prepare() {
        groups = new int[2 * (pattern.groupCount + 1)];
        begun = new int[pattern.groupCount + 1];
        counts = new int[pattern.loopCount];
        starts = new int[pattern.loopCount];
    }

    public Pattern pattern() { return pattern; }
    public Matcher usePattern(Pattern pattern) {
        this.pattern = pattern;
        prepare();
        hasMatch = false;
        return this;
    }

    public Matcher reset() {
        from = 0;
        to = text.length();
        next = 0;
        last = 0;
        appended = 0;
        hasMatch = false;
        isDone = false;
        return this;
    }
    public Matcher reset(CharSequence text) {
        this.text = text.toString();
        return reset();
    }
    public Matcher region(int from, int to) {
        reset();
        this.from = from;
        this.to = to;
        next = from;
        return this;
    }

    private boolean tryAt(int at) {
        for (int i = 0; i < groups.length; i++) groups[i] = -1;
        if (!pattern.start.match(this, at)) return false;
        groups[0] = at;
        groups[1] = found;
        hasMatch = true;
        last = found;
        return true;
    }

    public boolean matches() {
        wantsAll = true;
        hasMatch = false;
        boolean result = tryAt(from);
        wantsAll = false;
        if (result) next = found == groups[0] ? found + 1 : found;
        return result;
    }
    public boolean lookingAt() {
        hasMatch = false;
        if (tryAt(from)) next = found == groups[0] ? found + 1 : found;
        return hasMatch;
    }
    public boolean find() {
        hasMatch = false;
        if (isDone) return false;
        for (int at = next; at <= to; at++) {
            if (tryAt(at)) {
                next = found == at ? found + 1 : found;
                return true;
            }
        }
        isDone = true;
        return false;
    }
    public boolean find(int start) {
        if (start < 0 || start > text.length()) throw new IndexOutOfBoundsException("Illegal start index");
        reset();
        next = start;
        return find();
    }
    public boolean hitEnd() { return !hasMatch || found == to; }

    private void check() { if (!hasMatch) throw new IllegalStateException("No match found"); }
    private void check(int group) {
        check();
        if (group < 0 || group > groupCount()) throw new IndexOutOfBoundsException("No group " + group);
    }
    private int named(String name) {
        Integer number = pattern.names.get(name);
        if (number == null) throw new IllegalArgumentException("No group with name <" + name + ">");
        return number;
    }
    @Override public int start() { return start(0); }
    @Override public int end() { return end(0); }
    @Override public String group() { return group(0); }
    @Override public int groupCount() { return pattern.groupCount; }
    @Override public int start(int group) {
        check(group);
        return groups[2 * group];
    }
    @Override public int end(int group) {
        check(group);
        return groups[2 * group + 1];
    }
    @Override public String group(int group) {
        check(group);
        return groups[2 * group] < 0 ? null : text.substring(groups[2 * group], groups[2 * group + 1]);
    }
    public String group(String name) { return group(named(name)); }
    public int start(String name) { return start(named(name)); }
    public int end(String name) { return end(named(name)); }

    public MatchResult toMatchResult() {
        Matcher copy = new Matcher(pattern, text);
        copy.groups = groups.clone();
        copy.hasMatch = hasMatch;
        return copy;
    }
    public Stream<MatchResult> results() {
        reset();
        return Stream.generate(() -> find() ? toMatchResult() : null).takeWhile(result -> result != null);
    }

    // Replacing

    public static String quoteReplacement(String text) { return text.replace("\\", "\\\\").replace("$", "\\$"); }

    private String expand(String replacement) {
        if (replacement.indexOf('\\') < 0 && replacement.indexOf('$') < 0) return replacement;
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at < replacement.length()) {
            char unit = replacement.charAt(at++);
            if (unit == '\\') {
                if (at == replacement.length()) throw new IllegalArgumentException("character to be escaped is missing");
                result.append(replacement.charAt(at++));
            } else if (unit == '$') {
                if (at == replacement.length()) throw new IllegalArgumentException("Illegal group reference: group index is missing");
                String value;
                if (replacement.charAt(at) == '{') {
                    int end = replacement.indexOf('}', at);
                    value = group(replacement.substring(at + 1, end));
                    at = end + 1;
                } else {
                    if (!Character.isDigit(replacement.charAt(at))) throw new IllegalArgumentException("Illegal group reference");
                    int number = replacement.charAt(at++) - '0';
                    while (at < replacement.length() && Character.isDigit(replacement.charAt(at))
                        && number * 10 + replacement.charAt(at) - '0' <= groupCount()) number = number * 10 + replacement.charAt(at++) - '0';
                    value = group(number);
                }
                if (value != null) result.append(value);
            } else {
                result.append(unit);
            }
        }
        return result.toString();
    }

    public Matcher appendReplacement(StringBuffer target, String replacement) {
        check();
        target.append(text, appended, start()).append(expand(replacement));
        appended = end();
        return this;
    }
    public Matcher appendReplacement(StringBuilder target, String replacement) {
        check();
        target.append(text, appended, start()).append(expand(replacement));
        appended = end();
        return this;
    }
    public StringBuffer appendTail(StringBuffer target) { return target.append(text, appended, text.length()); }
    public StringBuilder appendTail(StringBuilder target) { return target.append(text, appended, text.length()); }

    public String replaceAll(String replacement) { return replaceAll(result -> replacement); }
    public String replaceAll(Function<MatchResult, String> replacement) {
        reset();
        StringBuilder result = new StringBuilder();
        while (find()) appendReplacement(result, replacement.apply(this));
        return appendTail(result).toString();
    }
    public String replaceFirst(String replacement) {
        reset();
        StringBuilder result = new StringBuilder();
        if (find()) appendReplacement(result, replacement);
        return appendTail(result).toString();
    }

    public String replaceFirst(Function<MatchResult, String> replacement) {
        reset();
        StringBuilder result = new StringBuilder();
        if (find()) appendReplacement(result, replacement.apply(this));
        return appendTail(result).toString();
    }
    public int regionStart() { return from; }
    public int regionEnd() { return to; }
}
