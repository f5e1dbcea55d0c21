import java.util.*;
import java.util.function.*;
import java.util.stream.*;
public class Streams {
    record P(String name, int age, String city) {}
    public static void main(String[] a) {
        List<P> ps = List.of(new P("Ann", 30, "Rome"), new P("Bob", 25, "Oslo"), new P("Cid", 35, "Rome"), new P("Dan", 25, "Kiev"));
        System.out.println(ps.stream().filter(p -> p.age() > 26).map(P::name).collect(Collectors.toList()));
        System.out.println(ps.stream().sorted(Comparator.comparing(P::age).thenComparing(P::name, Comparator.reverseOrder())).map(P::name).collect(Collectors.joining(", ", "[", "]")));
        System.out.println(new TreeMap<>(ps.stream().collect(Collectors.groupingBy(P::city))));
        TreeMap<String,Double> tm = ps.stream().collect(Collectors.groupingBy(P::city, TreeMap::new, Collectors.averagingInt(P::age))); System.out.println(tm);
        System.out.println(ps.stream().collect(Collectors.partitioningBy(p -> p.age() > 28, Collectors.counting())));
        System.out.println(ps.stream().mapToInt(P::age).summaryStatistics());
        System.out.println(ps.stream().collect(Collectors.toMap(P::name, P::age)));
        System.out.println(IntStream.rangeClosed(1, 5).mapToObj(i -> "x" + i).collect(Collectors.toList()) + " " + IntStream.range(0, 10).filter(i -> i % 3 == 0).boxed().collect(Collectors.toList()));
        System.out.println(Stream.iterate(1, x -> x * 2).limit(10).reduce(0, Integer::sum) + " " + IntStream.of(3, 1, 2).sorted().boxed().map(String::valueOf).collect(Collectors.joining()));
        System.out.println(Stream.of("a,b", "c").flatMap(s -> Arrays.stream(s.split(","))).toList());
        System.out.println(Stream.of(5, 3, 8).max(Comparator.naturalOrder()).get() + " " + IntStream.of().max() + DoubleStream.of(1.5, 2.5).average());
        Stream.of("one", "two", "three").peek(s -> System.out.print("<" + s + ">")).filter(s -> s.length() > 3).forEach(System.out::println);
        System.out.println(Stream.of(1, 2, 3, 4).skip(1).takeWhile(x -> x < 4).anyMatch(x -> x == 3) + " " + Stream.of(1, 1, 2).distinct().count());
        System.out.println(Arrays.stream(new int[]{1, 2, 3}).map(x -> x * x).sum() + " " + DoubleStream.of(.1, .2, .3).sum() + " " + LongStream.rangeClosed(1, 20).reduce(1, (x, y) -> x * y));
        Supplier<Stream<Integer>> s = () -> Stream.of(1, 2, 3, 4, 5, 6);
        System.out.println(s.get().collect(Collectors.summingInt(x -> x)) + " " + s.get().collect(Collectors.reducing(1, (x, y) -> x * y)) + s.get().findFirst().get() + s.get().noneMatch(x -> x > 10));
        System.out.println("hello".chars().filter(c -> c == 'l').count() + " " + "hello".chars().mapToObj(c -> (char) c).collect(Collectors.toList()));
        Function<Integer,Integer> f = x -> x + 1, g = x -> x * 2; System.out.println(f.andThen(g).apply(3) + " " + f.compose(g).apply(3) + Function.<Integer>identity().apply(9));
        Predicate<String> em = String::isEmpty; System.out.println(em.negate().and(x -> x.length() > 2).or(x -> x.equals("q")).test("q"));
        BiFunction<Integer,Integer,Integer> add = Integer::sum; UnaryOperator<String> up = String::toUpperCase; System.out.println(add.andThen(x -> -x).apply(2, 3) + up.apply("abc"));
        Supplier<List<String>> mk = ArrayList::new; List<String> l = mk.get(); l.add("z"); System.out.println(l); IntFunction<int[]> arr = int[]::new; System.out.println(arr.apply(4).length);
        LinkedList<String> lk = ps.stream().map(P::city).distinct().sorted().collect(Collectors.toCollection(LinkedList::new)); System.out.println(lk);
        int sz = Stream.of("b", "a", "c").sorted(Comparator.reverseOrder()).collect(Collectors.collectingAndThen(Collectors.toList(), List::size)); System.out.println(sz);
        TreeMap<Integer,String> tn = ps.stream().collect(Collectors.groupingBy(P::age, TreeMap::new, Collectors.mapping(P::name, Collectors.joining("/")))); System.out.println(tn);
        System.out.println(ps.stream().min(Comparator.comparingInt(P::age)).map(P::name).orElse("none") + Stream.of(1,2,3).mapToInt(Integer::intValue).average().getAsDouble());
        try { Stream<Integer> st = Stream.of(1); st.count(); st.count(); } catch (IllegalStateException e) { System.out.println(e.getMessage()); }
    }
}
