import java.util.*;
import java.util.stream.Collectors;

public class RecordsInCollections {
    record Employee(String name, String team, double salary, int age) {}
    interface HasName { String name(); default String shout() { return name().toUpperCase(); } }
    record Pet(String name, int legs) implements HasName, Comparable<Pet> {
        public int compareTo(Pet o) { return name.compareTo(o.name); }
        @Override public String toString() { return "Pet " + name; }
        @Override public boolean equals(Object o) { return o instanceof Pet p && p.legs == legs; }
        @Override public int hashCode() { return legs; }
    }

    public static void main(String[] args) {
        List<Employee> all = List.of(new Employee("Ann", "dev", 5000, 30), new Employee("Bob", "ops", 4000, 40), new Employee("Cid", "dev", 6000, 50));
        Map<String, Double> means = all.stream().collect(Collectors.groupingBy(Employee::team, TreeMap::new, Collectors.averagingDouble(Employee::salary)));
        System.out.println(means);
        System.out.println(all.stream().max(Comparator.comparingDouble(Employee::salary)).map(Employee::name).orElse("none"));
        record Key(String a, int b) {}
        Map<Key, Integer> map = new HashMap<>();
        map.merge(new Key("x", 1), 5, Integer::sum);
        map.merge(new Key("x", 1), 6, Integer::sum);
        System.out.println(map);
        System.out.println(new TreeSet<>(List.of(new Pet("rex", 4), new Pet("ada", 2))) + new Pet("b", 3).shout() + new Pet("b", 3).equals(new Pet("c", 3)) + new HashSet<>(List.of(new Pet("rex", 4), new Pet("x", 5))).size());
    }
}
