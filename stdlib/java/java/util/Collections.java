package java.util;

import java.util.function.Predicate;

/** Functions of collections. */
public final class Collections {
    public static final List<Object> EMPTY_LIST = List.of();
    public static final Map<Object, Object> EMPTY_MAP = unmodifiableMap(new HashMap<>());
    public static final Set<Object> EMPTY_SET = unmodifiableSet(new HashSet<>());

    private Collections() {}

    public static <T extends Comparable<? super T>> void sort(List<T> list) { list.sort(null); }
    public static <T> void sort(List<T> list, Comparator<? super T> order) { list.sort(order); }

    private static final class Reverse implements Comparator<Comparable<Object>> {
        static final Reverse ONLY = new Reverse();
        @Override public int compare(Comparable<Object> a, Comparable<Object> b) { return b.compareTo(a); }
        @SuppressWarnings({"unchecked", "rawtypes"})
        @Override public Comparator<Comparable<Object>> reversed() { return (Comparator) Comparator.naturalOrder(); }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static <T> Comparator<T> reverseOrder() { return (Comparator) Reverse.ONLY; }

    public static <T> Comparator<T> reverseOrder(Comparator<T> order) {
        return order == null ? reverseOrder() : (a, b) -> order.compare(b, a);
    }

    public static void swap(List<?> list, int i, int j) {
        @SuppressWarnings("unchecked") List<Object> any = (List<Object>) list;
        any.set(i, any.set(j, any.get(i)));
    }

    public static void reverse(List<?> list) {
        for (int i = 0, j = list.size() - 1; i < j; i++, j--) swap(list, i, j);
    }

    public static void shuffle(List<?> list) { shuffle(list, new Random()); }

    public static void shuffle(List<?> list, Random random) {
        for (int i = list.size(); i > 1; i--) swap(list, i - 1, random.nextInt(i));
    }

    public static void rotate(List<?> list, int distance) {
        int size = list.size();
        if (size == 0) return;
        distance = Math.floorMod(distance, size);
        if (distance == 0) return;
        @SuppressWarnings("unchecked") List<Object> any = (List<Object>) list;
        Object[] old = any.toArray();
        for (int i = 0; i < size; i++) any.set((i + distance) % size, old[i]);
    }

    public static <T> void fill(List<? super T> list, T element) { for (int i = 0; i < list.size(); i++) list.set(i, element); }

    public static <T> void copy(List<? super T> target, List<? extends T> source) {
        if (source.size() > target.size()) throw new IndexOutOfBoundsException("Source does not fit in dest");
        for (int i = 0; i < source.size(); i++) target.set(i, source.get(i));
    }

    public static <T> boolean replaceAll(List<T> list, T old, T replacement) {
        boolean changed = false;
        for (int i = 0; i < list.size(); i++) {
            if (Objects.equals(old, list.get(i))) {
                list.set(i, replacement);
                changed = true;
            }
        }
        return changed;
    }

    public static int indexOfSubList(List<?> list, List<?> part) {
        for (int i = 0; i <= list.size() - part.size(); i++) if (list.subList(i, i + part.size()).equals(part)) return i;
        return -1;
    }

    public static int lastIndexOfSubList(List<?> list, List<?> part) {
        for (int i = list.size() - part.size(); i >= 0; i--) if (list.subList(i, i + part.size()).equals(part)) return i;
        return -1;
    }

    public static boolean disjoint(Collection<?> first, Collection<?> second) {
        for (Object each : first) if (second.contains(each)) return false;
        return true;
    }

    public static <T> int binarySearch(List<? extends Comparable<? super T>> list, T key) { return search(list, key, null); }
    public static <T> int binarySearch(List<? extends T> list, T key, Comparator<? super T> order) { return search(list, key, order); }

