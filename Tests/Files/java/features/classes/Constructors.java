public class Constructors {
    final int a, b;
    Constructors() { this(1); }
    Constructors(int a) { this(a, a * 2); }
    Constructors(int a, int b) { this.a = a; this.b = b; }
    Constructors(Constructors o) { this(o.a + 1, o.b + 1); }
    static class Base { Base(String s) { System.out.print("base " + s + " "); } }
    static class Sub extends Base { Sub() { super(name()); System.out.println("sub"); } static String name() { return "named"; } }
    static class Private { private static int n; private Private() { n++; } static Private make() { return new Private(); } }

    public static void main(String[] args) throws Exception {
        Constructors c = new Constructors(new Constructors());
        System.out.println(c.a + " " + c.b);
        new Sub();
        Private.make();
        Private.make();
        System.out.println(Private.n);
    }
}
