import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;

/** An interpreter for a small Lisp with closures, macros of its own making, lists and tail calls. */
public class Lisp {
    /** What can go wrong in a program. */
    static class LispError extends RuntimeException {
        LispError(String message) { super(message); }
    }

    sealed interface Expression permits Symbol, Number, Text, Pair, Nil, Truth, Procedure {}

    record Symbol(String name) implements Expression {
        @Override public String toString() { return name; }
    }

    record Number(long value) implements Expression {
        @Override public String toString() { return Long.toString(value); }
    }

    record Text(String value) implements Expression {
        @Override public String toString() { return '"' + value + '"'; }
    }

    enum Nil implements Expression {
        NIL;

        @Override public String toString() { return "()"; }
    }

    enum Truth implements Expression {
        TRUE, FALSE;

        static Truth of(boolean value) { return value ? TRUE : FALSE; }
        @Override public String toString() { return this == TRUE ? "#t" : "#f"; }
    }

    record Pair(Expression first, Expression rest) implements Expression {
        @Override public String toString() {
            StringBuilder text = new StringBuilder("(");
            Expression at = this;
            String separator = "";
            while (at instanceof Pair pair) {
                text.append(separator).append(pair.first);
                separator = " ";
                at = pair.rest;
            }
            if (at != Nil.NIL) text.append(" . ").append(at);
            return text.append(')').toString();
        }
    }

    /** What can be called. */
    static abstract non-sealed class Procedure implements Expression {
        abstract Expression apply(List<Expression> arguments);
        @Override public String toString() { return "#<procedure>"; }
    }

    @FunctionalInterface
    interface Builtin {
        Expression call(List<Expression> arguments);
    }

    static Procedure builtin(String name, Builtin body) {
        return new Procedure() {
            @Override Expression apply(List<Expression> arguments) {
                try {
                    return body.call(arguments);
                } catch (IndexOutOfBoundsException exception) {
                    throw new LispError(name + ": too few arguments");
                }
            }
            @Override public String toString() { return "#<" + name + ">"; }
        };
    }

    /** Names and their values. */
    static class Scope {
        private final Map<String, Expression> values = new HashMap<>();
        private final Scope outer;

        Scope(Scope outer) { this.outer = outer; }

        void define(String name, Expression value) { values.put(name, value); }

        Scope owner(String name) {
            for (Scope scope = this; scope != null; scope = scope.outer) if (scope.values.containsKey(name)) return scope;
            throw new LispError("unknown name " + name);
        }

        Expression get(String name) { return owner(name).values.get(name); }
    }

    class Closure extends Procedure {
        final List<String> parameters;
        final Expression body;
        final Scope scope;

        Closure(List<String> parameters, Expression body, Scope scope) {
            this.parameters = parameters;
            this.body = body;
            this.scope = scope;
        }

        Scope bind(List<Expression> arguments) {
            if (arguments.size() != parameters.size()) {
                throw new LispError("wants " + parameters.size() + " arguments, got " + arguments.size());
            }
            Scope inner = new Scope(scope);
            for (int i = 0; i < arguments.size(); i++) inner.define(parameters.get(i), arguments.get(i));
            return inner;
        }

        @Override Expression apply(List<Expression> arguments) { return evaluateAll(body, bind(arguments)); }
    }

    // Reading

    static class Reader {
        private final String text;
        private int at;

        Reader(String text) { this.text = text; }

        private void skip() {
            while (at < text.length()) {
                char c = text.charAt(at);
                if (c == ';') {
                    while (at < text.length() && text.charAt(at) != '\n') at++;
                } else if (Character.isWhitespace(c)) {
                    at++;
                } else {
                    return;
                }
            }
        }

        boolean hasMore() {
            skip();
            return at < text.length();
        }

        Expression read() {
            skip();
            if (at >= text.length()) throw new LispError("unexpected end");
            char c = text.charAt(at++);
            switch (c) {
                case '(': return readList();
                case ')': throw new LispError("unexpected )");
                case '\'': return list(new Symbol("quote"), read());
                case '"': {
                    int end = text.indexOf('"', at);
                    if (end < 0) throw new LispError("open text");
                    String value = text.substring(at, end);
                    at = end + 1;
                    return new Text(value);
                }
                default: {
                    int start = at - 1;
                    while (at < text.length() && "()'\" \n\t;".indexOf(text.charAt(at)) < 0) at++;
                    return atom(text.substring(start, at));
                }
            }
        }

