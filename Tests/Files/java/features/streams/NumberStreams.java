import java.util.*;
import java.util.stream.*;

public class NumberStreams {
    public static void main(String[] args) {
        System.out.println(IntStream.rangeClosed(1, 5).sum() + " " + IntStream.rangeClosed(1, 5).reduce(1, (a, b) -> a * b) + " " + IntStream.of(3, 9, 2).max().getAsInt() + " " + IntStream.empty().max());
        System.out.println(LongStream.rangeClosed(1, 20).reduce(1, (a, b) -> a * b) + " " + DoubleStream.of(1.5, 2.5).sum() + " " + DoubleStream.of(1, 2, 3).average().getAsDouble());
        System.out.println(IntStream.range(0, 20).filter(i -> i % 3 == 0).mapToObj(Integer::toString).collect(Collectors.joining(" ")));
        System.out.println(IntStream.rangeClosed(2, 30).filter(n -> IntStream.rangeClosed(2, (int) Math.sqrt(n)).noneMatch(d -> n % d == 0)).boxed().toList());
        System.out.println(Arrays.toString(IntStream.iterate(1, i -> i * 3).limit(6).toArray()) + Arrays.toString(IntStream.of(1, 2).asDoubleStream().toArray()) + Arrays.toString(IntStream.of(1, 2).mapToLong(i -> i * 10_000_000_000L).toArray()));
        System.out.println(IntStream.rangeClosed(1, 4).mapToDouble(i -> 1.0 / i).sum() + " " + DoubleStream.iterate(1, d -> d / 2).limit(5).boxed().toList());
        System.out.println(IntStream.of(1, 2, 3).summaryStatistics() + " " + DoubleStream.of(1, 2).summaryStatistics());
        System.out.println(IntStream.of(5, 1, 4).boxed().sorted(Collections.reverseOrder()).toList() + " " + IntStream.of(1, 1, 2).distinct().count() + IntStream.of(1, 2, 3).anyMatch(i -> i > 2));
        System.out.println(Stream.of("1", "22", "333").mapToInt(Integer::parseInt).sum() + " " + new Random(42).ints(5, 0, 100).boxed().toList());
        PrimitiveIterator.OfInt it = IntStream.range(0, 3).iterator();
        while (it.hasNext()) System.out.print(it.nextInt());
        System.out.println(" " + IntStream.range(0, 5).parallel().map(x -> x + 1).sum() + OptionalInt.of(5) + OptionalDouble.empty() + IntStream.rangeClosed('a', 'e').mapToObj(c -> "" + (char) c).collect(Collectors.joining()));
    }
}
