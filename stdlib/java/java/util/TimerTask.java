package java.util;

/** What a timer runs. */
public abstract class TimerTask implements Runnable {
    boolean isCancelled;
    protected TimerTask() {}
    public boolean cancel() {
        boolean was = isCancelled;
        isCancelled = true;
        return !was;
    }
}
