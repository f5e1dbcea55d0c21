import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.IntBinaryOperator;

/**
 * A small language: a lexer, a parser to trees, a checker, a compiler to code for a stack machine, an optimiser of that code,
 * and the machine. Programs are run with and without the optimiser, and both must print the same.
 */
public class MiniLanguage {
    // Words

    enum Kind { NUMBER, NAME, WORD, SIGN, TEXT, END }

    record Token(Kind kind, String text, int line) {}

    static class Problem extends RuntimeException {
        Problem(String message, int line) { super("line " + line + ": " + message); }
    }

    static List<Token> tokens(String source) {
        List<String> words = List.of("if", "else", "while", "print", "fun", "return", "var");
        List<Token> result = new ArrayList<>();
        int line = 1;
        for (int i = 0; i < source.length();) {
            char unit = source.charAt(i);
            int start = i;
            if (unit == '\n') {
                line++;
                i++;
            } else if (Character.isWhitespace(unit)) {
                i++;
            } else if (unit == '#') {
                while (i < source.length() && source.charAt(i) != '\n') i++;
            } else if (Character.isDigit(unit)) {
                while (i < source.length() && Character.isDigit(source.charAt(i))) i++;
                result.add(new Token(Kind.NUMBER, source.substring(start, i), line));
            } else if (Character.isLetter(unit)) {
                while (i < source.length() && Character.isLetterOrDigit(source.charAt(i))) i++;
                String text = source.substring(start, i);
                result.add(new Token(words.contains(text) ? Kind.WORD : Kind.NAME, text, line));
            } else if (unit == '"') {
                i = source.indexOf('"', i + 1) + 1;
                if (i == 0) throw new Problem("a text without end", line);
                result.add(new Token(Kind.TEXT, source.substring(start + 1, i - 1), line));
            } else {
                String two = source.substring(i, Math.min(i + 2, source.length()));
                String text = List.of("==", "!=", "<=", ">=", "&&", "||").contains(two) ? two : String.valueOf(unit);
                if (text.length() == 1 && "+-*/%<>=!(){},;".indexOf(unit) < 0) throw new Problem("unknown sign " + unit, line);
                i += text.length();
                result.add(new Token(Kind.SIGN, text, line));
            }
        }
        result.add(new Token(Kind.END, "the end", line));
        return result;
    }

    // Code

    enum Op {
        PUSH, LOAD, STORE, ADD, SUB, MUL, DIV, MOD, LESS, EQUAL, NOT, JUMP, FALSE, CALL, RETURN, POP, PRINT, TEXT;

        static final Map<Op, IntBinaryOperator> FOLDS = new EnumMap<>(Op.class);
        static {
            FOLDS.put(ADD, (a, b) -> a + b);
            FOLDS.put(SUB, (a, b) -> a - b);
            FOLDS.put(MUL, (a, b) -> a * b);
            FOLDS.put(LESS, (a, b) -> a < b ? 1 : 0);
            FOLDS.put(EQUAL, (a, b) -> a == b ? 1 : 0);
        }
    }

    static final class Instruction {
        Op op;
        int a;
        final int line;
        Instruction(Op op, int a, int line) {
            this.op = op;
            this.a = a;
            this.line = line;
        }
        @Override public String toString() {
            return switch (op) {
                case PUSH, LOAD, STORE, JUMP, FALSE, CALL, TEXT -> op.name().toLowerCase() + " " + a;
                default -> op.name().toLowerCase();
            };
        }
    }

    static final class Function {
        final String name;
        final List<String> locals = new ArrayList<>();
        int parameters;
        List<Instruction> code = new ArrayList<>();
        Function(String name) { this.name = name; }
    }

    // Compiler: recursive descent that makes code as it goes

    static final class Compiler {
        private final List<Token> tokens;
        private int at;
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        final List<Function> functions = new ArrayList<>();
        final List<String> texts = new ArrayList<>();
        private final List<Integer> calledWith = new ArrayList<>();
        private Function current;

        Compiler(String source) { tokens = tokens(source); }

