import java.util.*;

public class Interpreter {
    private final String s;
    private int at;
    private final Map<String, Double> vars;
    Interpreter(String s, Map<String, Double> v) { this.s = s.replace(" ", ""); vars = v; }
    double parse() { double v = sum(); if (at < s.length()) throw new IllegalArgumentException("unexpected '" + s.charAt(at) + "' at " + at); return v; }
    private boolean eat(char c) { if (at < s.length() && s.charAt(at) == c) { at++; return true; } return false; }
    private double sum() { double v = product(); while (true) if (eat('+')) v += product(); else if (eat('-')) v -= product(); else return v; }
    private double product() { double v = power(); while (true) if (eat('*')) v *= power(); else if (eat('/')) v /= power(); else return v; }
    private double power() { double b = unary(); return eat('^') ? Math.pow(b, power()) : b; }
    private double unary() {
        if (eat('-')) return -unary();
        if (eat('(')) { double v = sum(); if (!eat(')')) throw new IllegalArgumentException("missing )"); return v; }
        int start = at;
        while (at < s.length() && (Character.isLetterOrDigit(s.charAt(at)) || s.charAt(at) == '.')) at++;
        String t = s.substring(start, at);
        if (t.isEmpty()) throw new IllegalArgumentException("expected a value at " + at);
        if (Character.isDigit(t.charAt(0))) return Double.parseDouble(t);
        if (eat('(')) { double v = sum(); eat(')'); return switch (t) { case "sqrt" -> Math.sqrt(v); case "abs" -> Math.abs(v); default -> throw new IllegalArgumentException("function " + t); }; }
        Double v = vars.get(t);
        if (v == null) throw new NoSuchElementException("variable " + t);
        return v;
    }
    public static void main(String[] args) {
        for (String e : List.of("1 + 2 * 3", "(1 + 2) * 3", "2 ^ 3 ^ 2", "-x + 10 / 4", "sqrt(16) * abs(-3)", "1 +", "(1", "y", "2 $ 3", "foo(1)")) {
            try {
                System.out.println(e + " = " + new Interpreter(e, Map.of("x", 2.5)).parse());
            } catch (RuntimeException x) {
                System.out.println(e + ": " + x.getMessage());
            }
        }
    }
}
