package internal;

/** Lets one thread at a time pass ({@code stdlib/internal/mutex.ph}). */
public final class mutex {
    @Ordinal(8) public native void lock();
    @Ordinal(9) public native void unlock();
}
