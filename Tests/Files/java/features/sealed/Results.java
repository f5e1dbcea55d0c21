public class Results {
    sealed interface Result<T> { record Ok<T>(T v) implements Result<T> {} record Err<T>(String m) implements Result<T> {} static <T> Result<T> of(java.util.concurrent.Callable<T> c) { try { return new Ok<>(c.call()); } catch (Exception e) { return new Err<>(e.getClass().getSimpleName()); } } default T or(T o) { return this instanceof Ok<T> k ? k.v() : o; } default <R> Result<R> then(java.util.function.Function<T, Result<R>> f) { if (this instanceof Ok<T> k) return f.apply(k.v()); return new Err<>(((Err<T>) this).m()); } }

    public static void main(String[] args) throws Exception {
        Result<Integer> a = Result.of(() -> Integer.parseInt("12")), b = Result.of(() -> Integer.parseInt("zz"));
        System.out.println(a + " " + b + " " + a.or(0) + b.or(-1) + a.then(n -> Result.of(() -> 10 / (n - 12))) + a.then(n -> new Result.Ok<>("s" + n)));
    }
}
