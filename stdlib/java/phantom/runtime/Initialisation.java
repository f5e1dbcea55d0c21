package phantom.runtime;

/** Account of the initialisation of the program's classes (JLS 12.4.2). The initialisers that the compiler makes call it. */
final class Initialisation {
    /** One that has begun, or failed. */
    private static final class Entry {
        final String name;
        final Object instance;
        final Thread thread = Thread.currentThread();
        boolean isBroken;
        Entry next;

        Entry(String name, Object instance) {
            this.name = name;
            this.instance = instance;
        }
    }

    /** Guarded by itself; the entries hang on it. */
    private static Entry list;

    private Initialisation() {}

    private static Entry find(String name) {
        for (Entry entry = list.next; entry != null; entry = entry.next) if (entry.name.equals(name)) return entry;
        return null;
    }

    /**
     * Before a class is initialised: null if this thread has to do it, the instance that the class had from the beginning if this thread is at it
     * already. Waits for another thread that is at it. Throws if the initialisation has failed before.
     */
    static Object begin(Object instance, String name) {
        if (list == null) list = new Entry("", null);
        boolean isInterrupted = false;
        try {
            synchronized (list) {
                Entry entry;
                while ((entry = find(name)) != null) {
                    if (entry.isBroken) throw new NoClassDefFoundError("Could not initialize class " + name);
                    if (entry.thread == Thread.currentThread()) return entry.instance;
                    try {
                        list.wait();
                    } catch (InterruptedException exception) {
                        isInterrupted = true;
                    }
                }
                entry = new Entry(name, instance);
                entry.next = list.next;
                list.next = entry;
                return null;
            }
        } finally {
            if (isInterrupted) Thread.currentThread().interrupt();
        }
    }

    /** After a class has been initialised. */
    static void end(String name) {
        synchronized (list) {
            for (Entry before = list; before.next != null; before = before.next) {
                if (!before.next.name.equals(name)) continue;
                before.next = before.next.next;
                break;
            }
            list.notifyAll();
        }
    }

    /** What is thrown when the initialisation of a class has failed. */
    static Throwable failed(Throwable exception, String name) {
        synchronized (list) {
            Entry entry = find(name);
            if (entry != null) entry.isBroken = true;
            list.notifyAll();
        }
        return exception instanceof Error ? exception : new ExceptionInInitializerError(exception);
    }
}
