import java.util.*;
public class Sorted {
    public static void main(String[] a) {
        TreeMap<Integer,String> m = new TreeMap<>();
        Random r = new Random(5);
        for (int i = 0; i < 500; i++) { int k = r.nextInt(200); m.put(k, "v" + i); if (i % 3 == 0) m.remove(r.nextInt(200)); }
        System.out.println(m.size() + " " + m);
        System.out.println(m.firstKey() + " " + m.lastKey() + " " + m.floorKey(77) + " " + m.ceilingKey(77) + " " + m.lowerKey(50) + " " + m.higherKey(50));
        System.out.println(m.headMap(20) + " " + m.tailMap(190, false) + " " + m.subMap(30, 40));
        System.out.println(m.descendingMap().headMap(150, true));
        NavigableMap<Integer,String> s = m.subMap(10, true, 60, false);
        System.out.println(s.size() + " " + s.pollFirstEntry() + " " + s.pollLastEntry() + " " + s.firstEntry());
        s.clear(); System.out.println(m.size());
        for (Iterator<Map.Entry<Integer,String>> it = m.entrySet().iterator(); it.hasNext();) { if (it.next().getKey() % 2 == 0) it.remove(); }
        System.out.println(m.keySet());
        TreeSet<String> ts = new TreeSet<>(Comparator.reverseOrder());
        Collections.addAll(ts, "pear apple fig banana cherry".split(" "));
        System.out.println(ts + " " + ts.first() + " " + ts.descendingSet() + " " + ts.headSet("c") + ts.tailSet("c"));
        TreeSet<Integer> t2 = new TreeSet<>(Arrays.asList(5, 1, 9, 3));
        System.out.println(t2.floor(4) + " " + t2.higher(9) + " " + t2.pollFirst() + t2 + t2.subSet(3, 9));
        try { m.put(null, "x"); } catch (NullPointerException e) { System.out.println("npe"); }
        try { for (Integer k : m.keySet()) m.put(k + 1000, ""); } catch (ConcurrentModificationException e) { System.out.println("cme"); }
        EnumMap<Color,Integer> em = new EnumMap<>(Color.class);
        em.put(Color.BLUE, 3); em.put(Color.RED, 1); System.out.println(em + " " + em.containsKey(Color.GREEN) + em.get(Color.BLUE));
        EnumSet<Color> es = EnumSet.of(Color.GREEN, Color.RED); System.out.println(es + " " + EnumSet.complementOf(es) + EnumSet.allOf(Color.class) + EnumSet.noneOf(Color.class) + EnumSet.range(Color.RED, Color.GREEN));
        System.out.println(Color.valueOf("RED").compareTo(Color.BLUE) + " " + Enum.valueOf(Color.class, "GREEN") + Color.RED.getDeclaringClass() + Arrays.toString(Color.class.getEnumConstants()));
        try { Color.valueOf("X"); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        Map<Color, List<Integer>> g = new TreeMap<>(); for (int i = 0; i < 9; i++) g.computeIfAbsent(Color.values()[i % 3], k -> new ArrayList<>()).add(i);
        System.out.println(g);
    }
    enum Color { RED, GREEN, BLUE { public String toString() { return "blue!"; } } }
}
