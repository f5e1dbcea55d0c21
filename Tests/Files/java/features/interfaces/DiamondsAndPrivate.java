/** Diamonds of default methods, private and static methods of interfaces, and calls of one parent's body. */
public class DiamondsAndPrivate {
    interface Top { default String who() { return "top"; } }
    interface Left extends Top { @Override default String who() { return "left of " + Top.super.who(); } }
    interface Right extends Top {}
    static class Both implements Left, Right {}
    static class Base { public String who() { return "base"; } }
    static class ClassWins extends Base implements Left {}
    interface Walks { default String move() { return "walks"; } }
    interface Swims { default String move() { return "swims"; } }
    static class Duck implements Walks, Swims {
        @Override public String move() { return Walks.super.move() + " and " + Swims.super.move(); }
    }
    interface Logger {
        int LIMIT = Integer.parseInt("3");
        private String prefix(int level) { return level > LIMIT ? "!" : shared(); }
        private static String shared() { return "-"; }
        static Logger plain() { return message -> "[" + message + "]"; }
        String write(String message);
        default String log(int level, String message) { return prefix(level) + write(message); }
    }
    interface Reabstracted extends Top { @Override String who(); }
    abstract static class Partial implements Reabstracted { String twice() { return who() + who(); } }
    enum Direction implements Walks {
        UP { @Override public String move() { return "climbs, " + super.move(); } }, DOWN
    }
    record Point(int x, int y) implements Comparable<Point>, Top {
        @Override public int compareTo(Point other) { return Integer.compare(x * x + y * y, other.x * other.x + other.y * other.y); }
    }

    public static void main(String[] args) {
        System.out.println(new Both().who() + ", " + new ClassWins().who() + ", " + new Duck().move() + ", " + ((Top) new Both()).who());
        System.out.println(Logger.plain().log(1, "low") + Logger.plain().log(9, "high"));
        Partial partial = new Partial() { @Override public String who() { return "me"; } };
        System.out.println(partial.twice() + " " + Direction.UP.move() + ", " + Direction.DOWN.move());
        System.out.println(new Point(1, 2).compareTo(new Point(0, 3)) + " " + new Point(1, 2).who());
        Top anonymous = new Top() {};
        System.out.println(anonymous.who() + " " + (anonymous instanceof Left));
        Object object = new ClassWins();
        if (object instanceof Left left && object instanceof Base base) System.out.println(left.who() + base.who());
    }
}
