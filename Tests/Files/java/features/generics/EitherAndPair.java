public class EitherAndPair {
    static abstract class Either<L, R> { abstract <T> T fold(java.util.function.Function<? super L, ? extends T> l, java.util.function.Function<? super R, ? extends T> r); static <L, R> Either<L, R> left(L v) { return new Either<>() { <T> T fold(java.util.function.Function<? super L, ? extends T> l, java.util.function.Function<? super R, ? extends T> r) { return l.apply(v); } }; } static <L, R> Either<L, R> right(R v) { return new Either<>() { <T> T fold(java.util.function.Function<? super L, ? extends T> l, java.util.function.Function<? super R, ? extends T> r) { return r.apply(v); } }; } <S> Either<L, S> map(java.util.function.Function<? super R, ? extends S> f) { return fold(Either::left, r -> Either.right(f.apply(r))); } }
    static Either<String, Integer> div(int a, int b) { return b == 0 ? Either.left("div by zero") : Either.right(a / b); }

    public static void main(String[] args) throws Exception {
        System.out.println(div(7, 2).map(n -> n + 0.5).<String>fold(e -> "error " + e, n -> "ok " + n) + ", " + div(1, 0).map(n -> n + 1).<String>fold(e -> "error " + e, n -> "ok " + n));
    }
}
