import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An address book without any code that stores it. Run it in a world: what has been entered is there after `kill -9` and
 * `plc resume`.
 *
 * <pre>
 * javac -d out samples/java/AddressBook.java
 * plc run --world book.world out --main AddressBook
 * plc resume book.world
 * </pre>
 */
public class AddressBook {
    /** One entry. */
    record Person(String name, String phone, String town) {
        Person {
            if (name.isBlank()) throw new IllegalArgumentException("a name is needed");
        }
    }

    private static final Map<String, Person> PEOPLE = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private static int commands = 0;

    private static void add(String[] words) {
        if (words.length < 4) throw new IllegalArgumentException("add NAME PHONE TOWN");
        Person person = new Person(words[1], words[2], words[3]);
        Person before = PEOPLE.put(person.name(), person);
        System.out.println(before == null ? "added " + person.name() : "changed " + person.name());
    }

    private static void list(Comparator<Person> order) {
        List<Person> sorted = new ArrayList<>(PEOPLE.values());
        sorted.sort(order);
        for (Person person : sorted) System.out.printf("%-10s %-12s %s%n", person.name(), person.phone(), person.town());
    }

    private static void find(String text) {
        PEOPLE.values().stream()
            .filter(person -> person.name().contains(text) || person.town().contains(text))
            .forEach(System.out::println);
    }

    private static boolean execute(String line) {
        String[] words = line.trim().split("\\s+");
        commands++;
        switch (words[0]) {
            case "add" -> add(words);
            case "list" -> list(Comparator.comparing(Person::name));
            case "towns" -> list(Comparator.comparing(Person::town).thenComparing(Person::name));
            case "find" -> find(words[words.length - 1]);
            case "drop" -> System.out.println(PEOPLE.remove(words[words.length - 1]) == null ? "not there" : "dropped");
            case "count" -> System.out.println(PEOPLE.size() + " people, " + commands + " commands");
            case "quit" -> {
                return false;
            }
            case "" -> commands--;
            default -> throw new IllegalArgumentException("add, list, towns, find, drop, count or quit");
        }
        return true;
    }

    public static void main(String[] arguments) throws IOException {
        BufferedReader input = new BufferedReader(new InputStreamReader(System.in));
        String line;
        while ((line = input.readLine()) != null) {
            try {
                if (!execute(line)) break;
            } catch (IllegalArgumentException exception) {
                System.out.println("? " + exception.getMessage());
            }
        }
        System.out.println("bye");
    }
}
