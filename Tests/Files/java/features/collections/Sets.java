import java.util.*;

public class Sets {
    public static void main(String[] args) {
        Set<String> h = new HashSet<>(List.of("banana", "apple", "cherry", "date", "elderberry", "fig"));
        System.out.println(h + " " + h.add("fig") + h.add("grape") + h.remove("kiwi") + h.contains("date"));
        Set<Integer> a = new TreeSet<>(List.of(1, 2, 3, 4)), b = new TreeSet<>(List.of(3, 4, 5));
        Set<Integer> union = new TreeSet<>(a), both = new TreeSet<>(a), minus = new TreeSet<>(a);
        union.addAll(b);
        both.retainAll(b);
        minus.removeAll(b);
        System.out.println(union + " " + both + " " + minus + " " + union.containsAll(a) + Collections.disjoint(minus, b));
        Set<Character> order = new LinkedHashSet<>();
        for (char c : "mississippi".toCharArray()) order.add(c);
        System.out.println(order);
        TreeSet<Integer> t = new TreeSet<>(Comparator.reverseOrder());
        t.addAll(List.of(5, 1, 9, 3));
        System.out.println(t + " " + t.first() + t.last() + t.headSet(5) + t.tailSet(5) + t.ceiling(4) + t.floor(4) + t.pollFirst() + t.descendingSet() + t.higher(3));
        Set<List<Integer>> lists = new HashSet<>();
        lists.add(List.of(1, 2));
        lists.add(Arrays.asList(1, 2));
        lists.add(new ArrayList<>(List.of(2, 1)));
        System.out.println(lists.size() + " " + h.hashCode() + " " + new HashSet<>(a).equals(a));
        Set<Integer> big = new HashSet<>();
        for (int i = 0; i < 100; i++) big.add(i * 7919 % 1009);
        int sum = 0, k = 1;
        for (int x : big) sum += x * k++ % 31;
        System.out.println(big.size() + " " + sum);
        BitSet bits = new BitSet();
        for (int i = 0; i < 50; i += 7) bits.set(i);
        System.out.println(bits + " " + bits.cardinality() + bits.nextSetBit(8) + bits.nextClearBit(7) + bits.get(14) + bits.length());
    }
}
