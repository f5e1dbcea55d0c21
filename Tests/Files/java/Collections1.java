import java.util.*;
import java.util.function.*;

/** Lists, maps and sets, their order, iterators and views. */
public class Collections1 {
    public static void main(String[] args) {
        List<Integer> list = new ArrayList<>();
        for (int i = 0; i < 20; i++) list.add(i * 7 % 20);
        System.out.println(list + " " + list.size() + " " + list.contains(13) + " " + list.indexOf(13));
        Collections.sort(list);
        System.out.println(list);
        list.sort(Comparator.reverseOrder());
        System.out.println(list.subList(2, 6));
        list.removeIf(x -> x % 2 == 0);
        list.remove(Integer.valueOf(19));
        list.remove(0);
        System.out.println(list);
        list.subList(0, 3).clear();
        System.out.println(list + " " + list.hashCode() + " " + list.equals(Arrays.asList(9, 7, 5, 3, 1)));
        Map<String, Integer> counts = new HashMap<>();
        for (String word : "the quick brown fox jumps over the lazy dog and the cat".split(" ")) counts.merge(word, 1, Integer::sum);
        System.out.println(counts);
        for (Map.Entry<String, Integer> e : counts.entrySet()) System.out.print(e.getKey() + ":" + e.getValue() + " ");
        System.out.println();
        System.out.println(counts.keySet() + " " + counts.values() + " " + counts.getOrDefault("bird", -1));
        counts.computeIfAbsent("bird", k -> k.length());
        counts.computeIfPresent("the", (k, v) -> v * 10);
        counts.remove("fox");
        System.out.println(counts);
        Map<Integer, String> linked = new LinkedHashMap<>();
        for (int i = 10; i > 0; i--) linked.put(i * i, "v" + i);
        linked.put(100, "again");
        System.out.println(linked);
        Map<String, Integer> lru = new LinkedHashMap<>(16, 0.75f, true) {
            @Override protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) { return size() > 3; }
        };
        for (String s : new String[] {"a", "b", "c", "a", "d", "e", "a"}) lru.put(s, s.hashCode());
        System.out.println(lru);
        Set<String> set = new HashSet<>(Arrays.asList("zeta", "alpha", "gamma", "beta", "alpha"));
        System.out.println(set + " " + set.size());
        Set<Integer> order = new LinkedHashSet<>(List.of(5, 3, 9));
        order.add(3);
        order.add(1);
        System.out.println(order);
        try {
            for (Integer i : list) if (i == 7) list.remove(i);
            System.out.println(list);
            for (Integer i : list) list.add(i);
        } catch (ConcurrentModificationException e) {
            System.out.println("modified");
        }
        int[] numbers = {5, 2, 9, -1, 0, 7};
        Arrays.sort(numbers);
        System.out.println(Arrays.toString(numbers) + Arrays.binarySearch(numbers, 7) + Arrays.hashCode(numbers));
        String[] words = {"pear", "fig", "apple", "kiwi"};
        Arrays.sort(words, Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()));
        System.out.println(String.join("|", words) + Arrays.asList(words));
        double[] ds = {2.5, Double.NaN, -0.0, 0.0, -3};
        Arrays.sort(ds);
        System.out.println(Arrays.toString(ds));
        Random random = new Random(12345);
        System.out.println(random.nextInt() + " " + random.nextInt(100) + " " + random.nextLong() + " " + random.nextDouble() + " " + random.nextBoolean() + " " + random.nextGaussian());
        List<Integer> shuffled = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        Collections.shuffle(shuffled, new Random(7));
        System.out.println(shuffled + " " + Collections.max(shuffled) + Collections.min(shuffled) + Collections.frequency(shuffled, 3));
        Iterator<Integer> it = shuffled.iterator();
        while (it.hasNext()) if (it.next() > 4) it.remove();
        System.out.println(shuffled);
        ListIterator<Integer> li = shuffled.listIterator();
        while (li.hasNext()) { int v = li.next(); if (v == 2) li.add(22); else li.set(v * 10); }
        while (li.hasPrevious()) System.out.print(li.previous() + " ");
        System.out.println();
        List<String> copy = new ArrayList<>(List.of("x", "y"));
        copy.addAll(1, List.of("p", "q"));
        copy.replaceAll(String::toUpperCase);
        System.out.println(copy + " " + copy.lastIndexOf("Q"));
        Map<Character, List<String>> groups = new HashMap<>();
        for (String w : words) groups.computeIfAbsent(w.charAt(0), k -> new ArrayList<>()).add(w);
        System.out.println(groups);
        Object[] objects = copy.toArray();
        String[] strings = copy.toArray(new String[0]);
        System.out.println(objects.length + strings[3]);
    }
}
