import java.util.ArrayList;
import java.util.List;

public class Bridges {
    interface Handler<T> { String handle(T t); }
    static class Texts implements Handler<String> { public String handle(String s) { return s.toUpperCase(); } }
    static abstract class Node<T extends Node<T>> {
        List<T> kids = new ArrayList<>();
        abstract T self();
        T add(T kid) { kids.add(kid); return self(); }
    }
    static class Tree extends Node<Tree> {
        final String name;
        Tree(String name) { this.name = name; }
        Tree self() { return this; }
        @Override public String toString() { return name + (kids.isEmpty() ? "" : kids.toString()); }
    }
    static class Covariant {
        Object get() { return "object"; }
        static class Sub extends Covariant { @Override String get() { return "string"; } }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void main(String[] args) {
        Handler raw = new Texts();
        System.out.println(raw.handle("raw"));
        try {
            raw.handle(5);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(new Tree("a").add(new Tree("b").add(new Tree("c"))).add(new Tree("d")));
        Covariant c = new Covariant.Sub();
        System.out.println(c.get());
        List<String> strings = new ArrayList<>();
        ((List) strings).add(1);
        Object o = ((List) strings).get(0);
        System.out.println(o);
        try {
            String s = strings.get(0);
            System.out.println(s);
        } catch (ClassCastException e) {
            System.out.println("heap pollution");
        }
    }
}
