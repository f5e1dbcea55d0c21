package phantom.runtime;

import internal.container.array;
import internal.thread;
import internal.world;
import java.util.ArrayList;

/** Stack traces from frames of the machine. */
public final class Traces {
    private Traces() {}

    /** The frames of this thread, as the machine has them. */
    public static Object take() { return new world().getMyThread().frames(1100); }

    /** The places of frames, without those of the machine and of the making of an exception of a class. */
    public static StackTraceElement[] places(Object taken, Class<?> exception) {
        array frames = internal.Raw.of(taken);
        thread machine = new world().getMyThread();
        ArrayList<StackTraceElement> result = new ArrayList<>();
        boolean isMaking = exception != null;
        for (int i = 0; i + 1 < frames.size() && result.size() < 1024; i += 2) {
            String text = machine.describeFrame(frames.get(i), (Integer) box(frames.get(i + 1)));
            String[] parts = text.split("\n", -1);
            String owner = parts[0].substring(1);
            String method = parts[1];
            int end = method.indexOf('(');
            if (end > 0) method = method.substring(0, end);
            if (owner.startsWith("phantom.runtime.") || owner.contains("$$Lambda$") || owner.startsWith("internal.") || owner.equals("plc.launcher")
                || method.equals("initialise class")) continue;
            if (isMaking) {
                if (method.equals("fillInStackTrace") || method.equals("<init>") && isAbove(owner, exception)) continue;
                isMaking = false;
            }
            if (method.equals("runThread") && owner.equals("java.lang.Thread")) continue;
            result.add(new StackTraceElement(owner, method, parts[2].isEmpty() ? null : parts[2], Integer.parseInt(parts[3])));
        }
        return result.toArray(new StackTraceElement[0]);
    }

    private static Object box(Object number) { return Integer.valueOf(internal.Raw.toInt(number)); }

    private static boolean isAbove(String name, Class<?> exception) {
        for (Class<?> at = exception; at != null; at = at.getSuperclass()) if (at.getName().equals(name)) return true;
        return false;
    }

    /** The lines of an exception with its causes and what was suppressed. */
    public static String text(Throwable exception) {
        StringBuilder result = new StringBuilder();
        add(result, exception, "", "", new StackTraceElement[0], 0);
        return result.toString();
    }

    private static void add(StringBuilder result, Throwable exception, String indent, String caption, StackTraceElement[] outer, int depth) {
        StackTraceElement[] places = exception.getStackTrace();
        int same = 0;
        while (same < places.length && same < outer.length
            && places[places.length - 1 - same].equals(outer[outer.length - 1 - same])) same++;
        result.append(indent).append(caption).append(exception).append('\n');
        for (int i = 0; i < places.length - same; i++) result.append(indent).append("\tat ").append(places[i]).append('\n');
        if (same > 0) result.append(indent).append("\t... ").append(same).append(" more\n");
        if (depth > 50) return;
        for (Throwable each : exception.getSuppressed()) add(result, each, indent + "\t", "Suppressed: ", places, depth + 1);
        if (exception.getCause() != null) add(result, exception.getCause(), indent, "Caused by: ", places, depth + 1);
    }
}