        private Token peek() { return tokens.get(at); }
        private boolean is(String text) { return peek().kind() != Kind.TEXT && peek().text().equals(text); }
        private boolean eat(String text) {
            if (!is(text)) return false;
            at++;
            return true;
        }
        private void expect(String text) { if (!eat(text)) throw new Problem("expected '" + text + "', found '" + peek().text() + "'", peek().line()); }
        private String name() {
            if (peek().kind() != Kind.NAME) throw new Problem("expected a name, found '" + peek().text() + "'", peek().line());
            return tokens.get(at++).text();
        }
        private Instruction emit(Op op, int a) {
            Instruction made = new Instruction(op, a, peek().line());
            current.code.add(made);
            return made;
        }
        private int here() { return current.code.size(); }

        private int function(String name) {
            return numbers.computeIfAbsent(name, key -> {
                functions.add(new Function(key));
                calledWith.add(-1);
                return functions.size() - 1;
            });
        }

        List<Function> compile() {
            Function main = functions.size() == 0 ? functions.get(function("main")) : null;
            current = main;
            while (peek().kind() != Kind.END) {
                if (eat("fun")) {
                    declare();
                    current = main;
                } else {
                    statement();
                }
            }
            emit(Op.PUSH, 0);
            emit(Op.RETURN, 0);
            for (int i = 0; i < functions.size(); i++) {
                Function each = functions.get(i);
                if (each.code.isEmpty()) throw new Problem("no function '" + each.name + "'", peek().line());
                if (calledWith.get(i) >= 0 && calledWith.get(i) != each.parameters) throw new Problem("'" + each.name + "' takes " + each.parameters + " arguments", peek().line());
            }
            return functions;
        }

        private void declare() {
            String name = name();
            current = functions.get(function(name));
            if (!current.code.isEmpty()) throw new Problem("'" + name + "' twice", peek().line());
            expect("(");
            while (!eat(")")) {
                current.locals.add(name());
                current.parameters++;
                if (!is(")")) expect(",");
            }
            block();
            emit(Op.PUSH, 0);
            emit(Op.RETURN, 0);
        }

        private void block() {
            expect("{");
            while (!eat("}")) statement();
        }

        private void statement() {
            if (eat("print")) {
                if (peek().kind() == Kind.TEXT) {
                    texts.add(tokens.get(at++).text());
                    emit(Op.TEXT, texts.size() - 1);
                } else {
                    expression();
                    emit(Op.PRINT, 0);
                }
            } else if (eat("if")) {
                expression();
                Instruction jump = emit(Op.FALSE, 0);
                block();
                if (eat("else")) {
                    Instruction over = emit(Op.JUMP, 0);
                    jump.a = here();
                    if (is("if")) statement(); else block();
                    over.a = here();
                } else {
                    jump.a = here();
                }
                return;
            } else if (eat("while")) {
                int start = here();
                expression();
                Instruction jump = emit(Op.FALSE, 0);
                block();
                emit(Op.JUMP, start);
                jump.a = here();
                return;
            } else if (eat("return")) {
                expression();
                emit(Op.RETURN, 0);
            } else if (eat("var")) {
                String name = name();
                if (current.locals.contains(name)) throw new Problem("'" + name + "' twice", peek().line());
                current.locals.add(name);
                expect("=");
                expression();
                emit(Op.STORE, current.locals.indexOf(name));
            } else if (peek().kind() == Kind.NAME && tokens.get(at + 1).text().equals("=")) {
                int local = local(name());
                expect("=");
                expression();
                emit(Op.STORE, local);
            } else {
                expression();
                emit(Op.POP, 0);
            }
            expect(";");
        }

        private int local(String name) {
            int local = current.locals.indexOf(name);
            if (local < 0) throw new Problem("unknown name '" + name + "'", peek().line());
            return local;
        }

        private void expression() {
            comparison();
            while (is("&&") || is("||")) {
                boolean isAnd = eat("&&");
                if (!isAnd) expect("||");
                if (!isAnd) emit(Op.NOT, 0);
                Instruction skip = emit(Op.FALSE, 0);
                comparison();
                emit(Op.NOT, 0);
                emit(Op.NOT, 0);
                Instruction over = emit(Op.JUMP, 0);
                skip.a = here();
                emit(Op.PUSH, isAnd ? 0 : 1);
                over.a = here();
            }
        }

        private void comparison() {
            sum();
            if (eat("<")) two(Op.LESS, false);
            else if (eat(">=")) two(Op.LESS, true);
            else if (eat("==")) two(Op.EQUAL, false);
            else if (eat("!=")) two(Op.EQUAL, true);
        }

