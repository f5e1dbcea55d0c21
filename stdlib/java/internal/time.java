package internal;

/** The clock ({@code stdlib/internal/time.ph}). */
public final class time {
    @Ordinal(17) public native long milliseconds();
    @Ordinal(18) public native long nanoseconds();
}
