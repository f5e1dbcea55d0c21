package java.util;

/** What lists have in common, on top of access by position. */
public abstract class AbstractList<E> extends AbstractCollection<E> implements List<E> {
    /** Counts changes of the size, so that iterators notice them. */
    protected transient int modCount;

    protected AbstractList() {}

    @Override
    public boolean add(E element) {
        add(size(), element);
        return true;
    }

    @Override public void add(int index, E element) { throw new UnsupportedOperationException(); }
    @Override public E set(int index, E element) { throw new UnsupportedOperationException(); }
    @Override public E remove(int index) { throw new UnsupportedOperationException(); }

    @Override
    public int indexOf(Object element) {
        int size = size();
        for (int i = 0; i < size; i++) if (Objects.equals(element, get(i))) return i;
        return -1;
    }

    @Override
    public int lastIndexOf(Object element) {
        for (int i = size() - 1; i >= 0; i--) if (Objects.equals(element, get(i))) return i;
        return -1;
    }

    @Override public void clear() { removeRange(0, size()); }

    protected void removeRange(int from, int to) { for (int i = to - 1; i >= from; i--) remove(i); }

    @Override
    public boolean addAll(int index, Collection<? extends E> other) {
        if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size());
        for (Object element : other.toArray()) {
            @SuppressWarnings("unchecked") E each = (E) element;
            add(index++, each);
        }
        return other.size() > 0;
    }

    @Override public Iterator<E> iterator() { return new Walk(0); }
    @Override public ListIterator<E> listIterator() { return new Walk(0); }

    @Override
    public ListIterator<E> listIterator(int index) {
        if (index < 0 || index > size()) throw new IndexOutOfBoundsException("Index: " + index);
        return new Walk(index);
    }

    @Override
    public List<E> subList(int from, int to) {
        if (from < 0) throw new IndexOutOfBoundsException("fromIndex = " + from);
        if (to > size()) throw new IndexOutOfBoundsException("toIndex = " + to);
        if (from > to) throw new IllegalArgumentException("fromIndex(" + from + ") > toIndex(" + to + ")");
        return new Part<>(this, from, to - from);
    }

    @Override
    public boolean equals(Object other) {
        if (other == this) return true;
        if (!(other instanceof List)) return false;
        Iterator<E> mine = iterator();
        Iterator<?> theirs = ((List<?>) other).iterator();
        while (mine.hasNext() && theirs.hasNext()) if (!Objects.equals(mine.next(), theirs.next())) return false;
        return !mine.hasNext() && !theirs.hasNext();
    }

    @Override
    public int hashCode() {
        int result = 1;
        for (E each : this) result = 31 * result + Objects.hashCode(each);
        return result;
    }

    private final class Walk implements ListIterator<E> {
        private int cursor;
        private int last = -1;
        private int expected = modCount;

        Walk(int start) { cursor = start; }

        private void check() { if (expected != modCount) throw new ConcurrentModificationException(); }

        @Override public boolean hasNext() { return cursor != size(); }
        @Override public boolean hasPrevious() { return cursor != 0; }
        @Override public int nextIndex() { return cursor; }
        @Override public int previousIndex() { return cursor - 1; }

        @Override
        public E next() {
            check();
            if (cursor >= size()) throw new NoSuchElementException();
            last = cursor;
            return get(cursor++);
        }

        @Override
        public E previous() {
            check();
            if (cursor <= 0) throw new NoSuchElementException();
            last = --cursor;
            return get(cursor);
        }

        @Override
        public void remove() {
            if (last < 0) throw new IllegalStateException();
            check();
            AbstractList.this.remove(last);
            if (last < cursor) cursor--;
            last = -1;
            expected = modCount;
        }

        @Override
        public void set(E element) {
            if (last < 0) throw new IllegalStateException();
            check();
            AbstractList.this.set(last, element);
            expected = modCount;
        }

        @Override
        public void add(E element) {
            check();
            AbstractList.this.add(cursor++, element);
            last = -1;
            expected = modCount;
        }
    }

    /** A part of a list, which shows what is done to it in the whole. */
    private static final class Part<E> extends AbstractList<E> {
        private final AbstractList<E> whole;
        private final int start;
        private int count;

        Part(AbstractList<E> whole, int start, int count) {
            this.whole = whole;
            this.start = start;
            this.count = count;
            modCount = whole.modCount;
        }

        private void check(int index, int limit) {
            if (index < 0 || index >= limit) {
                throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + count);
            }
            if (modCount != whole.modCount) throw new ConcurrentModificationException();
        }

        @Override public int size() {
            if (modCount != whole.modCount) throw new ConcurrentModificationException();
            return count;
        }

        @Override public E get(int index) {
            check(index, count);
            return whole.get(start + index);
        }

        @Override public E set(int index, E element) {
            check(index, count);
            return whole.set(start + index, element);
        }

        @Override public void add(int index, E element) {
            check(index, count + 1);
            whole.add(start + index, element);
            count++;
            modCount = whole.modCount;
        }

        @Override public E remove(int index) {
            check(index, count);
            E removed = whole.remove(start + index);
            count--;
            modCount = whole.modCount;
            return removed;
        }
    }
}
