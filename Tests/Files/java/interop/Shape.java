package demo;

/** Something with an area. */
public interface Shape {
    double area();
    String label(String article);
    default double half() { return area() / 2; }
}