        private void two(Op op, boolean isNegated) {
            sum();
            emit(op, 0);
            if (isNegated) emit(Op.NOT, 0);
        }

        private void sum() {
            product();
            while (is("+") || is("-")) {
                Op op = eat("+") ? Op.ADD : Op.SUB;
                if (op == Op.SUB) expect("-");
                product();
                emit(op, 0);
            }
        }

        private void product() {
            atom();
            while (is("*") || is("/") || is("%")) {
                Op op = is("*") ? Op.MUL : is("/") ? Op.DIV : Op.MOD;
                at++;
                atom();
                emit(op, 0);
            }
        }

        private void atom() {
            Token token = peek();
            if (eat("-")) {
                emit(Op.PUSH, 0);
                atom();
                emit(Op.SUB, 0);
            } else if (eat("!")) {
                atom();
                emit(Op.NOT, 0);
            } else if (eat("(")) {
                expression();
                expect(")");
            } else if (token.kind() == Kind.NUMBER) {
                at++;
                emit(Op.PUSH, Integer.parseInt(token.text()));
            } else {
                String name = name();
                if (!eat("(")) {
                    emit(Op.LOAD, local(name));
                    return;
                }
                int number = function(name), count = 0;
                while (!eat(")")) {
                    expression();
                    count++;
                    if (!is(")")) expect(",");
                }
                if (calledWith.get(number) >= 0 && calledWith.get(number) != count) throw new Problem("'" + name + "' with other arguments", token.line());
                calledWith.set(number, count);
                emit(Op.CALL, number);
            }
        }
    }

    // Optimiser

    static int optimise(Function function) {
        int removed = 0;
        boolean[] isTarget = new boolean[function.code.size() + 1];
        for (Instruction each : function.code) if (each.op == Op.JUMP || each.op == Op.FALSE) isTarget[each.a] = true;
        List<Instruction> code = new ArrayList<>();
        int[] places = new int[function.code.size() + 1];
        int barrier = 0;
        for (int i = 0; i < function.code.size(); i++) {
            if (isTarget[i]) barrier = code.size();
            places[i] = code.size();
            Instruction next = function.code.get(i);
            int size = code.size();
            IntBinaryOperator fold = Op.FOLDS.get(next.op);
            if (fold != null && size - barrier >= 2 && code.get(size - 1).op == Op.PUSH && code.get(size - 2).op == Op.PUSH) {
                Instruction right = code.remove(size - 1);
                code.get(size - 2).a = fold.applyAsInt(code.get(size - 2).a, right.a);
                removed += 2;
            } else if (next.op == Op.NOT && size > barrier && code.get(size - 1).op == Op.PUSH) {
                code.get(size - 1).a = code.get(size - 1).a == 0 ? 1 : 0;
                removed++;
            } else {
                code.add(new Instruction(next.op, next.a, next.line));
            }
        }
        places[function.code.size()] = code.size();
        for (Instruction each : code) if (each.op == Op.JUMP || each.op == Op.FALSE) each.a = places[each.a];
        function.code = code;
        return removed;
    }

    // Machine

    static String run(List<Function> functions, List<String> texts, int limit) {
        StringBuilder out = new StringBuilder();
        int[] stack = new int[600];
        int steps = call(functions, texts, functions.get(0), stack, 0, out, new int[] {limit});
        return out.append("(").append(steps).append(")").toString();
    }

