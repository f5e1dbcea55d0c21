package java.util.concurrent;

/** A barrier that is used again and again, with parties that come and go. Phasers in a tree are not there. */
public class Phaser {
    private int phase;
    private int parties;
    private int arrived;
    private boolean isTerminated;

    public Phaser() {}

    public Phaser(int parties) {
        if (parties < 0) throw new IllegalArgumentException("Illegal number of parties");
        this.parties = parties;
    }

    public int register() { return bulkRegister(1); }

    public synchronized int bulkRegister(int count) {
        if (count < 0) throw new IllegalArgumentException();
        if (!isTerminated) parties += count;
        return getPhase();
    }

    /** Ends the phase if all have arrived. */
    private void advance() {
        if (arrived < parties || arrived == 0 && parties > 0) return;
        isTerminated = onAdvance(phase, parties);
        arrived = 0;
        phase = phase + 1 & Integer.MAX_VALUE;
        notifyAll();
    }

    public synchronized int arrive() {
        if (isTerminated) return getPhase();
        if (arrived >= parties) throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
        int own = phase;
        arrived++;
        advance();
        return own;
    }

    public synchronized int arriveAndDeregister() {
        if (isTerminated) return getPhase();
        if (parties == 0) throw new IllegalStateException("Attempted arrival of unregistered party for " + this);
        int own = phase;
        parties--;
        if (arrived >= parties) advance();
        return own;
    }

    public synchronized int arriveAndAwaitAdvance() {
        int own = arrive();
        if (own < 0) return own;
        boolean isInterrupted = false;
        while (phase == own && !isTerminated) {
            try {
                wait();
            } catch (InterruptedException exception) {
                isInterrupted = true;
            }
        }
        if (isInterrupted) Thread.currentThread().interrupt();
        return getPhase();
    }

    public synchronized int awaitAdvance(int of) {
        while (of >= 0 && phase == of && !isTerminated) {
            try {
                wait();
            } catch (InterruptedException exception) {
                Thread.currentThread().interrupt();
                return getPhase();
            }
        }
        return of < 0 ? of : getPhase();
    }

    public synchronized int awaitAdvanceInterruptibly(int of) throws InterruptedException {
        while (of >= 0 && phase == of && !isTerminated) wait();
        return of < 0 ? of : getPhase();
    }

    public synchronized void forceTermination() {
        isTerminated = true;
        notifyAll();
    }

    /** What happens when all have arrived; true ends the phaser. */
    protected boolean onAdvance(int phase, int parties) { return parties == 0; }

    public final synchronized int getPhase() { return isTerminated ? phase | Integer.MIN_VALUE : phase; }
    public synchronized int getRegisteredParties() { return parties; }
    public synchronized int getArrivedParties() { return arrived; }
    public synchronized int getUnarrivedParties() { return parties - arrived; }
    public synchronized boolean isTerminated() { return isTerminated; }
    @Override public String toString() {
        return super.toString() + "[phase = " + getPhase() + " parties = " + parties + " arrived = " + arrived + "]";
    }
}
