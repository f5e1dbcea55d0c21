public class Varargs {
    static String f(Object... all) { return all == null ? "null" : "objects " + all.length; }
    static String g(int... all) { int s = 0; for (int a : all) s += a; return all.length + ":" + s; }
    static String h(String first, int... rest) { return first + rest.length; }
    static String k(int a) { return "one"; }
    static String k(int... a) { return "many"; }
    static String k(Integer a) { return "boxed"; }
    static String m(long a) { return "long"; }
    static String m(Object a) { return "object"; }
    static String m(Integer... a) { return "varargs"; }
    @SafeVarargs static <T> int count(T... all) { return all.length; }

    public static void main(String... args) {
        System.out.println(f() + " " + f(1) + " " + f(1, "b") + " " + f((Object[]) null) + " " + f((Object) null) + " " + f(new Object[] {1, 2, 3}) + " " + f(new int[] {1, 2}) + " " + f((Object) new String[2]) + " " + f((Object[]) new String[2]));
        System.out.println(g() + " " + g(1, 2, 3) + " " + g(new int[] {4}));
        System.out.println(h("x") + h("y", 1, 2) + k(1) + k() + k(1, 2) + k(Integer.valueOf(1)));
        System.out.println(m(1) + m(1, 2) + m((short) 1) + m("s"));
        System.out.println(count("a", "b") + count() + count(1, "x", null));
        System.out.println(String.format("%s-%s", new Object[] {"p", "q"}));
    }
}