    @SuppressWarnings("unchecked")
    private static int search(List<?> list, Object key, Comparator<?> order) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Object found = list.get(middle);
            int result = order == null ? ((Comparable<Object>) found).compareTo(key) : ((Comparator<Object>) order).compare(found, key);
            if (result == 0) return middle;
            if (result < 0) low = middle + 1; else high = middle - 1;
        }
        return -(low + 1);
    }

    public static <T extends Object & Comparable<? super T>> T max(Collection<? extends T> elements) { return best(elements, null, 1); }
    public static <T extends Object & Comparable<? super T>> T min(Collection<? extends T> elements) { return best(elements, null, -1); }
    public static <T> T max(Collection<? extends T> elements, Comparator<? super T> order) { return best(elements, order, 1); }
    public static <T> T min(Collection<? extends T> elements, Comparator<? super T> order) { return best(elements, order, -1); }

    @SuppressWarnings("unchecked")
    private static <T> T best(Collection<? extends T> elements, Comparator<? super T> order, int sign) {
        Iterator<? extends T> each = elements.iterator();
        T best = each.next();
        while (each.hasNext()) {
            T next = each.next();
            int result = order == null ? ((Comparable<Object>) next).compareTo(best) : order.compare(next, best);
            if (result > 0 && sign > 0 || result < 0 && sign < 0) best = next;
        }
        return best;
    }

    public static int frequency(Collection<?> elements, Object element) {
        int count = 0;
        for (Object each : elements) if (Objects.equals(element, each)) count++;
        return count;
    }

    @SafeVarargs
    public static <T> boolean addAll(Collection<? super T> target, T... elements) {
        boolean changed = false;
        for (T element : elements) changed |= target.add(element);
        return changed;
    }

    public static <T> List<T> nCopies(int count, T element) {
        if (count < 0) throw new IllegalArgumentException("List length = " + count);
        ArrayList<T> result = new ArrayList<>();
        for (int i = 0; i < count; i++) result.add(element);
        return unmodifiableList(result);
    }

    @SuppressWarnings("unchecked") public static <T> List<T> emptyList() { return (List<T>) EMPTY_LIST; }
    @SuppressWarnings("unchecked") public static <T> Set<T> emptySet() { return (Set<T>) EMPTY_SET; }
    @SuppressWarnings("unchecked") public static <K, V> Map<K, V> emptyMap() { return (Map<K, V>) EMPTY_MAP; }
    public static <T> Iterator<T> emptyIterator() { return Collections.<T>emptyList().iterator(); }
    public static <T> ListIterator<T> emptyListIterator() { return Collections.<T>emptyList().listIterator(); }
    public static <T> Enumeration<T> emptyEnumeration() { return enumeration(Collections.<T>emptyList()); }
    public static <T> List<T> singletonList(T element) { return unmodifiableList(new ArrayList<>(Arrays.asList(element))); }
    public static <T> Set<T> singleton(T element) {
        Set<T> set = new HashSet<>();
        set.add(element);
        return unmodifiableSet(set);
    }
    public static <K, V> Map<K, V> singletonMap(K key, V value) {
        Map<K, V> map = new HashMap<>();
        map.put(key, value);
        return unmodifiableMap(map);
    }

    public static <T> Enumeration<T> enumeration(Collection<T> elements) {
        Iterator<T> each = elements.iterator();
        return new Enumeration<T>() {
            @Override public boolean hasMoreElements() { return each.hasNext(); }
            @Override public T nextElement() { return each.next(); }
        };
    }

    public static <T> ArrayList<T> list(Enumeration<T> elements) {
        ArrayList<T> result = new ArrayList<>();
        while (elements.hasMoreElements()) result.add(elements.nextElement());
        return result;
    }

    public static <E> Set<E> newSetFromMap(Map<E, Boolean> map) {
        return new AbstractSet<E>() {
            @Override public int size() { return map.size(); }
            @Override public boolean contains(Object element) { return map.containsKey(element); }
            @Override public boolean add(E element) { return map.put(element, true) == null; }
            @Override public boolean remove(Object element) { return map.remove(element) != null; }
            @Override public void clear() { map.clear(); }
            @Override public Iterator<E> iterator() { return map.keySet().iterator(); }
        };
    }

    public static <T> Queue<T> asLifoQueue(Deque<T> deque) {
        return new AbstractQueue<T>() {
            @Override public int size() { return deque.size(); }
            @Override public boolean offer(T element) { return deque.offerFirst(element); }
            @Override public T poll() { return deque.pollFirst(); }
            @Override public T peek() { return deque.peekFirst(); }
            @Override public Iterator<T> iterator() { return deque.iterator(); }
        };
    }

    // Views that cannot be changed

    static UnsupportedOperationException refused() { return new UnsupportedOperationException(); }

    private static class ReadOnly<E> implements Collection<E> {
        final Collection<? extends E> inner;

        ReadOnly(Collection<? extends E> inner) { this.inner = Objects.requireNonNull(inner); }

        @Override public int size() { return inner.size(); }
        @Override public boolean isEmpty() { return inner.isEmpty(); }
        @Override public boolean contains(Object element) { return inner.contains(element); }
        @Override public Object[] toArray() { return inner.toArray(); }
        @Override public <T> T[] toArray(T[] array) { return inner.toArray(array); }
        @Override public boolean containsAll(Collection<?> other) { return inner.containsAll(other); }
        @Override public boolean add(E element) { throw refused(); }
        @Override public boolean remove(Object element) { throw refused(); }
        @Override public boolean addAll(Collection<? extends E> other) { throw refused(); }
        @Override public boolean removeAll(Collection<?> other) { throw refused(); }
        @Override public boolean retainAll(Collection<?> other) { throw refused(); }
        @Override public boolean removeIf(Predicate<? super E> test) { throw refused(); }
        @Override public void clear() { throw refused(); }
        @Override public String toString() { return inner.toString(); }
        @Override public Iterator<E> iterator() {
            Iterator<? extends E> each = inner.iterator();
            return new Iterator<E>() {
                @Override public boolean hasNext() { return each.hasNext(); }
                @Override public E next() { return each.next(); }
            };
        }
    }

    private static class ReadOnlySet<E> extends ReadOnly<E> implements Set<E> {
        ReadOnlySet(Set<? extends E> inner) { super(inner); }
        @Override public boolean equals(Object other) { return other == this || inner.equals(other); }
        @Override public int hashCode() { return inner.hashCode(); }
    }

    private static final class ReadOnlyList<E> extends AbstractList<E> {
        private final List<? extends E> inner;
        ReadOnlyList(List<? extends E> inner) { this.inner = Objects.requireNonNull(inner); }
        @Override public int size() { return inner.size(); }
        @Override public E get(int index) { return inner.get(index); }
        @Override public boolean contains(Object element) { return inner.contains(element); }
        @Override public E set(int index, E element) { throw refused(); }
        @Override public boolean add(E element) { throw refused(); }
        @Override public void add(int index, E element) { throw refused(); }
        @Override public E remove(int index) { throw refused(); }
        @Override public boolean remove(Object element) { throw refused(); }
        @Override public boolean addAll(Collection<? extends E> other) { throw refused(); }
        @Override public boolean addAll(int index, Collection<? extends E> other) { throw refused(); }
        @Override public boolean removeAll(Collection<?> other) { throw refused(); }
        @Override public boolean retainAll(Collection<?> other) { throw refused(); }
        @Override public boolean removeIf(Predicate<? super E> test) { throw refused(); }
        @Override public void replaceAll(java.util.function.UnaryOperator<E> operator) { throw refused(); }
        @Override public void sort(Comparator<? super E> order) { throw refused(); }
        @Override public void clear() { throw refused(); }
        @Override public Iterator<E> iterator() {
            Iterator<? extends E> each = inner.iterator();
            return new Iterator<E>() {
                @Override public boolean hasNext() { return each.hasNext(); }
                @Override public E next() { return each.next(); }
            };
        }
    }

    static final class ReadOnlyMap<K, V> extends AbstractMap<K, V> {
        private final Map<? extends K, ? extends V> inner;
        ReadOnlyMap(Map<? extends K, ? extends V> inner) { this.inner = Objects.requireNonNull(inner); }
        @Override public int size() { return inner.size(); }
        @Override public boolean containsKey(Object key) { return inner.containsKey(key); }
        @Override public V get(Object key) { return inner.get(key); }
        @Override public V put(K key, V value) { throw refused(); }
        @Override public V remove(Object key) { throw refused(); }
        @Override public void putAll(Map<? extends K, ? extends V> other) { throw refused(); }
        @Override public void clear() { throw refused(); }
        @Override public V putIfAbsent(K key, V value) { throw refused(); }
        @Override public boolean remove(Object key, Object value) { throw refused(); }
        @Override public V replace(K key, V value) { throw refused(); }
        @Override public V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> f) { throw refused(); }
        @Override public V computeIfPresent(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> f) { throw refused(); }
        @Override public V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> f) { throw refused(); }
        @Override public V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> f) { throw refused(); }
        @Override public void replaceAll(java.util.function.BiFunction<? super K, ? super V, ? extends V> f) { throw refused(); }
        @SuppressWarnings("unchecked")
        @Override public Set<K> keySet() { return unmodifiableSet((Set<K>) inner.keySet()); }
        @SuppressWarnings("unchecked")
        @Override public Collection<V> values() { return unmodifiableCollection((Collection<V>) inner.values()); }
        @Override public Set<Map.Entry<K, V>> entrySet() {
            return new AbstractSet<Map.Entry<K, V>>() {
                @Override public int size() { return inner.size(); }
                @Override public boolean add(Map.Entry<K, V> element) { throw refused(); }
                @Override public boolean remove(Object element) { throw refused(); }
                @Override public boolean removeIf(Predicate<? super Map.Entry<K, V>> test) { throw refused(); }
                @Override public void clear() { throw refused(); }
                @Override public Iterator<Map.Entry<K, V>> iterator() {
                    Iterator<? extends Map.Entry<? extends K, ? extends V>> each = inner.entrySet().iterator();
                    return new Iterator<Map.Entry<K, V>>() {
                        @Override public boolean hasNext() { return each.hasNext(); }
                        @Override public Map.Entry<K, V> next() { return new AbstractMap.SimpleImmutableEntry<>(each.next()); }
                    };
                }
            };
        }
    }

    public static <T> Collection<T> unmodifiableCollection(Collection<? extends T> elements) { return new ReadOnly<>(elements); }
    public static <T> List<T> unmodifiableList(List<? extends T> list) { return new ReadOnlyList<>(list); }
    public static <T> Set<T> unmodifiableSet(Set<? extends T> set) { return new ReadOnlySet<>(set); }
    public static <K, V> Map<K, V> unmodifiableMap(Map<? extends K, ? extends V> map) { return new ReadOnlyMap<>(map); }

    /** A copy, since the JDK's view differs only when the original changes later. */
    public static <T> SortedSet<T> unmodifiableSortedSet(SortedSet<T> set) { return new LockedSet<>(set); }
    public static <T> NavigableSet<T> unmodifiableNavigableSet(NavigableSet<T> set) { return new LockedSet<>(set); }
    public static <K, V> SortedMap<K, V> unmodifiableSortedMap(SortedMap<K, V> map) { return new LockedMap<>(map); }
    public static <K, V> NavigableMap<K, V> unmodifiableNavigableMap(NavigableMap<K, V> map) { return new LockedMap<>(map); }

    private static final class LockedSet<E> extends TreeSet<E> {
        private boolean isLocked;
        LockedSet(SortedSet<E> set) {
            super(set);
            isLocked = true;
        }
        private void check() { if (isLocked) throw refused(); }
        @Override public boolean add(E element) {
            check();
            return super.add(element);
        }
        @Override public boolean remove(Object element) { throw refused(); }
        @Override public void clear() { throw refused(); }
        @Override public E pollFirst() { throw refused(); }
        @Override public E pollLast() { throw refused(); }
    }

    private static final class LockedMap<K, V> extends TreeMap<K, V> {
        private boolean isLocked;
        LockedMap(SortedMap<K, V> map) {
            super(map);
            isLocked = true;
        }
        @Override public V put(K key, V value) {
            if (isLocked) throw refused();
            return super.put(key, value);
        }
        @Override public V remove(Object key) { throw refused(); }
        @Override public void clear() { throw refused(); }
    }

    // Views for several threads

    private static class Guarded<E> implements Collection<E> {
        final Collection<E> inner;
        final Object lock;

        Guarded(Collection<E> inner) {
            this.inner = Objects.requireNonNull(inner);
            lock = this;
        }

        @Override public int size() { synchronized (lock) { return inner.size(); } }
        @Override public boolean isEmpty() { synchronized (lock) { return inner.isEmpty(); } }
        @Override public boolean contains(Object element) { synchronized (lock) { return inner.contains(element); } }
        @Override public Object[] toArray() { synchronized (lock) { return inner.toArray(); } }
        @Override public <T> T[] toArray(T[] array) { synchronized (lock) { return inner.toArray(array); } }
        @Override public boolean containsAll(Collection<?> other) { synchronized (lock) { return inner.containsAll(other); } }
        @Override public boolean add(E element) { synchronized (lock) { return inner.add(element); } }
        @Override public boolean remove(Object element) { synchronized (lock) { return inner.remove(element); } }
        @Override public boolean addAll(Collection<? extends E> other) { synchronized (lock) { return inner.addAll(other); } }
        @Override public boolean removeAll(Collection<?> other) { synchronized (lock) { return inner.removeAll(other); } }
        @Override public boolean retainAll(Collection<?> other) { synchronized (lock) { return inner.retainAll(other); } }
        @Override public boolean removeIf(Predicate<? super E> test) { synchronized (lock) { return inner.removeIf(test); } }
        @Override public void forEach(java.util.function.Consumer<? super E> action) { synchronized (lock) { inner.forEach(action); } }
        @Override public void clear() { synchronized (lock) { inner.clear(); } }
        @Override public Iterator<E> iterator() { return inner.iterator(); }
        @Override public String toString() { synchronized (lock) { return inner.toString(); } }
    }

    private static final class GuardedSet<E> extends Guarded<E> implements Set<E> {
        GuardedSet(Set<E> inner) { super(inner); }
        @Override public boolean equals(Object other) { synchronized (lock) { return other == this || inner.equals(other); } }
        @Override public int hashCode() { synchronized (lock) { return inner.hashCode(); } }
    }

    private static final class GuardedList<E> extends Guarded<E> implements List<E> {
        private final List<E> list;
        GuardedList(List<E> list) {
            super(list);
            this.list = list;
        }
        @Override public E get(int index) { synchronized (lock) { return list.get(index); } }
        @Override public E set(int index, E element) { synchronized (lock) { return list.set(index, element); } }
        @Override public void add(int index, E element) { synchronized (lock) { list.add(index, element); } }
        @Override public E remove(int index) { synchronized (lock) { return list.remove(index); } }
        @Override public int indexOf(Object element) { synchronized (lock) { return list.indexOf(element); } }
        @Override public int lastIndexOf(Object element) { synchronized (lock) { return list.lastIndexOf(element); } }
        @Override public boolean addAll(int index, Collection<? extends E> other) { synchronized (lock) { return list.addAll(index, other); } }
        @Override public ListIterator<E> listIterator() { return list.listIterator(); }
        @Override public ListIterator<E> listIterator(int index) { return list.listIterator(index); }
        @Override public List<E> subList(int from, int to) { synchronized (lock) { return list.subList(from, to); } }
        @Override public void sort(Comparator<? super E> order) { synchronized (lock) { list.sort(order); } }
        @Override public boolean equals(Object other) { synchronized (lock) { return other == this || list.equals(other); } }
        @Override public int hashCode() { synchronized (lock) { return list.hashCode(); } }
    }

    private static final class GuardedMap<K, V> extends AbstractMap<K, V> {
        private final Map<K, V> inner;
        GuardedMap(Map<K, V> inner) { this.inner = Objects.requireNonNull(inner); }
        @Override public synchronized int size() { return inner.size(); }
        @Override public synchronized boolean containsKey(Object key) { return inner.containsKey(key); }
        @Override public synchronized boolean containsValue(Object value) { return inner.containsValue(value); }
        @Override public synchronized V get(Object key) { return inner.get(key); }
        @Override public synchronized V put(K key, V value) { return inner.put(key, value); }
        @Override public synchronized V remove(Object key) { return inner.remove(key); }
        @Override public synchronized void putAll(Map<? extends K, ? extends V> other) { inner.putAll(other); }
        @Override public synchronized void clear() { inner.clear(); }
        @Override public synchronized V putIfAbsent(K key, V value) { return inner.putIfAbsent(key, value); }
        @Override public synchronized V computeIfAbsent(K key, java.util.function.Function<? super K, ? extends V> f) { return inner.computeIfAbsent(key, f); }
        @Override public synchronized V computeIfPresent(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> f) { return inner.computeIfPresent(key, f); }
        @Override public synchronized V compute(K key, java.util.function.BiFunction<? super K, ? super V, ? extends V> f) { return inner.compute(key, f); }
        @Override public synchronized V merge(K key, V value, java.util.function.BiFunction<? super V, ? super V, ? extends V> f) { return inner.merge(key, value, f); }
        @Override public synchronized Set<K> keySet() { return inner.keySet(); }
        @Override public synchronized Collection<V> values() { return inner.values(); }
        @Override public synchronized Set<Map.Entry<K, V>> entrySet() { return inner.entrySet(); }
        @Override public synchronized String toString() { return inner.toString(); }
    }

    public static <T> Collection<T> synchronizedCollection(Collection<T> elements) { return new Guarded<>(elements); }
    public static <T> List<T> synchronizedList(List<T> list) { return new GuardedList<>(list); }
    public static <T> Set<T> synchronizedSet(Set<T> set) { return new GuardedSet<>(set); }
    public static <K, V> Map<K, V> synchronizedMap(Map<K, V> map) { return new GuardedMap<>(map); }

    public static <T> SortedSet<T> emptySortedSet() { return emptyNavigableSet(); }
    public static <T> NavigableSet<T> emptyNavigableSet() { return unmodifiableNavigableSet(new TreeSet<>()); }
    public static <K, V> SortedMap<K, V> emptySortedMap() { return emptyNavigableMap(); }
    public static <K, V> NavigableMap<K, V> emptyNavigableMap() { return unmodifiableNavigableMap(new TreeMap<>()); }
    public static <T> List<T> checkedList(List<T> list, Class<T> type) { return list; }
    public static <T> Set<T> checkedSet(Set<T> set, Class<T> type) { return set; }
    public static <K, V> Map<K, V> checkedMap(Map<K, V> map, Class<K> key, Class<V> value) { return map; }
}
