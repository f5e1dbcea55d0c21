public class Grouping {
    record T(String who, String what, int n) {}

    public static void main(String[] args) throws Exception {
        java.util.List<T> l = java.util.List.of(new T("a", "x", 1), new T("b", "x", 2), new T("a", "y", 3));
        System.out.println(l.stream().collect(java.util.stream.Collectors.groupingBy(T::who, java.util.TreeMap::new, java.util.stream.Collectors.mapping(T::n, java.util.stream.Collectors.toList()))).toString());
        System.out.println(l.stream().map(T::what).distinct().sorted(java.util.Comparator.reverseOrder()).toList() + " " + l.stream().mapToInt(T::n).boxed().collect(java.util.stream.Collectors.partitioningBy(n -> n > 1, java.util.stream.Collectors.counting())));
    }
}