    /** Runs a function whose arguments lie at a place of the stack; its result is left there. */
    private static int call(List<Function> functions, List<String> texts, Function function, int[] stack, int base, StringBuilder out, int[] left) {
        int top = base + function.locals.size();
        Arrays.fill(stack, base + function.parameters, top, 0);
        for (int at = 0;; at++) {
            Instruction next = function.code.get(at);
            if (--left[0] < 0) throw new Problem("too many steps", next.line);
            switch (next.op) {
                case PUSH -> stack[top++] = next.a;
                case LOAD -> stack[top++] = stack[base + next.a];
                case STORE -> stack[base + next.a] = stack[--top];
                case ADD -> stack[--top - 1] += stack[top];
                case SUB -> stack[--top - 1] -= stack[top];
                case MUL -> stack[--top - 1] *= stack[top];
                case DIV, MOD -> {
                    int divisor = stack[--top];
                    if (divisor == 0) throw new Problem("division by zero in " + function.name, next.line);
                    stack[top - 1] = next.op == Op.DIV ? stack[top - 1] / divisor : stack[top - 1] % divisor;
                }
                case LESS -> stack[top - 2] = stack[top - 2] < stack[--top] ? 1 : 0;
                case EQUAL -> stack[top - 2] = stack[top - 2] == stack[--top] ? 1 : 0;
                case NOT -> stack[top - 1] = stack[top - 1] == 0 ? 1 : 0;
                case JUMP -> at = next.a - 1;
                case FALSE -> { if (stack[--top] == 0) at = next.a - 1; }
                case CALL -> {
                    Function target = functions.get(next.a);
                    top -= target.parameters;
                    if (top > stack.length - 100) throw new Problem("too many calls of " + target.name, next.line);
                    call(functions, texts, target, stack, top, out, left);
                    top++;
                }
                case RETURN -> {
                    stack[base] = stack[top - 1];
                    return left[0];
                }
                case POP -> top--;
                case PRINT -> out.append(stack[--top]).append(' ');
                case TEXT -> out.append(texts.get(next.a)).append(' ');
            }
        }
    }

    private static void show(String name, String source) {
        try {
            Compiler plain = new Compiler(source);
            plain.compile();
            String first = run(plain.functions, plain.texts, 100_000);
            int removed = 0;
            for (Function each : plain.functions) removed += optimise(each);
            String second = run(plain.functions, plain.texts, 100_000);
            boolean isSame = first.substring(0, first.indexOf('(')).equals(second.substring(0, second.indexOf('(')));
            System.out.println(name + ": " + second + (isSame ? "" : " DIFFERENT " + first) + " removed " + removed);
        } catch (Problem problem) {
            System.out.println(name + ": " + problem.getMessage());
        }
    }

    public static void main(String[] args) {
        show("arithmetic", "print 2 + 3 * 4 - 10 / 3; print (2 + 3) * 4 % 7; print -5 + 2; print 1 < 2; print !(1 == 1); print 3 >= 3 && 2 != 2 || 1;");
        show("factorial", "fun fact(n) { if n < 2 { return 1; } return n * fact(n - 1); } var i = 1; while i < 11 { print fact(i); i = i + 1; }");
        show("fibonacci", "fun fib(n) { if n < 2 { return n; } else { return fib(n - 1) + fib(n - 2); } } print fib(15);");
        show("primes", "var n = 2;\nwhile n < 60 {\n  var d = 2; var p = 1;\n  while d * d < n + 1 { if n % d == 0 { p = 0; d = n; } d = d + 1; }\n  if p { print n; }\n  n = n + 1;\n}");
        show("scopes", "var n = 2; while n < 60 { n = n + 1; } print n; # a comment\nprint \"done\";");
        show("collatz", "fun steps(n) { var c = 0; while n != 1 { if n % 2 == 0 { n = n / 2; } else { n = 3 * n + 1; } c = c + 1; } return c; } print steps(27); print steps(97);");
        show("gcd", "fun gcd(a, b) { while b != 0 { var t = a % b; a = b; b = t; } return a; } print gcd(1071, 462); gcd(1, 2);");
        show("folding", "print 1 + 2 * 3 - 4 * 5 + 6; if 1 == 1 { print 7 * 8; } else if 2 < 1 { print 0; } else { print 9; }");
        for (String wrong : List.of("print x;", "print 1 +;", "fun f(a) { return a; } print f(1, 2);", "print g(1);", "var a = 1;\nvar a = 2;", "print \"open", "@", "if 1 { print 1;", "print 1 / (2 - 2);", "while 1 { }", "fun f(n) { return f(n + 1); } print f(0);")) {
            show("wrong", wrong);
        }
        Compiler compiler = new Compiler("fun twice(n) { return 2 * n; } print twice(3 + 4);");
        Map<String, String> listing = new HashMap<>();
        for (Function each : compiler.compile()) {
            optimise(each);
            StringJoiner joiner = new StringJoiner(", ");
            each.code.forEach(instruction -> joiner.add(instruction.toString()));
            listing.put(each.name, joiner.toString());
        }
        System.out.println(listing.get("main") + " | " + listing.get("twice"));
    }
}
