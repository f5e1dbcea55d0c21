package java.util;

/** A list of linked nodes, and a deque. */
public class LinkedList<E> extends AbstractList<E> implements Deque<E>, Cloneable {
    private static final class Node<E> {
        E value;
        Node<E> before;
        Node<E> after;
    }

    private Node<E> first;
    private Node<E> last;
    private int size;

    public LinkedList() {}
    public LinkedList(Collection<? extends E> other) { addAll(other); }

    @Override public int size() { return size; }

    private Node<E> node(int index) {
        if (index < 0 || index >= size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        if (index < size >> 1) {
            Node<E> node = first;
            for (int i = 0; i < index; i++) node = node.after;
            return node;
        }
        Node<E> node = last;
        for (int i = size - 1; i > index; i--) node = node.before;
        return node;
    }

    private void insert(E element, Node<E> next) {
        Node<E> node = new Node<>();
        node.value = element;
        node.after = next;
        node.before = next == null ? last : next.before;
        if (node.before == null) first = node; else node.before.after = node;
        if (next == null) last = node; else next.before = node;
        size++;
        modCount++;
    }

    private E unlink(Node<E> node) {
        if (node.before == null) first = node.after; else node.before.after = node.after;
        if (node.after == null) last = node.before; else node.after.before = node.before;
        size--;
        modCount++;
        return node.value;
    }

    @Override public E get(int index) { return node(index).value; }

    @Override
    public E set(int index, E element) {
        Node<E> node = node(index);
        E old = node.value;
        node.value = element;
        return old;
    }

    @Override
    public void add(int index, E element) {
        if (index < 0 || index > size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        insert(element, index == size ? null : node(index));
    }

    @Override public E remove(int index) { return unlink(node(index)); }

    @Override
    public boolean remove(Object element) {
        for (Node<E> node = first; node != null; node = node.after) {
            if (Objects.equals(element, node.value)) {
                unlink(node);
                return true;
            }
        }
        return false;
    }

    @Override
    public void clear() {
        first = null;
        last = null;
        size = 0;
        modCount++;
    }

    @Override public void addFirst(E element) { insert(element, first); }
    @Override public void addLast(E element) { insert(element, null); }
    @Override public E pollFirst() { return first == null ? null : unlink(first); }
    @Override public E pollLast() { return last == null ? null : unlink(last); }
    @Override public E peekFirst() { return first == null ? null : first.value; }
    @Override public E peekLast() { return last == null ? null : last.value; }

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

    @Override public Iterator<E> iterator() { return listIterator(0); }

    @Override
    public ListIterator<E> listIterator(int index) {
        if (index < 0 || index > size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        return new Walk(index);
    }

    @Override
    public Iterator<E> descendingIterator() {
        Walk walk = new Walk(size);
        return new Iterator<E>() {
            @Override public boolean hasNext() { return walk.hasPrevious(); }
            @Override public E next() { return walk.previous(); }
            @Override public void remove() { walk.remove(); }
        };
    }

    @Override public Object clone() { return new LinkedList<>(this); }

    private final class Walk implements ListIterator<E> {
        private Node<E> next;
        private Node<E> returned;
        private int index;
        private int expected = modCount;

        Walk(int start) {
            index = start;
            next = start == size ? null : node(start);
        }

        private void check() { if (expected != modCount) throw new ConcurrentModificationException(); }

        @Override public boolean hasNext() { return index < size; }
        @Override public boolean hasPrevious() { return index > 0; }
        @Override public int nextIndex() { return index; }
        @Override public int previousIndex() { return index - 1; }

        @Override
        public E next() {
            check();
            if (!hasNext()) throw new NoSuchElementException();
            returned = next;
            next = next.after;
            index++;
            return returned.value;
        }

        @Override
        public E previous() {
            check();
            if (!hasPrevious()) throw new NoSuchElementException();
            next = next == null ? last : next.before;
            returned = next;
            index--;
            return returned.value;
        }

        @Override
        public void remove() {
            check();
            if (returned == null) throw new IllegalStateException();
            Node<E> after = returned.after;
            unlink(returned);
            if (next == returned) next = after; else index--;
            returned = null;
            expected++;
        }

        @Override
        public void set(E element) {
            if (returned == null) throw new IllegalStateException();
            check();
            returned.value = element;
        }

        @Override
        public void add(E element) {
            check();
            returned = null;
            insert(element, next);
            index++;
            expected++;
        }
    }

    @Override public boolean removeFirstOccurrence(Object element) { return remove(element); }
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
