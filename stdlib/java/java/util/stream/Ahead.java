package java.util.stream;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator that finds its next element when it is asked whether there is one. */
abstract class Ahead<T> implements Iterator<T> {
    private boolean isReady;
    private boolean isDone;
    /** What {@link #find} has found. */
    T found;

    /** Finds the next element; false if there is none. */
    abstract boolean find();

    @Override public final boolean hasNext() {
        if (!isReady && !isDone) {
            isReady = find();
            isDone = !isReady;
        }
        return isReady;
    }

    @Override public final T next() {
        if (!hasNext()) throw new NoSuchElementException();
        isReady = false;
        return found;
    }
}
