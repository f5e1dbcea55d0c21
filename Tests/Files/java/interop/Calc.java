package demo;

import java.util.ArrayList;
import java.util.List;

/** A calculator that code in Phantom uses. */
public class Calc {
    private static int made;
    private static final List<String> LOG = new ArrayList<>();
    private final String name;
    private long total;

    public Calc(String name) {
        this.name = name;
        made++;
    }

    public int add(int a, int b) { return a + b; }
    public double add(double a, double b) { return a + b; }
    public String add(String a, String b) { return a + b; }
    public long count(long by) { return total += by; }
    public boolean isLarge(int n) { return n > 100; }
    public String getName() { return name; }
    public static int made() { return made; }
    public static String greet(String who) { return "Hello, " + who + "!"; }

    public int sum(int[] numbers) {
        int sum = 0;
        for (int n : numbers) sum += n;
        return sum;
    }

    public int[] squares(int count) {
        int[] result = new int[count];
        for (int i = 0; i < count; i++) result[i] = i * i;
        return result;
    }

    public double measure(List<Shape> shapes) {
        double sum = 0;
        for (Shape shape : shapes) sum += shape.area();
        return sum;
    }

    public double twice(Shape shape) { return shape.area() * 2; }
    public String describe(Shape shape) { return shape.label("a") + " " + shape; }
    public Object same(Object object) { return object; }

    public int divide(int a, int b) {
        LOG.add(a + "/" + b);
        return a / b;
    }

    public Shape square(double side) {
        return new Shape() {
            @Override public double area() { return side * side; }
            @Override public String label(String article) { return article + " square"; }
        };
    }

    public Shape unit() { return new Unit(); }

    public String check(int n) throws Failure {
        if (n < 0) throw new Failure("negative: " + n);
        return "fine " + LOG.size();
    }

    /** Runs what Phantom gives, and says what it threw. */
    public String guarded(Action action) {
        try {
            return "result " + action.run(5);
        } catch (RuntimeException exception) {
            return "caught " + exception.getMessage();
        } finally {
            LOG.add("guarded");
        }
    }

    private static class Unit implements Shape {
        @Override public double area() { return 1; }
        @Override public String label(String article) { return article + " unit"; }
    }
}
