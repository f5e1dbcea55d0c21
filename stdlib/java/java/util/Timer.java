package java.util;

/** Runs tasks later, in a thread of its own. */
public class Timer {
    private boolean isCancelled;
    private final boolean isDaemon;
    public Timer() { this(false); }
    public Timer(String name) { this(false); }
    public Timer(boolean isDaemon) { this.isDaemon = isDaemon; }
    public void schedule(TimerTask task, long delay) { schedule(task, delay, 0); }
    public void scheduleAtFixedRate(TimerTask task, long delay, long period) { schedule(task, delay, period); }
    public void schedule(TimerTask task, long delay, long period) {
        Thread thread = new Thread(() -> {
            try {
                Thread.sleep(delay);
                while (!isCancelled && !task.isCancelled) {
                    task.run();
                    if (period == 0) return;
                    Thread.sleep(period);
                }
            } catch (InterruptedException exception) {
                // The timer ends.
            }
        });
        thread.setDaemon(isDaemon);
        thread.start();
    }
    public void cancel() { isCancelled = true; }
}
