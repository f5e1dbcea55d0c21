public class LazyInitialisation {
    static class Heavy { static { System.out.println("Heavy loaded"); } static final String NAME = "constant"; static String name() { return "method"; } }
    static class Child extends Heavy { static { System.out.println("Child loaded"); } static int n = 1; }
    interface I { int X = show("I.X"); }
    static class Impl implements I { static { System.out.println("Impl loaded"); } }
    static int show(String s) { System.out.println(s); return 1; }

    public static void main(String[] args) throws Exception {
        System.out.println("start");
        System.out.println(Heavy.NAME);
        Child[] a = new Child[2];
        System.out.println(Child.name());
        System.out.println(Child.n);
        new Impl();
        System.out.println(Impl.X);
        Class<?> c = Heavy.class;
        System.out.println(c.getSimpleName());
    }
}
