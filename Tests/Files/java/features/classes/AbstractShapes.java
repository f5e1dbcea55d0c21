import java.util.List;

public class AbstractShapes {
    static abstract class Shape {
        private static int count;
        protected final int number = ++count;
        abstract double area();
        double scaled(double by) { return area() * by * by; }
        @Override public String toString() { return getClass().getSimpleName() + "#" + number + String.format("[%.2f]", area()); }
    }

    static class Circle extends Shape {
        final double r;
        Circle(double r) { this.r = r; }
        double area() { return Math.PI * r * r; }
    }

    static class Rectangle extends Shape {
        final double w, h;
        Rectangle(double w, double h) { this.w = w; this.h = h; }
        double area() { return w * h; }
    }

    static final class Square extends Rectangle {
        Square(double s) { super(s, s); }
        @Override double scaled(double by) { return super.scaled(by) + 0.5; }
    }

    public static void main(String[] args) {
        double sum = 0;
        for (Shape s : List.of(new Circle(1), new Rectangle(2, 3), new Square(2), new Shape() { double area() { return 1; } })) {
            System.out.println(s + " " + s.scaled(2));
            sum += s.area();
        }
        System.out.printf("%.4f%n", sum);
    }
}
