import java.util.*;
import java.util.function.Function;
import java.util.stream.*;

public class CollectorKinds {
    record Sale(String region, String item, int amount) {}

    public static void main(String[] args) {
        List<Sale> sales = List.of(new Sale("N", "pen", 3), new Sale("S", "ink", 7), new Sale("N", "ink", 5), new Sale("W", "pen", 1), new Sale("S", "pen", 2));
        System.out.println(new TreeMap<>(sales.stream().collect(Collectors.groupingBy(Sale::region))).keySet());
        System.out.println((Object) sales.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.summingInt(Sale::amount))));
        System.out.println(sales.stream().collect(Collectors.partitioningBy(s -> s.amount() > 2, Collectors.mapping(Sale::item, Collectors.toList()))));
        System.out.println((Object) sales.stream().collect(Collectors.toMap(Sale::item, Sale::amount, Integer::sum, TreeMap::new)));
        try {
            sales.stream().collect(Collectors.toMap(Sale::item, Sale::amount));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(sales.stream().collect(Collectors.averagingInt(Sale::amount)) + " " + sales.stream().collect(Collectors.counting()) + " " + sales.stream().collect(Collectors.summarizingInt(Sale::amount)));
        System.out.println(sales.stream().collect(Collectors.maxBy(Comparator.comparingInt(Sale::amount))).get() + " " + sales.stream().map(Sale::item).collect(Collectors.toCollection(TreeSet::new)));
        System.out.println(sales.stream().collect(Collectors.collectingAndThen(Collectors.toList(), List::size)) + " " + sales.stream().map(Sale::amount).collect(Collectors.reducing(0, Integer::sum)));
        System.out.println((Object) sales.stream().collect(Collectors.teeing(Collectors.counting(), Collectors.summingInt(Sale::amount), (n, s) -> s + "/" + n)));
        System.out.println((Object) sales.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.filtering(s -> s.amount() > 2, Collectors.mapping(Sale::item, Collectors.joining("+"))))));
        System.out.println((Object) sales.stream().collect(Collectors.groupingBy(Sale::region, TreeMap::new, Collectors.flatMapping(s -> s.item().chars().mapToObj(c -> (char) c), Collectors.toCollection(TreeSet::new)))));
        Map<Character, Long> letters = "mississippi".chars().mapToObj(c -> (char) c).collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        System.out.println(letters + " " + letters.entrySet().stream().sorted(Map.Entry.<Character, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(e -> e.getKey() + "" + e.getValue()).collect(Collectors.joining(" ")));
        System.out.println(Stream.of("a", "b").collect(Collectors.toUnmodifiableList()) + " " + Stream.of(1, 2, 3).collect(ArrayList::new, (l, x) -> l.add(x * 2), ArrayList::addAll));
        System.out.println((Object) Stream.of(1, 2, 3, 4).collect(Collector.of(() -> new int[1], (a, x) -> a[0] += x, (a, b) -> { a[0] += b[0]; return a; }, a -> "sum " + a[0])));
    }
}
