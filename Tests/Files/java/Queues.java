import java.util.*;

/** Deques, linked lists, priority queues, an LRU cache, an event simulation. */
public class Queues {
    static class Event implements Comparable<Event> {
        final int time;
        final String what;
        Event(int time, String what) { this.time = time; this.what = what; }
        @Override public int compareTo(Event other) { return Integer.compare(time, other.time); }
        @Override public String toString() { return time + ":" + what; }
    }

    static class Cache<K, V> extends LinkedHashMap<K, V> {
        private final int capacity;
        Cache(int capacity) { super(8, 0.75f, true); this.capacity = capacity; }
        @Override protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return size() > capacity; }
    }

    static class Node<T extends Comparable<T>> {
        T value;
        Node<T> left, right;
        Node(T value) { this.value = value; }
        void insert(T v) {
            if (v.compareTo(value) < 0) { if (left == null) left = new Node<>(v); else left.insert(v); }
            else { if (right == null) right = new Node<>(v); else right.insert(v); }
        }
        void walk(List<T> out) { if (left != null) left.walk(out); out.add(value); if (right != null) right.walk(out); }
        int depth() { return 1 + Math.max(left == null ? 0 : left.depth(), right == null ? 0 : right.depth()); }
    }

    public static void main(String[] args) {
        Deque<Integer> deque = new ArrayDeque<>();
        for (int i = 0; i < 40; i++) { if (i % 3 == 0) deque.addFirst(i); else deque.addLast(i); }
        System.out.println(deque + " " + deque.pollFirst() + deque.pollLast() + deque.peekFirst() + deque.size());
        while (deque.size() > 5) { deque.pop(); deque.removeLast(); }
        System.out.println(deque);
        LinkedList<String> linked = new LinkedList<>(List.of("b", "c", "d"));
        linked.addFirst("a");
        linked.add(2, "x");
        linked.remove("c");
        ListIterator<String> it = linked.listIterator();
        while (it.hasNext()) { String s = it.next(); if (s.equals("x")) { it.remove(); it.add("y"); it.add("z"); } }
        System.out.println(linked + " " + linked.getLast() + linked.indexOf("z") + linked.get(3));
        PriorityQueue<Event> queue = new PriorityQueue<>();
        Random random = new Random(99);
        for (int i = 0; i < 12; i++) queue.add(new Event(random.nextInt(50), "e" + i));
        System.out.println(queue);
        StringBuilder order = new StringBuilder();
        int steps = 0;
        while (!queue.isEmpty()) {
            Event e = queue.poll();
            order.append(e).append(' ');
            if (steps++ < 5) queue.offer(new Event(e.time + 13, e.what + "'"));
        }
        System.out.println(order);
        PriorityQueue<String> longest = new PriorityQueue<>(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        longest.addAll(List.of("aa", "b", "cccc", "dd", "eee"));
        while (longest.peek() != null) System.out.print(longest.remove() + " ");
        System.out.println();
        Cache<String, Integer> cache = new Cache<>(3);
        cache.put("one", 1);
        cache.put("two", 2);
        cache.put("three", 3);
        cache.get("one");
        cache.put("four", 4);
        System.out.println(cache + " " + cache.containsKey("two"));
        Node<Integer> root = new Node<>(50);
        for (int i = 0; i < 30; i++) root.insert(random.nextInt(100));
        List<Integer> sorted = new ArrayList<>();
        root.walk(sorted);
        System.out.println(sorted + " " + root.depth());
        int[][] grid = new int[5][];
        for (int i = 0; i < grid.length; i++) { grid[i] = new int[i + 1]; for (int j = 0; j <= i; j++) grid[i][j] = j == 0 || j == i ? 1 : grid[i - 1][j - 1] + grid[i - 1][j]; }
        for (int[] row : grid) System.out.println(Arrays.toString(row));
        long[][][] cube = new long[2][3][4];
        cube[1][2][3] = 1L << 50;
        System.out.println(cube[1][2][3] + " " + cube.length + cube[0].length + cube[0][0].length);
        int[] source = {1, 2, 3, 4, 5, 6};
        System.arraycopy(source, 0, source, 2, 4);
        int[] copy = source.clone();
        copy[0] = 9;
        System.out.println(Arrays.toString(source) + Arrays.toString(copy) + Arrays.toString(Arrays.copyOf(source, 8)) + Arrays.equals(source, copy));
        char[] letters = "sorting".toCharArray();
        Arrays.sort(letters);
        System.out.println(new String(letters));
        boolean[] sieve = new boolean[60];
        Arrays.fill(sieve, true);
        for (int i = 2; i * i < 60; i++) if (sieve[i]) for (int j = i * i; j < 60; j += i) sieve[j] = false;
        for (int i = 2; i < 60; i++) if (sieve[i]) System.out.print(i + " ");
        System.out.println();
    }
}
