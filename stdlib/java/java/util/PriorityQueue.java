package java.util;

/** A queue whose smallest element comes first: a binary heap, as in the JDK. */
public class PriorityQueue<E> extends AbstractCollection<E> implements Queue<E> {
    private Object[] heap;
    private int size;
    private final Comparator<? super E> order;

    public PriorityQueue() { this(11, null); }
    public PriorityQueue(int capacity) { this(capacity, null); }
    public PriorityQueue(Comparator<? super E> order) { this(11, order); }

    public PriorityQueue(int capacity, Comparator<? super E> order) {
        if (capacity < 1) throw new IllegalArgumentException();
        heap = new Object[capacity];
        this.order = order;
    }

    public PriorityQueue(Collection<? extends E> other) {
        this(Math.max(1, other.size()), null);
        for (E element : other) heap[size++] = Objects.requireNonNull(element);
        for (int i = (size >>> 1) - 1; i >= 0; i--) sink(i, heap[i]);
    }

    @SuppressWarnings("unchecked")
    private int compare(Object a, Object b) {
        return order != null ? order.compare((E) a, (E) b) : ((Comparable<Object>) a).compareTo(b);
    }

    @Override public int size() { return size; }
    public Comparator<? super E> comparator() { return order; }
    @Override public boolean add(E element) { return offer(element); }

    @Override
    public boolean offer(E element) {
        Objects.requireNonNull(element);
        if (size == heap.length) {
            Object[] larger = new Object[size * 2 + 2];
            for (int i = 0; i < size; i++) larger[i] = heap[i];
            heap = larger;
        }
        rise(size++, element);
        return true;
    }

    private void rise(int place, Object element) {
        while (place > 0) {
            int parent = place - 1 >>> 1;
            if (compare(element, heap[parent]) >= 0) break;
            heap[place] = heap[parent];
            place = parent;
        }
        heap[place] = element;
    }

    private void sink(int place, Object element) {
        int half = size >>> 1;
        while (place < half) {
            int child = 2 * place + 1;
            if (child + 1 < size && compare(heap[child], heap[child + 1]) > 0) child++;
            if (compare(element, heap[child]) <= 0) break;
            heap[place] = heap[child];
            place = child;
        }
        heap[place] = element;
    }

    @SuppressWarnings("unchecked") @Override public E peek() { return size == 0 ? null : (E) heap[0]; }

    @SuppressWarnings("unchecked")
    @Override
    public E poll() {
        if (size == 0) return null;
        E result = (E) heap[0];
        Object moved = heap[--size];
        heap[size] = null;
        if (size > 0) sink(0, moved);
        return result;
    }

    @Override
    public E remove() {
        if (size == 0) throw new NoSuchElementException();
        return poll();
    }

    @Override
    public E element() {
        if (size == 0) throw new NoSuchElementException();
        return peek();
    }

    private void removeAt(int place) {
        Object moved = heap[--size];
        heap[size] = null;
        if (place == size) return;
        sink(place, moved);
        if (heap[place] == moved) rise(place, moved);
    }

    @Override
    public boolean remove(Object element) {
        for (int i = 0; i < size; i++) {
            if (element != null && element.equals(heap[i])) {
                removeAt(i);
                return true;
            }
        }
        return false;
    }

    @Override
    public void clear() {
        for (int i = 0; i < size; i++) heap[i] = null;
        size = 0;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<E>() {
            private int next;

            @Override public boolean hasNext() { return next < size; }

            @SuppressWarnings("unchecked")
            @Override
            public E next() {
                if (next >= size) throw new NoSuchElementException();
                return (E) heap[next++];
            }

            @Override public void remove() { removeAt(--next); }
        };
    }

    public PriorityQueue(PriorityQueue<? extends E> other) { this((Collection<? extends E>) other); }
    public PriorityQueue(SortedSet<? extends E> other) { this((Collection<? extends E>) other); }
}