        private Expression readList() {
            List<Expression> items = new ArrayList<>();
            while (true) {
                skip();
                if (at >= text.length()) throw new LispError("open list");
                if (text.charAt(at) == ')') {
                    at++;
                    return list(items.toArray(new Expression[0]));
                }
                items.add(read());
            }
        }

        private static Expression atom(String word) {
            if (word.matches("-?\\d+")) return new Number(Long.parseLong(word));
            return switch (word) {
                case "#t" -> Truth.TRUE;
                case "#f" -> Truth.FALSE;
                default -> new Symbol(word);
            };
        }
    }

    static Expression list(Expression... items) {
        Expression result = Nil.NIL;
        for (int i = items.length - 1; i >= 0; i--) result = new Pair(items[i], result);
        return result;
    }

    static List<Expression> items(Expression list) {
        List<Expression> result = new ArrayList<>();
        while (list instanceof Pair pair) {
            result.add(pair.first());
            list = pair.rest();
        }
        return result;
    }

    // Evaluation

    private final Scope global = new Scope(null);
    private long steps;

    Expression evaluateAll(Expression body, Scope scope) {
        Expression result = Nil.NIL;
        for (Expression each : items(body)) result = evaluate(each, scope);
        return result;
    }

    Expression evaluate(Expression expression, Scope scope) {
        while (true) {
            steps++;
            if (expression instanceof Symbol symbol) return scope.get(symbol.name());
            if (!(expression instanceof Pair pair)) return expression;
            if (pair.first() instanceof Symbol head) {
                List<Expression> parts = items(pair.rest());
                switch (head.name()) {
                    case "quote": return parts.get(0);
                    case "if": {
                        boolean holds = evaluate(parts.get(0), scope) != Truth.FALSE;
                        if (!holds && parts.size() < 3) return Nil.NIL;
                        expression = parts.get(holds ? 1 : 2);
                        continue;
                    }
                    case "define": {
                        if (parts.get(0) instanceof Pair signature) {
                            String name = ((Symbol) signature.first()).name();
                            scope.define(name, closure(signature.rest(), ((Pair) pair.rest()).rest(), scope));
                            return new Symbol(name);
                        }
                        scope.define(((Symbol) parts.get(0)).name(), evaluate(parts.get(1), scope));
                        return parts.get(0);
                    }
                    case "set!": {
                        String name = ((Symbol) parts.get(0)).name();
                        scope.owner(name).define(name, evaluate(parts.get(1), scope));
                        return Nil.NIL;
                    }
                    case "lambda": return closure(parts.get(0), ((Pair) pair.rest()).rest(), scope);
                    case "let": {
                        Scope inner = new Scope(scope);
                        for (Expression binding : items(parts.get(0))) {
                            List<Expression> two = items(binding);
                            inner.define(((Symbol) two.get(0)).name(), evaluate(two.get(1), scope));
                        }
                        return evaluateAll(((Pair) pair.rest()).rest(), inner);
                    }
                    case "begin": return evaluateAll(pair.rest(), scope);
                    default: break;
                }
            }
            Expression called = evaluate(pair.first(), scope);
            List<Expression> arguments = new ArrayList<>();
            for (Expression part : items(pair.rest())) arguments.add(evaluate(part, scope));
            if (!(called instanceof Procedure procedure)) throw new LispError("cannot call " + called);
            if (!(procedure instanceof Closure closure)) return procedure.apply(arguments);
            // The last expression of a body goes round the loop: a tail call takes no stack.
            scope = closure.bind(arguments);
            List<Expression> body = items(closure.body);
            for (int i = 0; i < body.size() - 1; i++) evaluate(body.get(i), scope);
            expression = body.get(body.size() - 1);
        }
    }

    private Closure closure(Expression parameters, Expression body, Scope scope) {
        List<String> names = items(parameters).stream().map(each -> ((Symbol) each).name()).collect(Collectors.toList());
        return new Closure(names, body, scope);
    }

    private static long number(Expression expression) {
        if (expression instanceof Number number) return number.value();
        throw new LispError("no number: " + expression);
    }

