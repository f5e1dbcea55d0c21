package internal;

/** What the machine gives to the program that it starts ({@code stdlib/internal/boot.ph}). */
public final class boot {
    @Ordinal(16) public native void print(String text);
    @Ordinal(21) public native void sleep(int milliseconds);
    @Ordinal(32) public native internal.container.array arguments();
    @Ordinal(33) public native void exit(int code);
    @Ordinal(34) public native String readLine();
    @Ordinal(35) public native void printLine(String text);
    @Ordinal(8) public native klass loadClass(String name);
    @Ordinal(18) public native void startThread(Object runnable);
    @Ordinal(36) public native void printError(String text);
}
