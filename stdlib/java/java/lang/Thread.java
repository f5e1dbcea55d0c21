package java.lang;

import internal.sema;
import internal.world;
import phantom.runtime.Start;

/** A thread of the machine. */
public class Thread implements Runnable {
    public static final int MIN_PRIORITY = 1;
    public static final int NORM_PRIORITY = 5;
    public static final int MAX_PRIORITY = 10;

    public enum State { NEW, RUNNABLE, BLOCKED, WAITING, TIMED_WAITING, TERMINATED }

    /** What to do about an exception that nobody caught. */
    @FunctionalInterface
    public interface UncaughtExceptionHandler {
        void uncaughtException(Thread thread, Throwable exception);
    }

    private static int count;
    private static long nextId = 1;
    private static UncaughtExceptionHandler defaultHandler;

    private Runnable target;
    private String name;
    private int priority = NORM_PRIORITY;
    private boolean isDaemon;
    private boolean isStarted;
    private boolean isEnded;
    private boolean isInterrupted;
    private boolean isTimed;
    private sema blocker;
    private final sema permit = new sema();
    private final long id = nextId++;
    private UncaughtExceptionHandler handler;
    /** Values of this thread's {@link ThreadLocal}s. */
    java.util.HashMap<ThreadLocal<?>, Object> locals;

    private static synchronized String nextName() { return "Thread-" + count++; }

    public Thread() { this((Runnable) null, nextName()); }
    public Thread(Runnable target) { this(target, nextName()); }
    public Thread(String name) { this((Runnable) null, name); }
    public Thread(ThreadGroup group, Runnable target) { this(target, nextName()); }
    public Thread(ThreadGroup group, String name) { this((Runnable) null, name); }
    public Thread(ThreadGroup group, Runnable target, String name) { this(target, name); }
    public Thread(ThreadGroup group, Runnable target, String name, long stackSize) { this(target, name); }
    public Thread(Runnable target, String name) {
        if (name == null) throw new NullPointerException("name cannot be null");
        this.target = target;
        this.name = name;
        Object parent = new world().getMyThread().getUser();
        if (parent instanceof Thread) {
            isDaemon = ((Thread) parent).isDaemon;
            priority = ((Thread) parent).priority;
        }
    }

    public static Thread currentThread() {
        Object user = new world().getMyThread().getUser();
        if (user instanceof Thread) return (Thread) user;
        Thread main = new Thread((Runnable) null, "main");
        main.isStarted = true;
        new world().getMyThread().setUser(main);
        return main;
    }

    public synchronized void start() {
        if (isStarted) throw new IllegalThreadStateException();
        isStarted = true;
        Start.threadStarted(isDaemon);
        Start.machine.startThread(this);
    }

    /** What the machine calls in the new thread. */
    @internal.Ordinal(8)
    public Object runThread(Object machine) {
        new world().getMyThread().setUser(this);
        try {
            run();
        } catch (Throwable exception) {
            dispatch(exception);
        }
        synchronized (this) {
            isEnded = true;
            notifyAll();
        }
        Start.threadEnded(isDaemon);
        return null;
    }

    /** Tells about an exception that nobody caught. */
    public void dispatch(Throwable exception) {
        UncaughtExceptionHandler used = handler != null ? handler : defaultHandler;
        if (used != null) {
            used.uncaughtException(this, exception);
            return;
        }
        System.out.flush();
        System.err.print("Exception in thread \"" + name + "\" " + phantom.runtime.Traces.text(exception));
    }

    @Override public void run() { if (target != null) target.run(); }

    /** Waits for a signal, for so many milliseconds if not 0, or until it is interrupted. */
    public void block(sema signal, long milliseconds) {
        blocker = signal;
        isTimed = milliseconds > 0;
        if (isInterrupted) signal.release();
        if (milliseconds > 0) signal.tacquire((int) Math.min(milliseconds, Integer.MAX_VALUE)); else signal.acquire();
        blocker = null;
    }

