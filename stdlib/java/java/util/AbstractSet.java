package java.util;

/** What sets have in common. */
public abstract class AbstractSet<E> extends AbstractCollection<E> implements Set<E> {
    protected AbstractSet() {}

    @Override
    public boolean equals(Object other) {
        if (other == this) return true;
        return other instanceof Set && ((Set<?>) other).size() == size() && containsAll((Set<?>) other);
    }

    @Override
    public int hashCode() {
        int result = 0;
        for (E each : this) result += Objects.hashCode(each);
        return result;
    }

    @Override
    public boolean removeAll(Collection<?> other) {
        boolean changed = false;
        if (size() > other.size()) {
            for (Object each : other) changed |= remove(each);
            return changed;
        }
        return super.removeAll(other);
    }
}
