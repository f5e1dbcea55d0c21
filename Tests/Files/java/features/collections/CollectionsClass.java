import java.util.*;

public class CollectionsClass {
    public static void main(String[] args) {
        List<Integer> l = new ArrayList<>(List.of(5, 2, 8, 1, 9));
        Collections.sort(l);
        System.out.println(l + " " + Collections.binarySearch(l, 8) + Collections.binarySearch(l, 3) + Collections.max(l) + Collections.min(l, Collections.reverseOrder()));
        Collections.reverse(l);
        Collections.swap(l, 0, 4);
        System.out.println(l);
        Collections.rotate(l, 2);
        System.out.println(l + " " + Collections.frequency(l, 8) + Collections.indexOfSubList(l, l.subList(1, 3)));
        Collections.shuffle(l, new Random(7));
        System.out.println(l);
        Collections.fill(l, 0);
        System.out.println(l + " " + Collections.nCopies(3, "x") + Collections.emptyList() + Collections.singleton(1) + Collections.emptyMap());
        Collections.addAll(l, 1, 2);
        Collections.replaceAll(l, 0, 7);
        System.out.println(l);
        for (Collection<Integer> c : List.<Collection<Integer>>of(Collections.unmodifiableList(l), List.of(1), Collections.<Integer>emptySet(), Collections.singletonList(2))) {
            try {
                c.add(1);
                System.out.println("added");
            } catch (UnsupportedOperationException e) {
                System.out.println("refused");
            }
        }
        List<Integer> sync = Collections.synchronizedList(new ArrayList<>());
        sync.add(1);
        System.out.println(sync + "" + Collections.unmodifiableMap(new TreeMap<>(Map.of("a", 1))));
        Enumeration<Integer> e = Collections.enumeration(l);
        int sum = 0;
        while (e.hasMoreElements()) sum += e.nextElement();
        System.out.println(sum + " " + Collections.list(Collections.enumeration(List.of(1, 2))));
        Set<String> fromMap = Collections.newSetFromMap(new LinkedHashMap<>());
        fromMap.add("q");
        fromMap.add("p");
        System.out.println(fromMap + " " + Collections.disjoint(List.of(1), List.of(2)) + Collections.lastIndexOfSubList(List.of(1, 2, 1, 2), List.of(1, 2)));
        Deque<Integer> dq = new ArrayDeque<>();
        Queue<Integer> lifo = Collections.asLifoQueue(dq);
        lifo.add(1);
        lifo.add(2);
        System.out.println(lifo.peek());
    }
}
