public class UncaughtInThread {
    public static void main(String[] args) throws Exception {
        Thread t = new Thread(() -> { throw new IllegalArgumentException("in thread"); });
        t.setUncaughtExceptionHandler((th, e) -> System.out.println("handler " + e.getMessage()));
        t.start();
        t.join();
        Thread d = new Thread(() -> { while (true) Thread.yield(); });
        d.setDaemon(true);
        d.start();
        Thread late = new Thread(() -> System.out.println("late"));
        late.start();
        late.join();
        System.out.println("main ends");
    }
}