    public static void sleep(long milliseconds) throws InterruptedException {
        if (milliseconds < 0) throw new IllegalArgumentException("timeout value is negative");
        Thread current = currentThread();
        if (interrupted()) throw new InterruptedException("sleep interrupted");
        if (milliseconds == 0) {
            Thread.yield();
            return;
        }
        current.block(new sema(), milliseconds);
        if (interrupted()) throw new InterruptedException("sleep interrupted");
    }

    public static void sleep(long milliseconds, int nanoseconds) throws InterruptedException { sleep(nanoseconds > 0 ? milliseconds + 1 : milliseconds); }

    public static void yield() { Start.machine.sleep(0); }
    public static void onSpinWait() { Thread.yield(); }

    public void interrupt() {
        isInterrupted = true;
        sema signal = blocker;
        if (signal != null) signal.release();
    }

    public static boolean interrupted() {
        Thread current = currentThread();
        boolean was = current.isInterrupted;
        current.isInterrupted = false;
        return was;
    }

    public boolean isInterrupted() { return isInterrupted; }

    public final void join() throws InterruptedException { join(0); }
    public final synchronized void join(long milliseconds) throws InterruptedException {
        long end = milliseconds == 0 ? 0 : System.currentTimeMillis() + milliseconds;
        while (isAlive()) {
            long left = milliseconds == 0 ? 0 : end - System.currentTimeMillis();
            if (milliseconds != 0 && left <= 0) return;
            wait(left);
        }
    }

    /** Waits for a permit, which {@link #unpark} gives. */
    public void park(long milliseconds) { if (!isInterrupted) block(permit, milliseconds); }
    public void unpark() {
        permit.zero();
        permit.release();
    }

    public final boolean isAlive() { return isStarted && !isEnded; }
    public State getState() {
        if (!isStarted) return State.NEW;
        if (isEnded) return State.TERMINATED;
        return blocker == null ? State.RUNNABLE : isTimed ? State.TIMED_WAITING : State.WAITING;
    }
    public final String getName() { return name; }
    public final void setName(String name) { this.name = java.util.Objects.requireNonNull(name, "name cannot be null"); }
    public long getId() { return id; }
    public final int getPriority() { return priority; }
    public final void setPriority(int priority) {
        if (priority < MIN_PRIORITY || priority > MAX_PRIORITY) throw new IllegalArgumentException();
        this.priority = priority;
    }
    public final boolean isDaemon() { return isDaemon; }
    public final void setDaemon(boolean isDaemon) {
        if (isAlive()) throw new IllegalThreadStateException();
        this.isDaemon = isDaemon;
    }
    public final ThreadGroup getThreadGroup() { return ThreadGroup.MAIN; }
    public static boolean holdsLock(Object object) { return new world().getMyThread().holdsMonitor(object); }
    public StackTraceElement[] getStackTrace() {
        return this == currentThread() ? phantom.runtime.Traces.places(phantom.runtime.Traces.take(), null) : new StackTraceElement[0];
    }
    public static void dumpStack() { new Exception("Stack trace").printStackTrace(); }
    public UncaughtExceptionHandler getUncaughtExceptionHandler() { return handler; }
    public void setUncaughtExceptionHandler(UncaughtExceptionHandler handler) { this.handler = handler; }
    public static UncaughtExceptionHandler getDefaultUncaughtExceptionHandler() { return defaultHandler; }
    public static void setDefaultUncaughtExceptionHandler(UncaughtExceptionHandler handler) { defaultHandler = handler; }
    public static int activeCount() { return 1; }

    @Override public String toString() { return "Thread[" + name + "," + priority + "," + (isEnded ? "" : "main") + "]"; }
    public final void join(long milliseconds, int nanoseconds) throws InterruptedException { join(nanoseconds > 0 ? milliseconds + 1 : milliseconds); }
    public final void checkAccess() {}
}
