package java.util;

/** Functions of collections. */
public final class Collections {
    private Collections() {}

    public static <T extends Comparable<? super T>> void sort(List<T> list) { list.sort(null); }
    public static <T> void sort(List<T> list, Comparator<? super T> order) { list.sort(order); }

    @SuppressWarnings("unchecked")
    public static <T> Comparator<T> reverseOrder() { return (a, b) -> ((Comparable<Object>) b).compareTo(a); }

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
        ArrayList<T> result = new ArrayList<>();
        for (int i = 0; i < count; i++) result.add(element);
        return unmodifiableList(result);
    }

    public static <T> List<T> emptyList() { return List.of(); }
    public static <T> List<T> singletonList(T element) { return unmodifiableList(new ArrayList<>(Arrays.asList(element))); }

    public static <T> List<T> unmodifiableList(List<? extends T> list) {
        return new AbstractList<T>() {
            @Override public int size() { return list.size(); }
            @Override public T get(int index) { return list.get(index); }
            @Override public boolean remove(Object element) { throw new UnsupportedOperationException(); }
            @Override public void clear() { throw new UnsupportedOperationException(); }
        };
    }
}
