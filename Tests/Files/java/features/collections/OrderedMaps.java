import java.util.*;

public class OrderedMaps {
    public static void main(String[] args) {
        TreeMap<String, Integer> t = new TreeMap<>();
        for (String s : "m f t a z k b".split(" ")) t.put(s, (int) s.charAt(0));
        System.out.println(t + " " + t.firstKey() + t.lastEntry() + t.floorKey("g") + t.ceilingKey("g") + t.lowerKey("a") + t.higherEntry("t"));
        System.out.println(t.headMap("k") + " " + t.tailMap("m", false) + " " + t.subMap("b", true, "m", true) + " " + t.descendingMap());
        System.out.println(t.pollFirstEntry() + " " + t.pollLastEntry() + " " + t.navigableKeySet() + t.descendingKeySet());
        t.headMap("g").clear();
        System.out.println(t);
        TreeMap<Integer, String> by = new TreeMap<>(Comparator.comparing((Integer x) -> x % 10).thenComparing(Comparator.reverseOrder()));
        for (int i : new int[] {15, 21, 5, 30, 11}) by.put(i, "n" + i);
        System.out.println(by + " " + by.comparator().compare(1, 2));
        Map<String, Integer> l = new LinkedHashMap<>();
        l.put("z", 1);
        l.put("a", 2);
        l.put("z", 3);
        l.remove("a");
        l.put("a", 4);
        System.out.println(l);
        Map<String, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> e) { return size() > 3; }
        };
        for (String s : "a b c a d e a f".split(" ")) lru.merge(s, 1, Integer::sum);
        System.out.println(lru);
        IdentityHashMap<String, Integer> id = new IdentityHashMap<>();
        id.put(new String("k"), 1);
        id.put(new String("k"), 2);
        System.out.println(id.size());
        System.out.println(Map.entry("k", 1) + " " + new AbstractMap.SimpleEntry<>("a", 2) + Map.of("x", 1).equals(Collections.singletonMap("x", 1)));
        NavigableMap<Integer, String> grades = new TreeMap<>(Map.of(90, "A", 80, "B", 70, "C", 0, "F"));
        for (int g : new int[] {95, 85, 70, 12}) System.out.print(grades.floorEntry(g).getValue());
        System.out.println();
    }
}
