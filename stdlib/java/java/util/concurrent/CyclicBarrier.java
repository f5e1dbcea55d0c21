package java.util.concurrent;

/** Where threads wait for each other. */
public class CyclicBarrier {
    private final int parties;
    private final Runnable action;
    private int waiting;
    private int generation;
    public CyclicBarrier(int parties) { this(parties, null); }
    public CyclicBarrier(int parties, Runnable action) {
        if (parties <= 0) throw new IllegalArgumentException();
        this.parties = parties;
        this.action = action;
    }
    public synchronized int await() throws InterruptedException, BrokenBarrierException {
        int place = parties - ++waiting;
        if (place == 0) {
            if (action != null) action.run();
            waiting = 0;
            generation++;
            notifyAll();
            return 0;
        }
        int own = generation;
        while (own == generation) wait();
        return place;
    }
    public int getParties() { return parties; }
    public synchronized int getNumberWaiting() { return waiting; }
    public boolean isBroken() { return false; }
    public synchronized void reset() { generation++; }
}
