import java.util.*;
import java.util.stream.*;

public class StreamBasics {
    public static void main(String[] args) {
        List<String> words = List.of("delta", "alpha", "charlie", "bravo", "alpha", "echo");
        System.out.println(words.stream().filter(w -> w.length() == 5).map(String::toUpperCase).sorted().collect(Collectors.toList()));
        System.out.println(words.stream().distinct().count() + " " + words.stream().skip(1).limit(3).toList());
        System.out.println(words.stream().mapToInt(String::length).sum() + " " + words.stream().mapToInt(String::length).average().getAsDouble() + " " + words.stream().mapToInt(String::length).summaryStatistics());
        System.out.println(words.stream().anyMatch(w -> w.startsWith("c")) + " " + words.stream().allMatch(w -> w.length() > 3) + " " + words.stream().noneMatch(String::isEmpty));
        System.out.println(words.stream().reduce("", (a, b) -> a + b.charAt(0)) + words.stream().reduce((a, b) -> a.length() >= b.length() ? a : b).get());
        System.out.println(words.stream().min(Comparator.naturalOrder()).get() + words.stream().max(Comparator.comparing(String::length)).get() + words.stream().findFirst().get());
        System.out.println(Stream.iterate(1, x -> x * 2).limit(10).map(String::valueOf).collect(Collectors.joining(",", "<", ">")));
        System.out.println(Stream.iterate(1, x -> x < 100, x -> x * 3).toList() + " " + Stream.generate(() -> "z").limit(3).collect(Collectors.joining()));
        System.out.println(IntStream.rangeClosed(1, 5).boxed().collect(Collectors.toList()) + " " + IntStream.range(0, 5).mapToObj(i -> "i" + i).toList());
        System.out.println(Stream.of(List.of(1, 2), List.of(3), List.<Integer>of()).flatMap(List::stream).map(x -> x * x).toList());
        System.out.println(Arrays.stream(new int[] {3, 1, 2}).sorted().boxed().toList() + " " + Stream.concat(Stream.of(1), Stream.of(2, 3)).toList());
        System.out.println(Stream.of(5, 3, 8).sorted(Comparator.reverseOrder()).toList() + " " + Stream.of(1, 2, 3, 4, 1).takeWhile(x -> x < 4).toList() + Stream.of(1, 2, 3, 4, 1).dropWhile(x -> x < 4).toList());
        List<String> log = new ArrayList<>();
        Stream.of("a", "b", "c").peek(log::add).filter(s -> !s.equals("b")).peek(s -> log.add(s + "!")).forEach(s -> log.add(s + "."));
        System.out.println(log);
        System.out.println("hello world".chars().filter(Character::isLetter).mapToObj(c -> String.valueOf((char) c)).distinct().sorted().collect(Collectors.joining()));
        System.out.println(Stream.of(1, 2, 3).mapMulti((Integer x, java.util.function.Consumer<Object> c) -> { c.accept(x); if (x == 2) c.accept("two"); }).toList());
    }
}
