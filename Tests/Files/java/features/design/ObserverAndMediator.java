import java.util.*;
import java.util.function.*;

public class ObserverAndMediator {
    interface Listener<E> { void on(E event); }
    static class Subject<E> {
        private final List<Listener<? super E>> all = new ArrayList<>();
        Runnable add(Listener<? super E> l) { all.add(l); return () -> all.remove(l); }
        void fire(E e) { for (Listener<? super E> l : new ArrayList<>(all)) l.on(e); }
    }
    static class Property<T> {
        private T value;
        final Subject<T> changed = new Subject<>();
        Property(T v) { value = v; }
        void set(T v) { if (!Objects.equals(v, value)) { value = v; changed.fire(v); } }
        T get() { return value; }
    }
    static class Room {
        private final Map<String, Consumer<String>> members = new LinkedHashMap<>();
        void join(String name, Consumer<String> inbox) { members.put(name, inbox); }
        void send(String from, String text) { members.forEach((n, in) -> { if (!n.equals(from)) in.accept(from + ": " + text); }); }
    }
    public static void main(String[] args) {
        Property<Integer> p = new Property<>(1);
        List<String> log = new ArrayList<>();
        Runnable remove = p.changed.add(v -> log.add("first " + v));
        p.changed.add((Object v) -> log.add("any " + v));
        p.set(2);
        p.set(2);
        remove.run();
        p.set(3);
        System.out.println(log + " " + p.get());
        Room r = new Room();
        for (String n : List.of("ann", "bob", "cid")) r.join(n, m -> System.out.println(n + " got " + m));
        r.send("bob", "hi");
    }
}
