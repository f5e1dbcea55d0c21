public class StaticNestedAccess {
    private int secret = 1;
    private static String hidden() { return "hidden"; }
    static class A { private int mine = 2; int read(StaticNestedAccess s) { return s.secret + mine; } private static class B { private String deep() { return hidden() + new A().mine; } } }
    int outer() { return new A().mine + new A.B().deep().length(); }

    public static void main(String[] args) throws Exception {
        System.out.println(new A().read(new StaticNestedAccess()) + " " + new A.B().deep() + " " + new StaticNestedAccess().outer());
    }
}
