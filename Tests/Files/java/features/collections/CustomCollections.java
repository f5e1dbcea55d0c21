import java.util.*;

public class CustomCollections {
    static class Range extends AbstractList<Integer> {
        final int from, size;
        Range(int from, int to) { this.from = from; size = to - from; }
        @Override public Integer get(int i) { Objects.checkIndex(i, size); return from + i; }
        @Override public int size() { return size; }
    }
    static class Ring<E> extends AbstractCollection<E> {
        private final Object[] items = new Object[3];
        private int count;
        @Override public boolean add(E e) { items[count++ % 3] = e; return true; }
        @Override public int size() { return Math.min(count, 3); }
        @Override public Iterator<E> iterator() {
            return new Iterator<E>() {
                int i = Math.max(0, count - 3);
                @Override public boolean hasNext() { return i < count; }
                @SuppressWarnings("unchecked") @Override public E next() {
                    if (!hasNext()) throw new NoSuchElementException();
                    return (E) items[i++ % 3];
                }
            };
        }
    }
    static class Lower extends AbstractMap<String, Integer> {
        private final Map<String, Integer> in = new TreeMap<>();
        @Override public Integer put(String k, Integer v) { return in.put(k.toLowerCase(), v); }
        @Override public Set<Entry<String, Integer>> entrySet() { return in.entrySet(); }
    }

    public static void main(String[] args) {
        Range r = new Range(3, 9);
        System.out.println(r + " " + r.contains(5) + r.indexOf(8) + r.subList(1, 3) + r.equals(List.of(3, 4, 5, 6, 7, 8)) + r.stream().mapToInt(x -> x).sum());
        try {
            r.get(6);
        } catch (IndexOutOfBoundsException e) {
            System.out.println(e.getMessage());
        }
        try {
            r.add(1);
        } catch (UnsupportedOperationException e) {
            System.out.println("add " + e.getMessage());
        }
        Ring<String> ring = new Ring<>();
        Collections.addAll(ring, "a", "b", "c", "d");
        System.out.println(ring + " " + ring.contains("a") + ring.containsAll(List.of("b", "d")) + Arrays.toString(ring.toArray()));
        Lower m = new Lower();
        m.put("KEY", 1);
        m.put("key", 2);
        System.out.println(m + " " + m.get("key") + m.containsKey("KEY") + m.size() + m.keySet());
    }
}
