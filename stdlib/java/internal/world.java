package internal;

/** The world ({@code stdlib/internal/world.ph}). */
public final class world {
    @Ordinal(8) public native thread getMyThread();
}
