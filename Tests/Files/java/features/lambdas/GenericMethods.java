public class GenericMethods {
    static <T, R> java.util.List<R> map(java.util.List<T> l, java.util.function.Function<? super T, ? extends R> f) { java.util.List<R> o = new java.util.ArrayList<>(); for (T t : l) o.add(f.apply(t)); return o; }
    static <T> java.util.List<T> filter(java.util.List<T> l, java.util.function.Predicate<? super T> p) { java.util.List<T> o = new java.util.ArrayList<>(l); o.removeIf(p.negate()); return o; }
    static <T, A> A fold(java.util.List<T> l, A a, java.util.function.BiFunction<A, ? super T, A> f) { for (T t : l) a = f.apply(a, t); return a; }

    public static void main(String[] args) throws Exception {
        var l = java.util.List.of(1, 2, 3, 4, 5);
        System.out.println(map(l, n -> "n" + n) + "" + filter(l, n -> n % 2 == 1) + fold(l, 0, Integer::sum) + fold(l, "", (a, n) -> n + a) + map(map(l, Integer::doubleValue), Math::sqrt).get(3));
    }
}
