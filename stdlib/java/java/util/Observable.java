package java.util;

/** Tells its observers when it changes, the last added first. */
public class Observable {
    private final ArrayList<Observer> observers = new ArrayList<>();
    private boolean changed;
    public Observable() {}
    public synchronized void addObserver(Observer observer) { if (!observers.contains(Objects.requireNonNull(observer))) observers.add(observer); }
    public synchronized void deleteObserver(Observer observer) { observers.remove(observer); }
    public synchronized void deleteObservers() { observers.clear(); }
    public void notifyObservers() { notifyObservers(null); }
    public void notifyObservers(Object argument) {
        if (!changed) return;
        changed = false;
        Object[] all = observers.toArray();
        for (int i = all.length - 1; i >= 0; i--) ((Observer) all[i]).update(this, argument);
    }
    protected synchronized void setChanged() { changed = true; }
    protected synchronized void clearChanged() { changed = false; }
    public synchronized boolean hasChanged() { return changed; }
    public synchronized int countObservers() { return observers.size(); }
}
