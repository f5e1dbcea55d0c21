public class Reductions {
    public static void main(String[] args) throws Exception {
        var l = java.util.List.of(4, 8, 15, 16, 23, 42);
        System.out.println(l.stream().reduce(0, Integer::sum) + " " + l.stream().reduce(Integer::max).get() + " " + l.stream().mapToInt(x -> x).average().getAsDouble() + " " + l.stream().map(String::valueOf).reduce("", String::concat) + " " + l.parallelStream().mapToInt(x -> x * 2).sum() + " " + l.stream().collect(java.util.stream.Collectors.summingLong(x -> x)) + " " + l.stream().collect(java.util.stream.Collectors.averagingDouble(x -> x / 2.0)) + " " + java.util.stream.Stream.<Integer>empty().reduce(Integer::sum).isPresent() + " " + l.stream().reduce(1.0, (a, b) -> a + b, Double::sum));
    }
}
