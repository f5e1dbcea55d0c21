package internal;

/** A thread of the machine ({@code stdlib/internal/thread.ph}). */
public final class thread {
    @Ordinal(13) public native Object getUser();
    @Ordinal(16) public native void setUser(Object user);
    @Ordinal(17) public native int releaseMonitor(Object of);
    @Ordinal(21) public native boolean holdsMonitor(Object of);
    @Ordinal(18) public native void takeMonitor(Object of, int depth);
    @Ordinal(19) public native internal.container.array frames(int limit);
    @Ordinal(20) public native String describeFrame(Object frame, int position);
}
