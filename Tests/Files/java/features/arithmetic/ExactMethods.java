public class ExactMethods {
    interface Step { long run(); }

    static void attempt(String name, Step step) {
        try {
            System.out.println(name + " = " + step.run());
        } catch (ArithmeticException e) {
            System.out.println(name + ": " + e.getMessage());
        }
    }

    public static void main(String[] args) {
        attempt("add", () -> Math.addExact(2000000000, 2000000000));
        attempt("add", () -> Math.addExact(2, 3));
        attempt("addLong", () -> Math.addExact(Long.MAX_VALUE, 1L));
        attempt("subtract", () -> Math.subtractExact(-2000000000, 2000000000));
        attempt("multiply", () -> Math.multiplyExact(100000, 100000));
        attempt("multiplyLong", () -> Math.multiplyExact(Long.MAX_VALUE, 2L));
        attempt("negate", () -> Math.negateExact(Integer.MIN_VALUE));
        attempt("increment", () -> Math.incrementExact(Integer.MAX_VALUE));
        attempt("decrement", () -> Math.decrementExact(Integer.MIN_VALUE));
        attempt("toInt", () -> Math.toIntExact(1L << 40));
        attempt("abs", () -> Math.absExact(Integer.MIN_VALUE));
        System.out.println(Math.multiplyHigh(Long.MAX_VALUE, 4L) + " " + Math.multiplyFull(100000, 100000));
    }
}
