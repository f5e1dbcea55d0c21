package java.lang;

import internal.Raw;
import java.io.InputStream;
import java.io.PrintStream;
import phantom.runtime.Start;

/** What a program has around it. */
public final class System {
    public static InputStream in;
    public static PrintStream out;
    public static PrintStream err;
    private static java.util.Properties properties;

    static {
        in = new phantom.runtime.ConsoleInput();
        out = new PrintStream(new phantom.runtime.ConsoleOutput(false));
        err = new PrintStream(new phantom.runtime.ConsoleOutput(true));
    }

    private System() {}

    public static void setOut(PrintStream stream) { out = stream; }
    public static void setErr(PrintStream stream) { err = stream; }
    public static void setIn(InputStream stream) { in = stream; }

    public static long currentTimeMillis() { return new internal.time().milliseconds(); }
    public static long nanoTime() { return new internal.time().nanoseconds(); }
    public static void exit(int code) {
        Start.runHooks();
        Start.machine.exit(code & 255);
    }
    public static void gc() {}
    public static void runFinalization() {}
    public static String lineSeparator() { return "\n"; }
    public static int identityHashCode(Object object) { return object == null ? 0 : IdentityHash.of(object); }

    public static String getenv(String name) { return null; }
    public static java.util.Map<String, String> getenv() { return java.util.Collections.emptyMap(); }
    public static SecurityManager getSecurityManager() { return null; }

    public static java.util.Properties getProperties() {
        if (properties == null) {
            properties = new java.util.Properties();
            String[] known = {
                "line.separator", "\n", "file.separator", "/", "path.separator", ":", "java.version", "17.0.15", "java.vendor", "Debian",
                "java.specification.version", "17", "java.vm.name", "Phantom", "java.class.version", "61.0", "java.io.tmpdir", "/tmp",
                "os.name", "Linux", "os.arch", "amd64", "user.name", "phantom", "user.dir", "/", "user.home", "/", "file.encoding", "UTF-8",
            };
            for (int i = 0; i < known.length; i += 2) properties.put(known[i], known[i + 1]);
        }
        return properties;
    }

    public static String getProperty(String name) { return getProperties().getProperty(name); }

    public static String getProperty(String name, String other) {
        String value = getProperty(name);
        return value == null ? other : value;
    }

    public static String setProperty(String name, String value) { return (String) getProperties().setProperty(name, value); }
    public static String clearProperty(String name) { return (String) getProperties().remove(name); }

    public static void arraycopy(Object source, int from, Object target, int to, int count) {
        if (!phantom.runtime.Classes.isArray(source)) throw new ArrayStoreException("arraycopy: source type " + source.getClass().getName() + " is not an array");
        if (!phantom.runtime.Classes.isArray(target)) throw new ArrayStoreException("arraycopy: destination type " + target.getClass().getName() + " is not an array");
        internal.container.array first = Raw.of(source);
        internal.container.array second = Raw.of(target);
        int left = first.size();
        int right = second.size();
        if (from < 0 || to < 0 || count < 0 || from > left - count || to > right - count) {
            throw new ArrayIndexOutOfBoundsException(
                "arraycopy: " + (count < 0 ? "length " + count + " is negative"
                    : from < 0 ? "source index " + from + " out of bounds for " + kind(source) + "[" + left + "]"
                    : to < 0 ? "destination index " + to + " out of bounds for " + kind(target) + "[" + right + "]"
                    : from > left - count ? "last source index " + Integer.toUnsignedString(from + count) + " out of bounds for " + kind(source) + "[" + left + "]"
                    : "last destination index " + Integer.toUnsignedString(to + count) + " out of bounds for " + kind(target) + "[" + right + "]"));
        }
        if (source.getClass() != target.getClass()) {
            throw new ArrayStoreException("arraycopy: type mismatch: can not copy " + kind(source) + "[] into " + kind(target) + "[]");
        }
        try {
            second.setRange(source, to, from, count);
        } catch (ArrayStoreException exception) {
            throw new ArrayStoreException("arraycopy: element type mismatch: can not cast one of the elements of "
                + phantom.runtime.ArrayTypes.elementClass(source).getName() + "[] to the type of the destination array, "
                + phantom.runtime.ArrayTypes.elementClass(target).getName());
        }
    }

    private static String kind(Object array) {
        String name = array.getClass().getSimpleName();
        return name.equals("Object[]") ? "object array" : name.substring(0, name.length() - 2);
    }
}
