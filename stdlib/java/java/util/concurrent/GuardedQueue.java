package java.util.concurrent;

import java.util.*;

/** A queue of at most a given length on which threads wait; what order it has is up to the queue behind it. */
abstract class GuardedQueue<E> extends AbstractQueue<E> implements BlockingQueue<E>, java.io.Serializable {
    private final Queue<E> elements;
    private final int capacity;

    GuardedQueue(Queue<E> elements, int capacity) {
        if (capacity < 1) throw new IllegalArgumentException();
        this.elements = elements;
        this.capacity = capacity;
    }

    @Override public synchronized int size() { return elements.size(); }
    @Override public synchronized boolean offer(E element) {
        Objects.requireNonNull(element);
        if (elements.size() >= capacity) return false;
        elements.add(element);
        notifyAll();
        return true;
    }
    @Override public synchronized void put(E element) throws InterruptedException { while (!offer(element)) wait(); }
    @Override public synchronized boolean offer(E element, long time, TimeUnit unit) throws InterruptedException {
        long end = System.currentTimeMillis() + unit.toMillis(time);
        while (!offer(element)) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) return false;
            wait(left);
        }
        return true;
    }
    @Override public synchronized E poll() {
        E element = elements.poll();
        if (element != null) notifyAll();
        return element;
    }
    @Override public synchronized E take() throws InterruptedException {
        while (elements.isEmpty()) wait();
        return poll();
    }
    @Override public synchronized E poll(long time, TimeUnit unit) throws InterruptedException {
        long end = System.currentTimeMillis() + unit.toMillis(time);
        while (elements.isEmpty()) {
            long left = end - System.currentTimeMillis();
            if (left <= 0) return null;
            wait(left);
        }
        return poll();
    }
    @Override public synchronized E peek() { return elements.peek(); }
    @Override public synchronized boolean remove(Object element) {
        notifyAll();
        return elements.remove(element);
    }
    @Override public synchronized int remainingCapacity() { return capacity - elements.size(); }
    @Override public synchronized int drainTo(Collection<? super E> target) {
        int count = 0;
        for (E each = poll(); each != null; each = poll()) {
            target.add(each);
            count++;
        }
        return count;
    }
    @Override public synchronized Iterator<E> iterator() { return new ArrayList<>(elements).iterator(); }
}
