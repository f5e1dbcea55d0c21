import java.util.*;
import java.util.function.*;

public class SingletonAndProxy {
    static final class Config { private static Config only; private final Properties p = new Properties(); private Config() { System.out.println("made"); } static synchronized Config get() { if (only == null) only = new Config(); return only; } }
    static class Holder { private Holder() {} private static class In { static final Holder H = new Holder(); } static Holder get() { return In.H; } }
    interface Service { String fetch(int id); }
    static class Real implements Service { int calls; public String fetch(int id) { calls++; return "item" + id; } }
    static class Caching implements Service { final Service s; final Map<Integer, String> known = new HashMap<>(); Caching(Service s) { this.s = s; } public String fetch(int id) { return known.computeIfAbsent(id, s::fetch); } }
    static class Flyweight { static final Map<Character, Flyweight> ALL = new TreeMap<>(); final char c; private Flyweight(char c) { this.c = c; } static Flyweight of(char c) { return ALL.computeIfAbsent(c, Flyweight::new); } }
    interface OldPlug { int volts(); }
    record Adapter(Supplier<String> modern) implements OldPlug { public int volts() { return Integer.parseInt(modern.get().replace("V", "")); } }
    static class Pool { private final Deque<StringBuilder> free = new ArrayDeque<>(); int made; StringBuilder take() { StringBuilder b = free.poll(); if (b == null) { made++; b = new StringBuilder(); } return b; } void give(StringBuilder b) { b.setLength(0); free.push(b); } }
    public static void main(String[] args) {
        Config.get().p.setProperty("k", "v");
        System.out.println(Config.get().p.getProperty("k") + (Config.get() == Config.get()) + (Holder.get() == Holder.get()));
        Real r = new Real();
        Service s = new Caching(r);
        System.out.println(s.fetch(1) + s.fetch(1) + s.fetch(2) + r.calls);
        for (char c : "hello".toCharArray()) Flyweight.of(c);
        System.out.println(Flyweight.ALL.keySet() + " " + new Adapter(() -> "230V").volts());
        Pool p = new Pool();
        StringBuilder a = p.take();
        p.give(a);
        System.out.println((p.take() == a) + " " + p.made);
    }
}
