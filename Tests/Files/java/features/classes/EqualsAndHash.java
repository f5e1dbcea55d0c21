import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;

public class EqualsAndHash {
    static final class Point implements Comparable<Point>, Cloneable {
        final int x, y;
        Point(int x, int y) { this.x = x; this.y = y; }
        @Override public boolean equals(Object o) {
            if (this == o) return true;
            if (o == null || getClass() != o.getClass()) return false;
            Point p = (Point) o;
            return x == p.x && y == p.y;
        }
        @Override public int hashCode() { return Objects.hash(x, y); }
        @Override public String toString() { return "(" + x + "," + y + ")"; }
        @Override public int compareTo(Point o) { return x != o.x ? Integer.compare(x, o.x) : Integer.compare(y, o.y); }
        @Override public Point clone() throws CloneNotSupportedException { return (Point) super.clone(); }
    }

    static class Plain {}

    public static void main(String[] args) throws CloneNotSupportedException {
        Point a = new Point(1, 2), b = new Point(1, 2);
        System.out.println(a.equals(b) + " " + (a == b) + " " + (a.hashCode() == b.hashCode()) + " " + a.equals(null) + " " + a.equals("x"));
        System.out.println(a.hashCode() + " " + a.compareTo(new Point(1, 3)));
        HashSet<Point> set = new HashSet<>();
        set.add(a);
        System.out.println(set.contains(b) + " " + set.add(b) + " " + set);
        HashMap<Point, String> map = new HashMap<>();
        map.put(a, "first");
        map.put(b, "second");
        System.out.println(map);
        Point c = a.clone();
        System.out.println(c.equals(a) + " " + (c != a));
        Plain p = new Plain();
        System.out.println(p.equals(p) + " " + p.equals(new Plain()) + " " + (p.hashCode() == p.hashCode()) + " " + p.toString().startsWith("EqualsAndHash$Plain@"));
        System.out.println(p.toString().equals(p.getClass().getName() + "@" + Integer.toHexString(p.hashCode())) + " " + (System.identityHashCode(p) == p.hashCode()));
        System.out.println(Objects.equals(null, null) + " " + Objects.hashCode(null) + " " + Objects.toString(null, "none") + " " + Objects.requireNonNullElse(null, 5));
    }
}
