import java.util.Map;

public class ExpressionTree {
    sealed interface Expr permits Num, Var, Bin, Neg {}
    record Num(double value) implements Expr {}
    record Var(String name) implements Expr {}
    record Bin(char op, Expr left, Expr right) implements Expr {}
    record Neg(Expr inner) implements Expr {}

    static double eval(Expr e, Map<String, Double> env) {
        if (e instanceof Num n) return n.value();
        if (e instanceof Var v && env.containsKey(v.name())) return env.get(v.name());
        if (e instanceof Neg n) return -eval(n.inner(), env);
        if (e instanceof Bin b) {
            double l = eval(b.left(), env), r = eval(b.right(), env);
            return switch (b.op()) { case '+' -> l + r; case '-' -> l - r; case '*' -> l * r; case '/' -> l / r; default -> throw new IllegalStateException("op " + b.op()); };
        }
        throw new IllegalArgumentException("unknown " + e);
    }

    static Expr simplify(Expr e) {
        if (e instanceof Bin b) {
            Expr l = simplify(b.left), r = simplify(b.right);
            if (b.op == '*' && (l.equals(new Num(0)) || r.equals(new Num(0)))) return new Num(0);
            if (b.op == '*' && l.equals(new Num(1))) return r;
            if (b.op == '+' && l.equals(new Num(0))) return r;
            if (l instanceof Num x && r instanceof Num y) return new Num(eval(new Bin(b.op, x, y), Map.of()));
            return new Bin(b.op, l, r);
        }
        return e;
    }

    public static void main(String[] args) {
        Expr e = new Bin('+', new Bin('*', new Num(1), new Var("x")), new Neg(new Num(2)));
        System.out.println(e);
        System.out.println(eval(e, Map.of("x", 5.0)) + " " + simplify(e));
        System.out.println(simplify(new Bin('*', new Num(0), new Var("y"))) + " " + simplify(new Bin('+', new Num(2), new Num(3))));
        try {
            eval(new Var("q"), Map.of());
        } catch (IllegalArgumentException x) {
            System.out.println(x.getMessage());
        }
        System.out.println(Expr.class.isInterface());
    }
}
