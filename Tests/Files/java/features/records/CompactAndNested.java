public class CompactAndNested {
    record Name(String first, String last) { Name { first = first.strip(); java.util.Objects.requireNonNull(last); } Name(String full) { this(full.split(" ")[0], full.split(" ")[1]); } String initials() { return first.charAt(0) + "" + last.charAt(0); } static Name of(String s) { return new Name(s); } }
    record Tree<T>(T v, java.util.List<Tree<T>> kids) { int count() { return 1 + kids.stream().mapToInt(Tree::count).sum(); } }
    record Temp(double c) implements Comparable<Temp> { double f() { return c * 9 / 5 + 32; } public int compareTo(Temp o) { return Double.compare(c, o.c); } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Name(" Ada ", "Lovelace") + " " + Name.of("Alan Turing").initials());
        try { new Name("x", null); } catch (NullPointerException e) { System.out.println("npe"); }
        System.out.println(new Tree<>("r", java.util.List.of(new Tree<>("a", java.util.List.of()), new Tree<>("b", java.util.List.of()))).count());
        System.out.println(new Temp(100).f() + " " + new Temp(1).compareTo(new Temp(2)) + " " + new Temp(-0.0).equals(new Temp(0.0)) + " " + new Temp(Double.NaN).equals(new Temp(Double.NaN)) + new java.util.TreeSet<>(java.util.List.of(new Temp(3), new Temp(1))));
    }
}
