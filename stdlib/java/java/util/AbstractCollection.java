package java.util;

/** What collections have in common, on top of an iterator and a size. */
public abstract class AbstractCollection<E> implements Collection<E> {
    protected AbstractCollection() {}

    @Override public abstract Iterator<E> iterator();
    @Override public abstract int size();
    @Override public boolean isEmpty() { return size() == 0; }

    @Override
    public boolean contains(Object element) {
        for (E each : this) if (Objects.equals(element, each)) return true;
        return false;
    }

    @Override
    public Object[] toArray() {
        Object[] result = new Object[size()];
        int i = 0;
        for (E each : this) result[i++] = each;
        return result;
    }

    @SuppressWarnings("unchecked")
    @Override
    public <T> T[] toArray(T[] array) {
        int size = size();
        T[] result = array.length >= size ? array : (T[]) phantom.runtime.Arrays.like(array, size);
        int i = 0;
        for (E each : this) result[i++] = (T) each;
        if (i < result.length) result[i] = null;
        return result;
    }

    @Override public boolean add(E element) { throw new UnsupportedOperationException(); }

    @Override
    public boolean remove(Object element) {
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (Objects.equals(element, each.next())) {
                each.remove();
                return true;
            }
        }
        return false;
    }

    @Override
    public boolean containsAll(Collection<?> other) {
        for (Object each : other) if (!contains(each)) return false;
        return true;
    }

    @Override
    public boolean addAll(Collection<? extends E> other) {
        boolean changed = false;
        for (E each : other) changed |= add(each);
        return changed;
    }

    @Override
    public boolean removeAll(Collection<?> other) {
        Objects.requireNonNull(other);
        boolean changed = false;
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (other.contains(each.next())) {
                each.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public boolean retainAll(Collection<?> other) {
        Objects.requireNonNull(other);
        boolean changed = false;
        for (Iterator<E> each = iterator(); each.hasNext();) {
            if (!other.contains(each.next())) {
                each.remove();
                changed = true;
            }
        }
        return changed;
    }

    @Override
    public void clear() {
        for (Iterator<E> each = iterator(); each.hasNext();) {
            each.next();
            each.remove();
        }
    }

    @Override
    public String toString() {
        Iterator<E> each = iterator();
        if (!each.hasNext()) return "[]";
        StringBuilder result = new StringBuilder("[");
        while (true) {
            E element = each.next();
            result.append(element == this ? "(this Collection)" : element);
            if (!each.hasNext()) return result.append(']').toString();
            result.append(", ");
        }
    }
}
