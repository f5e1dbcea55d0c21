import java.util.*;
public class Collections2 {
    public static void main(String[] a) {
        Stack<Integer> st = new Stack<>(); for (int i = 0; i < 5; i++) st.push(i * i);
        System.out.println(st + " " + st.pop() + st.peek() + st.search(1) + st.empty() + st.size());
        try { new Stack<String>().pop(); } catch (EmptyStackException e) { System.out.println("ese " + e.getMessage()); }
        Vector<String> v = new Vector<>(List.of("a", "b")); v.addElement("c"); v.insertElementAt("z", 0); System.out.println(v + v.elementAt(1) + v.firstElement() + v.lastElement() + v.indexOf("c"));
        Hashtable<String,Integer> h = new Hashtable<>(); for (String s : "the quick brown fox jumps over the lazy dog".split(" ")) h.merge(s, 1, Integer::sum);
        System.out.println(h); Enumeration<String> e = h.keys(); while (e.hasMoreElements()) System.out.print(e.nextElement() + " "); System.out.println();
        BitSet b = new BitSet(); for (int i = 2; i < 100; i++) b.set(i); for (int i = 2; i * i < 100; i++) if (b.get(i)) for (int j = i * i; j < 100; j += i) b.clear(j);
        System.out.println(b + " " + b.cardinality() + " " + b.nextSetBit(50) + " " + b.nextClearBit(2) + " " + b.length());
        LinkedHashMap<Integer,Integer> lru = new LinkedHashMap<>(16, .75f, true) { protected boolean removeEldestEntry(Map.Entry<Integer,Integer> x) { return size() > 3; } };
        for (int i = 0; i < 5; i++) { lru.put(i, i); lru.get(2); } System.out.println(lru);
        List<Integer> l = new ArrayList<>(); for (int i = 0; i < 10; i++) l.add(i);
        Collections.rotate(l, 3); System.out.println(l); Collections.reverse(l); System.out.println(l); Collections.swap(l, 0, 9); Collections.shuffle(l, new Random(42)); System.out.println(l);
        Collections.sort(l, Collections.reverseOrder()); System.out.println(l + " " + Collections.max(l) + Collections.min(l) + Collections.frequency(l, 3)); Collections.sort(l); System.out.println(Collections.binarySearch(l, 7) + " " + Collections.binarySearch(l, 70));
        l.removeIf(x -> x % 2 == 0); System.out.println(l); l.replaceAll(x -> x * 10); System.out.println(l + "" + l.subList(1, 3) + l.indexOf(50) + l.contains(70));
        ListIterator<Integer> it = l.listIterator(); while (it.hasNext()) { int x = it.next(); if (x == 30) it.set(33); if (x == 50) it.remove(); if (x == 70) it.add(75); } while (it.hasPrevious()) System.out.print(it.previous() + ","); System.out.println();
        try { Collections.unmodifiableList(l).add(1); } catch (UnsupportedOperationException x) { System.out.println("uoe"); }
        try { List.of(1, 2).add(3); } catch (UnsupportedOperationException x) { System.out.println("uoe2 " + x.getMessage()); }
        try { for (Integer x : l) l.add(x); } catch (ConcurrentModificationException x) { System.out.println("cme " + x.getMessage()); }
        PriorityQueue<int[]> pq = new PriorityQueue<>((p, q) -> p[1] - q[1]); pq.add(new int[]{1, 5}); pq.add(new int[]{2, 3}); pq.offer(new int[]{3, 9}); while (!pq.isEmpty()) System.out.print(pq.poll()[0]); System.out.println();
        ArrayDeque<Integer> d = new ArrayDeque<>(); d.push(1); d.addLast(2); d.offerFirst(0); System.out.println(d + " " + d.peekLast() + d.pollFirst() + d.pop());
        LinkedList<String> ll = new LinkedList<>(List.of("x", "y")); ll.addFirst("w"); ll.add(1, "q"); ll.removeLast(); System.out.println(ll + ll.getFirst() + ll.peek() + ll.indexOf("x"));
        Map<String,Integer> m = new HashMap<>(); m.put("one", 1); m.put("two", 2); m.putIfAbsent("one", 5); m.compute("two", (k, o) -> o + 40); m.computeIfPresent("none", (k, o) -> 1); System.out.println(m + " " + m.getOrDefault("x", -1)); m.forEach((k, x) -> System.out.print(k + x)); System.out.println();
        m.entrySet().removeIf(x -> x.getValue() == 1); System.out.println(m.keySet() + "" + m.values() + m.entrySet()); System.out.println(m.equals(Map.of("two", 42)) + " " + m.hashCode());
        Iterator<Map.Entry<String,Integer>> mi = m.entrySet().iterator(); mi.next().setValue(9); System.out.println(m);
        Integer[] arr = {3, 1, 2}; Arrays.sort(arr, Collections.reverseOrder()); System.out.println(Arrays.toString(arr) + Arrays.asList(arr)); System.out.println(Arrays.deepToString(new int[][]{{1}, {2, 3}}) + Arrays.equals(new int[]{1}, new int[]{1}) + Arrays.hashCode(new int[]{1, 2}));
        int[] f = new int[5]; Arrays.fill(f, 7); System.out.println(Arrays.toString(Arrays.copyOfRange(f, 2, 8)) + Arrays.stream(f).sum());
        String[] sa = l.stream().map(String::valueOf).toArray(String[]::new); System.out.println(String.join("|", sa)); Object[] oa = l.toArray(); Integer[] ia = l.toArray(new Integer[0]); System.out.println(oa.length + ia.length);
        Properties p = new Properties(); p.setProperty("k", "v"); System.out.println(p.getProperty("k") + p.getProperty("z", "d"));
        IdentityHashMap<String,Integer> ih = new IdentityHashMap<>(); ih.put(new String("a"), 1); ih.put(new String("a"), 2); System.out.println(ih.size());
        StringTokenizer tk = new StringTokenizer("a b,c", " ,"); System.out.println(tk.countTokens()); while (tk.hasMoreTokens()) System.out.print(tk.nextToken() + ";"); System.out.println();
        Set<Integer> s1 = new TreeSet<>(List.of(1, 2, 3)); s1.retainAll(Set.of(2, 3, 4)); System.out.println(s1 + " " + s1.containsAll(List.of(2)) + Collections.disjoint(s1, List.of(9)));
        System.out.println(Collections.nCopies(3, "ab") + "" + Collections.emptyList() + Collections.singletonList(1) + Collections.unmodifiableMap(new TreeMap<>(Map.of(1, 2))));
        System.out.println(Objects.hash(1, "a", null) + " " + Objects.equals(null, null) + Objects.requireNonNullElse(null, "d") + Objects.toString(null));
        Optional<String> o = Optional.of("x"); System.out.println(o.map(x -> x + "y").orElse("z") + o + Optional.empty() + OptionalInt.of(3));
    }
}
