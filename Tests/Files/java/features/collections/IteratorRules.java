public class IteratorRules {
    public static void main(String[] args) throws Exception {
        java.util.List<Integer> l = new java.util.ArrayList<>(java.util.List.of(1, 2, 3, 4, 5, 6));
        java.util.Iterator<Integer> it = l.iterator();
        while (it.hasNext()) if (it.next() % 2 == 0) it.remove();
        System.out.println(l);
        try { it.next(); } catch (java.util.NoSuchElementException e) { System.out.println("end"); }
        java.util.Iterator<Integer> b = l.iterator();
        l.add(9);
        try { b.next(); } catch (java.util.ConcurrentModificationException e) { System.out.println("cme"); }
        try { l.iterator().remove(); } catch (IllegalStateException e) { System.out.println("ise"); }
        java.util.ListIterator<Integer> li = l.listIterator(l.size());
        while (li.hasPrevious()) System.out.print(li.previousIndex() + ":" + li.previous() + " ");
        System.out.println();
    }
}
