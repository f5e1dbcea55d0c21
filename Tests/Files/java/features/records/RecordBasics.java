import java.util.List;

public class RecordBasics {
    record Point(int x, int y) {
        static final Point ORIGIN = new Point(0, 0);
        Point { if (x < 0) throw new IllegalArgumentException("negative: " + x); }
        Point(int both) { this(both, both); }
        double distance(Point o) { return Math.hypot(x - o.x, y - o.y()); }
        static Point of(String s) { String[] p = s.split(","); return new Point(Integer.parseInt(p[0]), Integer.parseInt(p[1])); }
    }
    record Mixed(String s, double d, float f, long l, char c, byte b, boolean z, int[] a, List<String> list) {}
    record Empty() {}
    record Generic<T>(T value, Generic<T> next) {}
    record Range(int from, int to) {
        Range { if (from > to) { int t = from; from = to; to = t; } }
        public int from() { return from * 100; }
    }

    public static void main(String[] args) {
        Point p = new Point(3, 4);
        System.out.println(p + " " + p.x() + p.y + " " + p.distance(Point.ORIGIN) + " " + new Point(7) + Point.of("1,2"));
        System.out.println(p.equals(new Point(3, 4)) + " " + (p.hashCode() == new Point(3, 4).hashCode()) + " " + p.equals(null) + " " + p.hashCode());
        try {
            new Point(-1, 0);
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        Mixed m = new Mixed("s", 1.5, 2.5f, 3L, 'c', (byte) 1, true, null, List.of("q"));
        System.out.println(m + " " + m.equals(new Mixed("s", 1.5, 2.5f, 3L, 'c', (byte) 1, true, null, List.of("q"))));
        System.out.println(new Empty() + " " + new Empty().equals(new Empty()) + new Empty().hashCode());
        System.out.println(new Generic<>("a", new Generic<>("b", null)));
        System.out.println(new Range(5, 2) + " " + new Range(5, 2).from());
        System.out.println(p instanceof Record);
    }
}
