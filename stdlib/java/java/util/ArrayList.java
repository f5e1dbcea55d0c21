package java.util;

import java.util.function.Consumer;

/** A list in an array that grows. */
public class ArrayList<E> extends AbstractList<E> implements RandomAccess, Cloneable, java.io.Serializable {
    private Object[] elements;
    private int size;

    public ArrayList() { elements = new Object[10]; }

    public ArrayList(int capacity) {
        if (capacity < 0) throw new IllegalArgumentException("Illegal Capacity: " + capacity);
        elements = new Object[capacity];
    }

    public ArrayList(Collection<? extends E> other) {
        elements = other.toArray();
        size = elements.length;
    }

    public void ensureCapacity(int wanted) {
        if (wanted <= elements.length) return;
        Object[] larger = new Object[Math.max(wanted, elements.length + (elements.length >> 1) + 1)];
        for (int i = 0; i < size; i++) larger[i] = elements[i];
        elements = larger;
    }

    public void trimToSize() {}

    @Override public int size() { return size; }
    @Override public boolean isEmpty() { return size == 0; }

    private void check(int index) {
        if (index < 0 || index >= size) {
            throw new IndexOutOfBoundsException("Index " + index + " out of bounds for length " + size);
        }
    }

    @SuppressWarnings("unchecked")
    @Override
    public E get(int index) {
        check(index);
        return (E) elements[index];
    }

    @SuppressWarnings("unchecked")
    @Override
    public E set(int index, E element) {
        check(index);
        E old = (E) elements[index];
        elements[index] = element;
        return old;
    }

    @Override
    public boolean add(E element) {
        modCount++;
        ensureCapacity(size + 1);
        elements[size++] = element;
        return true;
    }

    @Override
    public void add(int index, E element) {
        if (index < 0 || index > size) throw new IndexOutOfBoundsException("Index: " + index + ", Size: " + size);
        modCount++;
        ensureCapacity(size + 1);
        for (int i = size; i > index; i--) elements[i] = elements[i - 1];
        elements[index] = element;
        size++;
    }

    @SuppressWarnings("unchecked")
    @Override
    public E remove(int index) {
        check(index);
        modCount++;
        E old = (E) elements[index];
        size--;
        for (int i = index; i < size; i++) elements[i] = elements[i + 1];
        elements[size] = null;
        return old;
    }

    @Override
    public boolean remove(Object element) {
        int index = indexOf(element);
        if (index < 0) return false;
        remove(index);
        return true;
    }

    @Override
    public void clear() {
        modCount++;
        for (int i = 0; i < size; i++) elements[i] = null;
        size = 0;
    }

    @Override
    public boolean addAll(Collection<? extends E> other) {
        Object[] added = other.toArray();
        modCount++;
        ensureCapacity(size + added.length);
        for (int i = 0; i < added.length; i++) elements[size + i] = added[i];
        size += added.length;
        return added.length > 0;
    }

    @Override
    public int indexOf(Object element) {
        for (int i = 0; i < size; i++) if (Objects.equals(element, elements[i])) return i;
        return -1;
    }

    @Override public boolean contains(Object element) { return indexOf(element) >= 0; }

    @Override
    public Object[] toArray() {
        Object[] result = new Object[size];
        for (int i = 0; i < size; i++) result[i] = elements[i];
        return result;
    }

    @SuppressWarnings("unchecked")
    @Override
    public void forEach(Consumer<? super E> action) {
        int expected = modCount;
        for (int i = 0; i < size && modCount == expected; i++) action.accept((E) elements[i]);
        if (modCount != expected) throw new ConcurrentModificationException();
    }

    @Override
    public Object clone() { return new ArrayList<>(this); }

    @SuppressWarnings("unchecked")
    @Override
    public void sort(Comparator<? super E> order) {
        int expected = modCount;
        Arrays.sort(elements, 0, size, (Comparator<Object>) order);
        if (modCount != expected) throw new ConcurrentModificationException();
        modCount++;
    }
}
