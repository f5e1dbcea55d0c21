package java.util;

/** A set of constants of one enum, in their order. */
public class EnumSet<E extends Enum<E>> extends AbstractSet<E> implements Cloneable, java.io.Serializable {
    private final E[] all;
    private final boolean[] present;
    private int size;

    private EnumSet(E[] all) {
        this.all = all;
        present = new boolean[all.length];
    }

    public static <E extends Enum<E>> EnumSet<E> noneOf(Class<E> type) {
        E[] all = type.getEnumConstants();
        if (all == null) throw new ClassCastException(type + " not an enum");
        return new EnumSet<>(all);
    }

    public static <E extends Enum<E>> EnumSet<E> allOf(Class<E> type) {
        EnumSet<E> result = noneOf(type);
        for (E each : result.all) result.add(each);
        return result;
    }

    public static <E extends Enum<E>> EnumSet<E> copyOf(EnumSet<E> other) { return other.clone(); }

    public static <E extends Enum<E>> EnumSet<E> copyOf(Collection<E> other) {
        if (other instanceof EnumSet) return ((EnumSet<E>) other).clone();
        if (other.isEmpty()) throw new IllegalArgumentException("Collection is empty");
        EnumSet<E> result = noneOf(other.iterator().next().getDeclaringClass());
        result.addAll(other);
        return result;
    }

    public static <E extends Enum<E>> EnumSet<E> complementOf(EnumSet<E> other) {
        EnumSet<E> result = new EnumSet<>(other.all);
        for (E each : result.all) if (!other.contains(each)) result.add(each);
        return result;
    }

    public static <E extends Enum<E>> EnumSet<E> of(E a) {
        EnumSet<E> result = noneOf(a.getDeclaringClass());
        result.add(a);
        return result;
    }
    public static <E extends Enum<E>> EnumSet<E> of(E a, E b) { return with(of(a), b); }
    public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c) { return with(of(a, b), c); }
    public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c, E d) { return with(of(a, b, c), d); }
    public static <E extends Enum<E>> EnumSet<E> of(E a, E b, E c, E d, E e) { return with(of(a, b, c, d), e); }
    @SafeVarargs
    public static <E extends Enum<E>> EnumSet<E> of(E a, E... more) {
        EnumSet<E> result = of(a);
        for (E each : more) result.add(each);
        return result;
    }

    private static <E extends Enum<E>> EnumSet<E> with(EnumSet<E> set, E element) {
        set.add(element);
        return set;
    }

    public static <E extends Enum<E>> EnumSet<E> range(E from, E to) {
        if (from.compareTo(to) > 0) throw new IllegalArgumentException(from + " > " + to);
        EnumSet<E> result = noneOf(from.getDeclaringClass());
        for (int i = from.ordinal(); i <= to.ordinal(); i++) result.add(result.all[i]);
        return result;
    }

    @Override public int size() { return size; }
    @Override public boolean contains(Object element) {
        if (!(element instanceof Enum)) return false;
        int place = ((Enum<?>) element).ordinal();
        return place < all.length && all[place] == element && present[place];
    }
    @Override public boolean add(E element) {
        int place = element.ordinal();
        if (present[place]) return false;
        present[place] = true;
        size++;
        return true;
    }
    @Override public boolean remove(Object element) {
        if (!contains(element)) return false;
        present[((Enum<?>) element).ordinal()] = false;
        size--;
        return true;
    }
    @Override public void clear() {
        for (int i = 0; i < present.length; i++) present[i] = false;
        size = 0;
    }

    @Override
    public Iterator<E> iterator() {
        return new Iterator<E>() {
            private int next;
            private int last = -1;
            @Override public boolean hasNext() {
                while (next < all.length && !present[next]) next++;
                return next < all.length;
            }
            @Override public E next() {
                if (!hasNext()) throw new NoSuchElementException();
                last = next++;
                return all[last];
            }
            @Override public void remove() {
                if (last < 0) throw new IllegalStateException();
                EnumSet.this.remove(all[last]);
                last = -1;
            }
        };
    }

    @Override public EnumSet<E> clone() {
        EnumSet<E> result = new EnumSet<>(all);
        for (int i = 0; i < all.length; i++) result.present[i] = present[i];
        result.size = size;
        return result;
    }
}
