import java.util.*;
import java.util.stream.*;

public class StreamRules {
    public static void main(String[] args) {
        Stream<Integer> s = Stream.of(1, 2, 3);
        System.out.println(s.count());
        try {
            s.count();
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        List<Integer> source = new ArrayList<>(List.of(1, 2));
        Stream<Integer> late = source.stream();
        source.add(3);
        System.out.println(late.map(x -> x * 10).toList());
        try {
            Stream.of(1, 2).toList().add(3);
        } catch (UnsupportedOperationException e) {
            System.out.println("unmodifiable");
        }
        Stream.of("one", "two", "three", "four").filter(x -> { System.out.print("f:" + x + " "); return x.length() > 3; }).map(x -> { System.out.print("m:" + x + " "); return x; }).findFirst().ifPresent(System.out::println);
        System.out.println(Stream.of(3, 1, 2).sorted().peek(x -> System.out.print("<" + x + ">")).limit(2).toList());
        try (Stream<String> closing = Stream.of("c").onClose(() -> System.out.println("closed"))) {
            System.out.println(closing.toList());
        }
        Iterator<Integer> it = Stream.of(7, 8).iterator();
        System.out.println(it.next() + it.next());
        System.out.println(Stream.of(1, 2, 3, 4).collect(Collectors.partitioningBy(x -> x > 2)));
        Optional<Integer> first = Stream.<Integer>empty().findAny();
        System.out.println(first + " " + Stream.ofNullable(null).count() + Stream.of(1).isParallel());
        System.out.println(StreamSupport.stream(List.of(1, 2).spliterator(), false).map(x -> x + 1).toList());
    }
}
