import java.util.*;

public class Visitor {
    interface Shape { <R> R accept(ShapeVisitor<R> v); }
    interface ShapeVisitor<R> { R circle(double r); R square(double s); R group(List<Shape> l); }
    static Shape circle(double r) { return new Shape() { public <R> R accept(ShapeVisitor<R> v) { return v.circle(r); } }; }
    static Shape square(double s) { return new Shape() { public <R> R accept(ShapeVisitor<R> v) { return v.square(s); } }; }
    static Shape group(Shape... l) { return new Shape() { public <R> R accept(ShapeVisitor<R> v) { return v.group(List.of(l)); } }; }
    static class Area implements ShapeVisitor<Double> {
        public Double circle(double r) { return 3 * r * r; }
        public Double square(double s) { return s * s; }
        public Double group(List<Shape> l) { return l.stream().mapToDouble(s -> s.accept(this)).sum(); }
    }
    static class Show implements ShapeVisitor<String> {
        public String circle(double r) { return "o" + r; }
        public String square(double s) { return "#" + s; }
        public String group(List<Shape> l) { StringJoiner j = new StringJoiner(" ", "(", ")"); for (Shape s : l) j.add(s.accept(this)); return j.toString(); }
    }
    public static void main(String[] args) {
        Shape s = group(circle(1), group(square(2), circle(0.5)), group());
        System.out.println(s.accept(new Show()) + " " + s.accept(new Area()));
    }
}