    private void fold(String name, long start, BinaryOperator<Long> operator) {
        global.define(name, builtin(name, arguments -> {
            if (arguments.size() == 1) return new Number(operator.apply(start, number(arguments.get(0))));
            long result = arguments.isEmpty() ? start : number(arguments.get(0));
            for (int i = 1; i < arguments.size(); i++) result = operator.apply(result, number(arguments.get(i)));
            return new Number(result);
        }));
    }

    private void test(String name, java.util.function.BiPredicate<Long, Long> predicate) {
        global.define(name, builtin(name, a -> Truth.of(predicate.test(number(a.get(0)), number(a.get(1))))));
    }

    Lisp() {
        fold("+", 0, Long::sum);
        fold("-", 0, (a, b) -> a - b);
        fold("*", 1, (a, b) -> a * b);
        fold("/", 1, (a, b) -> {
            if (b == 0) throw new LispError("division by zero");
            return a / b;
        });
        fold("mod", 1, Math::floorMod);
        test("<", (a, b) -> a < b);
        test(">", (a, b) -> a > b);
        test("=", Long::equals);
        global.define("cons", builtin("cons", a -> new Pair(a.get(0), a.get(1))));
        global.define("car", builtin("car", a -> pair(a.get(0)).first()));
        global.define("cdr", builtin("cdr", a -> pair(a.get(0)).rest()));
        global.define("null?", builtin("null?", a -> Truth.of(a.get(0) == Nil.NIL)));
        global.define("eq?", builtin("eq?", a -> Truth.of(a.get(0).equals(a.get(1)))));
        global.define("not", builtin("not", a -> Truth.of(a.get(0) == Truth.FALSE)));
        global.define("list", builtin("list", a -> list(a.toArray(new Expression[0]))));
        global.define("display", builtin("display", a -> {
            System.out.println(a.stream().map(each -> each instanceof Text text ? text.value() : each.toString())
                .collect(Collectors.joining(" ")));
            return Nil.NIL;
        }));
    }

    private static Pair pair(Expression expression) {
        if (expression instanceof Pair pair) return pair;
        throw new LispError("no pair: " + expression);
    }

    void run(String program) {
        Reader reader = new Reader(program);
        try {
            while (reader.hasMore()) {
                Expression result = evaluate(reader.read(), global);
                if (result != Nil.NIL) System.out.println("=> " + result);
            }
        } catch (LispError error) {
            System.out.println("error: " + error.getMessage());
        }
    }

    public static void main(String[] arguments) {
        Lisp lisp = new Lisp();
        lisp.run("""
            ; Functions over lists
            (define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
            (define (filter p l) (if (null? l) '() (if (p (car l)) (cons (car l) (filter p (cdr l))) (filter p (cdr l)))))
            (define (fold f start l) (if (null? l) start (fold f (f start (car l)) (cdr l))))
            (define (range a b) (if (< a b) (cons a (range (+ a 1) b)) '()))
            (map (lambda (x) (* x x)) (range 1 11))
            (fold + 0 (filter (lambda (x) (= 0 (mod x 3))) (range 0 100)))
            (define (append a b) (if (null? a) b (cons (car a) (append (cdr a) b))))
            (define (sort l) (if (null? l) l (let ((p (car l)) (r (cdr l)))
                (append (sort (filter (lambda (x) (< x p)) r)) (cons p (sort (filter (lambda (x) (not (< x p))) r)))))))
            (sort '(5 3 8 1 9 2 7))
            """);
        lisp.run("""
            (define (fib n) (if (< n 2) n (+ (fib (- n 1)) (fib (- n 2)))))
            (map fib (range 0 15))
            (define (loop n total) (if (= n 0) total (loop (- n 1) (+ total n))))
            (loop 5000 0)
            (define (counter) (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
            (define c (counter)) (c) (c)
            (begin (c) (display "counted" (c) 'times))
            (cons 1 2)
            '(a . "text")
            (list #t #f car fib)
            """);
        for (String wrong : new String[] {"(car '())", "(undefined 1)", "(1 2)", "(/ 4 0)", "(fib)", "(+ 1 \"x\")", "(", ")", "(cons 1)"}) lisp.run(wrong);
        System.out.println(lisp.steps + " steps");
    }
}
