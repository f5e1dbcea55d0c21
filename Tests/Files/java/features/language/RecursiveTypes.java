public class RecursiveTypes {
    static abstract class Expr<T extends Expr<T>> { int n; abstract T me(); T add(int k) { n += k; return me(); } }
    static class Counter extends Expr<Counter> { Counter me() { return this; } Counter twice() { n *= 2; return this; } }
    interface Monoid<T> { T zero(); T plus(T a, T b); static <T> T sum(Monoid<T> m, java.util.List<T> l) { T r = m.zero(); for (T t : l) r = m.plus(r, t); return r; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new Counter().add(3).twice().add(1).n);
        Monoid<String> cat = new Monoid<>() { public String zero() { return ""; } public String plus(String a, String b) { return a + b; } };
        Monoid<Integer> mul = new Monoid<>() { public Integer zero() { return 1; } public Integer plus(Integer a, Integer b) { return a * b; } };
        System.out.println(Monoid.sum(cat, java.util.List.of("a", "b")) + Monoid.sum(mul, java.util.List.of(2, 3, 4)));
    }
}
