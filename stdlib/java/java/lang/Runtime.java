package java.lang;

/** The machine as an object. */
public class Runtime {
    private static final Runtime ONLY = new Runtime();
    private Runtime() {}
    public static Runtime getRuntime() { return ONLY; }
    public int availableProcessors() { return 1; }
    public long totalMemory() { return 256L << 20; }
    public long maxMemory() { return 4096L << 20; }
    public long freeMemory() { return 128L << 20; }
    public void gc() {}
    public void exit(int code) { System.exit(code); }
    public void halt(int code) { phantom.runtime.Start.machine.exit(code); }
    public void addShutdownHook(Thread hook) { phantom.runtime.Start.addHook(hook); }
    public boolean removeShutdownHook(Thread hook) { return false; }
    public void runFinalization() {}
}
