package java.util;

/** A list in an array, with the older names of its methods. */
public class Vector<E> extends ArrayList<E> {
    private final int increment;
    private int capacity;

    public Vector() { this(10); }
    public Vector(int capacity) { this(capacity, 0); }
    public Vector(int capacity, int increment) {
        super(capacity);
        this.capacity = capacity;
        this.increment = increment;
    }
    public Vector(Collection<? extends E> elements) {
        super(elements);
        capacity = elements.size();
        increment = 0;
    }

    private void check(int index) {
        if (index >= size()) throw new ArrayIndexOutOfBoundsException(index + " >= " + size());
    }

    private void checkRange(int index) {
        if (index < 0 || index >= size()) throw new ArrayIndexOutOfBoundsException("Array index out of range: " + index);
    }

    @Override public E get(int index) {
        checkRange(index);
        return super.get(index);
    }
    @Override public E set(int index, E element) {
        checkRange(index);
        return super.set(index, element);
    }
    @Override public E remove(int index) {
        checkRange(index);
        return super.remove(index);
    }

    public int capacity() {
        while (capacity < size()) capacity = increment > 0 ? capacity + increment : Math.max(1, capacity * 2);
        return capacity;
    }

    public void addElement(E element) { add(element); }
    public E elementAt(int index) {
        check(index);
        return get(index);
    }
    public E firstElement() {
        if (isEmpty()) throw new NoSuchElementException();
        return get(0);
    }
    public E lastElement() {
        if (isEmpty()) throw new NoSuchElementException();
        return get(size() - 1);
    }
    public void insertElementAt(E element, int index) {
        if (index > size()) throw new ArrayIndexOutOfBoundsException(index + " > " + size());
        add(index, element);
    }
    public void setElementAt(E element, int index) {
        check(index);
        set(index, element);
    }
    public void removeElementAt(int index) {
        check(index);
        remove(index);
    }
    public boolean removeElement(Object element) { return remove(element); }
    public void removeAllElements() { clear(); }
    public void copyInto(Object[] target) { for (int i = 0; i < size(); i++) target[i] = get(i); }
    public int indexOf(Object element, int from) {
        for (int i = from; i < size(); i++) if (Objects.equals(element, get(i))) return i;
        return -1;
    }
    public int lastIndexOf(Object element, int from) {
        for (int i = from; i >= 0; i--) if (Objects.equals(element, get(i))) return i;
        return -1;
    }
    public void setSize(int size) {
        while (size() > size) remove(size() - 1);
        while (size() < size) add(null);
    }

    public Enumeration<E> elements() {
        return new Enumeration<E>() {
            private int next;
            @Override public boolean hasMoreElements() { return next < size(); }
            @Override public E nextElement() {
                if (next >= size()) throw new NoSuchElementException("Vector Enumeration");
                return get(next++);
            }
        };
    }

    @Override public Object clone() { return new Vector<>(this); }
}
