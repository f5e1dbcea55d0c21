import java.util.List;

public class PatternInstanceof {
    static abstract sealed class Shape permits Circle, Square {}
    static final class Circle extends Shape { double r = 2; }
    static non-sealed class Square extends Shape { double s = 3; }
    static class Special extends Square {}

    static String describe(Object o) {
        if (o instanceof String s && !s.isEmpty()) return "string " + s.charAt(0);
        if (!(o instanceof Number n)) return "no number";
        if (n instanceof Integer i && i > 10) return "big " + (i + 1);
        return "number " + n.intValue();
    }

    public static void main(String[] args) {
        for (Object o : new Object[] {"text", "", 5, 50, 2.7, 'c', null, List.of()}) System.out.println(describe(o));
        for (Shape s : new Shape[] {new Circle(), new Square(), new Special()}) {
            double area = s instanceof Circle c ? c.r * c.r * 3 : s instanceof Square q ? q.s * q.s : 0;
            System.out.println(area);
        }
        Object o = 7;
        boolean even = o instanceof Integer i && i % 2 == 0 || o instanceof Long l && l % 2 == 0;
        System.out.println(even);
        while (!(o instanceof String text)) o = "now " + o;
        System.out.println(text);
    }
}
