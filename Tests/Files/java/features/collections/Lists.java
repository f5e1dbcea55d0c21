import java.util.*;

public class Lists {
    public static void main(String[] args) {
        List<Integer> a = new ArrayList<>();
        for (int i = 0; i < 10; i++) a.add(i * i % 7);
        System.out.println(a + " " + a.size() + " " + a.indexOf(4) + " " + a.lastIndexOf(4) + " " + a.contains(9));
        a.add(2, 100);
        a.remove(0);
        a.remove(Integer.valueOf(100));
        a.set(0, -1);
        a.addAll(3, List.of(7, 7));
        System.out.println(a + " " + a.subList(2, 5) + " " + a.hashCode() + " " + a.equals(new LinkedList<>(a)));
        a.subList(0, 2).clear();
        a.removeIf(x -> x == 7);
        a.replaceAll(x -> x + 1);
        System.out.println(a);
        a.retainAll(Set.of(1, 2, 3));
        System.out.println(a + " " + a.containsAll(List.of(1, 2)) + " " + a.isEmpty());
        ListIterator<Integer> it = a.listIterator();
        while (it.hasNext()) {
            int i = it.nextIndex();
            int v = it.next();
            if (i % 2 == 0) it.set(v * 10); else it.add(v);
        }
        while (it.hasPrevious()) System.out.print(it.previous() + " ");
        System.out.println();
        LinkedList<String> l = new LinkedList<>(List.of("b", "c"));
        l.addFirst("a");
        l.addLast("d");
        l.push("z");
        l.add(2, "m");
        System.out.println(l + l.peekFirst() + l.getLast() + l.pop() + l.removeLast() + l.indexOf("m") + l + l.descendingIterator().next());
        try {
            for (String s : l) if (s.equals("a")) l.remove(s);
        } catch (ConcurrentModificationException e) {
            System.out.println("modified");
        }
        List<List<Integer>> nested = new ArrayList<>();
        for (int i = 0; i < 3; i++) nested.add(new ArrayList<>(Collections.nCopies(i, i)));
        System.out.println(nested);
        Integer[] array = a.toArray(new Integer[0]);
        System.out.println(array.length + " " + Arrays.asList(array));
        List<Integer> copy = List.copyOf(a);
        System.out.println(copy.equals(a) + " " + new Vector<>(copy) + new Stack<Integer>());
    }
}
