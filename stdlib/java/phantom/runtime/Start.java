package phantom.runtime;

import internal.boot;

/** What happens before a Java program's {@code main}, and after it. */
public final class Start {
    /** What the machine gave to the program. */
    public static boot machine;
    /** Threads that have not ended and that the program waits for. */
    private static int threads = 1;
    private static int daemons = 0;
    private static int code = 0;
    private static Object hooks;

    private Start() {}

    /** Keeps the boot object and gives the arguments of the program. */
    static String[] start(boot given) {
        machine = given;
        internal.container.array texts = given.arguments();
        String[] result = new String[texts.size()];
        for (int i = 0; i < result.length; i++) result[i] = (String) texts.get(i);
        return result;
    }

    /** {@code main} has ended, by an exception if there is one. */
    static void uncaught(Throwable exception) {
        if (exception != null) {
            code = 1;
            Thread.currentThread().dispatch(exception);
        }
        threadEnded(false);
    }

    /** Counts a thread that begins. */
    public static synchronized void threadStarted(boolean isDaemon) { if (isDaemon) daemons++; else threads++; }

    /** When only daemons are left, the program ends. */
    public static synchronized void threadEnded(boolean isDaemon) {
        if (isDaemon) daemons--; else threads--;
        if (threads == 0) {
            runHooks();
            if (daemons > 0) machine.exit(code);
        }
    }

    /** What runs when the program ends. */
    @SuppressWarnings("unchecked")
    public static void addHook(Runnable hook) {
        if (hooks == null) hooks = new java.util.ArrayList<Runnable>();
        ((java.util.ArrayList<Runnable>) hooks).add(hook);
    }

    /** Runs what was given to {@link #addHook}, once. */
    @SuppressWarnings("unchecked")
    public static void runHooks() {
        Object all = hooks;
        hooks = null;
        if (all != null) for (Runnable hook : (java.util.ArrayList<Runnable>) all) hook.run();
    }
}
