import java.util.*;
import java.util.function.Supplier;

public class BuilderAndFactory {
    static final class Pizza {
        private final int size; private final List<String> toppings; private final boolean extra;
        private Pizza(Builder b) { size = b.size; toppings = List.copyOf(b.toppings); extra = b.extra; }
        static Builder of(int size) { return new Builder(size); }
        static final class Builder {
            private final int size; private final List<String> toppings = new ArrayList<>(); private boolean extra;
            private Builder(int size) { this.size = size; }
            Builder with(String t) { toppings.add(t); return this; }
            Builder extra() { extra = true; return this; }
            Pizza build() { if (toppings.isEmpty()) throw new IllegalStateException("no toppings"); return new Pizza(this); }
        }
        @Override public String toString() { return size + "cm" + toppings + (extra ? "+" : ""); }
    }
    interface Animal { String sound(); }
    static class Dog implements Animal { public String sound() { return "woof"; } }
    static class Cat implements Animal { public String sound() { return "meow"; } }
    static final Map<String, Supplier<Animal>> FACTORY = new TreeMap<>(Map.of("dog", Dog::new, "cat", Cat::new, "cow", () -> () -> "moo"));
    static Animal make(String kind) { return Optional.ofNullable(FACTORY.get(kind)).orElseThrow(() -> new NoSuchElementException("no " + kind)).get(); }
    static abstract class Dialog { abstract String button(); String render() { return "[" + button() + "]"; } }
    static class Web extends Dialog { String button() { return "<b>"; } }
    public static void main(String[] args) {
        System.out.println(Pizza.of(30).with("ham").with("olives").extra().build());
        try { Pizza.of(1).build(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
        for (String k : FACTORY.keySet()) System.out.print(make(k).sound() + " ");
        try { make("fox"); } catch (NoSuchElementException e) { System.out.println(e.getMessage()); }
        System.out.println(new Web().render());
    }
}
