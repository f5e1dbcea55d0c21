package java.lang;

import internal.Raw;
import java.io.PrintStream;
import phantom.runtime.Start;

/** What a program has around it. */
public final class System {
    public static final PrintStream out = new PrintStream(false);
    public static final PrintStream err = new PrintStream(true);

    private System() {}

    public static long currentTimeMillis() { return new internal.time().milliseconds(); }
    public static long nanoTime() { return new internal.time().nanoseconds(); }
    public static void exit(int code) { Start.machine.exit(code); }
    public static void gc() {}
    public static String lineSeparator() { return "\n"; }
    public static int identityHashCode(Object object) { return object == null ? 0 : IdentityHash.of(object); }

    public static String getProperty(String name) {
        switch (name) {
            case "line.separator": return "\n";
            case "file.separator": return "/";
            case "path.separator": return ":";
            case "java.version": return "17";
            default: return null;
        }
    }

    public static String getProperty(String name, String other) {
        String value = getProperty(name);
        return value == null ? other : value;
    }

    public static void arraycopy(Object source, int from, Object target, int to, int count) {
        internal.container.array first = Raw.of(source);
        internal.container.array second = Raw.of(target);
        int left = first.size();
        int right = second.size();
        if (from < 0 || to < 0 || count < 0 || from > left - count || to > right - count) {
            throw new ArrayIndexOutOfBoundsException(
                "arraycopy: " + (count < 0 ? "length " + count + " is negative"
                    : from < 0 || from > left - count ? "last source index " + (from + count) + " out of bounds for length " + left
                    : "last destination index " + (to + count) + " out of bounds for length " + right));
        }
        second.setRange(source, to, from, count);
    }
}
