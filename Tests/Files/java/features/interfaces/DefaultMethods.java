public class DefaultMethods {
    interface Named {
        String name();
        default String greet() { return "Hello, " + name() + suffix(); }
        private String suffix() { return helper("!"); }
        private static String helper(String s) { return s + s; }
        static Named of(String n) { return () -> n; }
    }
    interface Polite extends Named {
        @Override default String greet() { return "Dear " + name(); }
    }
    interface Loud { default String greet() { return "HEY"; } }
    static class Both implements Polite, Loud {
        public String name() { return "both"; }
        @Override public String greet() { return Polite.super.greet() + "/" + Loud.super.greet(); }
    }
    static class Simple implements Named { public String name() { return "simple"; } }
    static class Inheriting extends Simple implements Polite {}
    static class Base { public String greet() { return "class wins"; } }
    static class Wins extends Base implements Loud {}

    public static void main(String[] args) {
        System.out.println(new Simple().greet());
        System.out.println(new Both().greet());
        System.out.println(new Inheriting().greet());
        System.out.println(new Wins().greet());
        System.out.println(Named.of("lambda").greet());
        Named n = new Both();
        System.out.println(n.greet() + (n instanceof Loud) + (n instanceof Simple));
    }
}
