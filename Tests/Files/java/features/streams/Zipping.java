public class Zipping {
    public static void main(String[] args) throws Exception {
        String[] n = {"a", "b", "c"};
        int[] v = {1, 2, 3};
        System.out.println(java.util.stream.IntStream.range(0, 3).mapToObj(i -> n[i] + v[i]).collect(java.util.stream.Collectors.joining(";")));
        var m = java.util.stream.IntStream.range(0, 3).boxed().collect(java.util.stream.Collectors.toMap(i -> n[i], i -> v[i]));
        System.out.println(m);
        System.out.println(m.entrySet().stream().map(e -> e.getValue() + e.getKey()).sorted(java.util.Collections.reverseOrder()).toList());
        System.out.println(java.util.Arrays.stream(new int[][] {{1, 2}, {3}}).flatMapToInt(java.util.Arrays::stream).sum() + " " + java.util.stream.Stream.of("b,a", "c").flatMap(s -> java.util.Arrays.stream(s.split(","))).sorted().toList());
    }
}
