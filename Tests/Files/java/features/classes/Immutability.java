import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

public class Immutability {
    static final class Person {
        private final String name;
        private final List<String> tags;
        Person(String name, List<String> tags) { this.name = name; this.tags = new ArrayList<>(tags); }
        String name() { return name; }
        List<String> tags() { return Collections.unmodifiableList(tags); }
        Person with(String tag) {
            List<String> more = new ArrayList<>(tags);
            more.add(tag);
            return new Person(name, more);
        }
    }

    public static void main(String[] args) {
        List<String> tags = new ArrayList<>(List.of("a"));
        Person p = new Person("Ann", tags);
        tags.add("b");
        System.out.println(p.tags());
        Person q = p.with("c");
        System.out.println(p.tags() + " " + q.tags() + q.name());
        try {
            p.tags().add("x");
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable " + e.getMessage());
        }
    }
}
