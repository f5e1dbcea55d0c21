package java.util;

/** A deque in a ring that grows. */
public class ArrayDeque<E> extends AbstractCollection<E> implements Deque<E>, Cloneable {
    private Object[] ring;
    private int head;
    private int size;

    public ArrayDeque() { ring = new Object[16]; }
    public ArrayDeque(int capacity) { ring = new Object[Math.max(capacity, 1) + 1]; }

    public ArrayDeque(Collection<? extends E> other) {
        this(other.size());
        addAll(other);
    }

    private int place(int index) {
        int place = head + index;
        return place >= ring.length ? place - ring.length : place;
    }

    private void room() {
        if (size < ring.length) return;
        Object[] larger = new Object[size * 2 + 2];
        for (int i = 0; i < size; i++) larger[i] = ring[place(i)];
        ring = larger;
        head = 0;
    }

    @Override public int size() { return size; }

    @Override
    public void addFirst(E element) {
        Objects.requireNonNull(element);
        room();
        head = head == 0 ? ring.length - 1 : head - 1;
        ring[head] = element;
        size++;
    }

    @Override
    public void addLast(E element) {
        Objects.requireNonNull(element);
        room();
        ring[place(size++)] = element;
    }

    @SuppressWarnings("unchecked")
    @Override
    public E pollFirst() {
        if (size == 0) return null;
        E element = (E) ring[head];
        ring[head] = null;
        head = place(1);
        size--;
        return element;
    }

    @SuppressWarnings("unchecked")
    @Override
    public E pollLast() {
        if (size == 0) return null;
        int place = place(--size);
        E element = (E) ring[place];
        ring[place] = null;
        return element;
    }

    @SuppressWarnings("unchecked") @Override public E peekFirst() { return size == 0 ? null : (E) ring[head]; }
    @SuppressWarnings("unchecked") @Override public E peekLast() { return size == 0 ? null : (E) ring[place(size - 1)]; }

    @Override public boolean offerFirst(E element) { addFirst(element); return true; }
    @Override public boolean offerLast(E element) { addLast(element); return true; }
    @Override public boolean add(E element) { addLast(element); return true; }
    @Override public boolean offer(E element) { addLast(element); return true; }
    @Override public void push(E element) { addFirst(element); }
    @Override public E pop() { return removeFirst(); }
    @Override public E remove() { return removeFirst(); }
    @Override public E poll() { return pollFirst(); }
    @Override public E element() { return getFirst(); }
    @Override public E peek() { return peekFirst(); }

    @Override
    public E removeFirst() {
        if (isEmpty()) throw new NoSuchElementException();
        return pollFirst();
    }

    @Override
    public E removeLast() {
        if (isEmpty()) throw new NoSuchElementException();
        return pollLast();
    }

    @Override
    public E getFirst() {
        if (isEmpty()) throw new NoSuchElementException();
        return peekFirst();
    }

    @Override
    public E getLast() {
        if (isEmpty()) throw new NoSuchElementException();
        return peekLast();
    }

    private void removeAt(int index) {
        for (int i = index; i < size - 1; i++) ring[place(i)] = ring[place(i + 1)];
        ring[place(--size)] = null;
    }

    public boolean removeFirstOccurrence(Object element) { return remove(element); }
    @Override public Iterator<E> iterator() { return new Walk(0, 1); }
    @Override public Iterator<E> descendingIterator() { return new Walk(size - 1, -1); }
    @Override public ArrayDeque<E> clone() { return new ArrayDeque<>(this); }

    private final class Walk implements Iterator<E> {
        private int next;
        private final int step;
        private int last = -1;

        Walk(int start, int step) {
            next = start;
            this.step = step;
        }

        @Override public boolean hasNext() { return next >= 0 && next < size; }

        @SuppressWarnings("unchecked")
        @Override
        public E next() {
            if (!hasNext()) throw new NoSuchElementException();
            last = next;
            next += step;
            return (E) ring[place(last)];
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            removeAt(last);
            if (step > 0) next--;
            last = -1;
        }
    }

    @Override public boolean removeLastOccurrence(Object element) {
        for (Iterator<E> each = descendingIterator(); each.hasNext();) {
            if (Objects.equals(element, each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }
}
