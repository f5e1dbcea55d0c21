package internal;

/** A counter that threads wait for ({@code stdlib/internal/sema.ph}). */
public final class sema {
    @Ordinal(8) public native void acquire();
    @Ordinal(9) public native int tacquire(int milliseconds);
    @Ordinal(11) public native void release();
    @Ordinal(10) public native void zero();
}
