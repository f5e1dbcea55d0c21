public class ToStringChains {
    static class A { int x = 1; public String toString() { return getClass().getSimpleName() + "(" + fields() + ")"; } String fields() { return "x=" + x; } }
    static class B extends A { int y = 2; String fields() { return super.fields() + ", y=" + y; } }
    static class C extends B { int x = 9; String fields() { return super.fields() + ", x'=" + x; } }

    public static void main(String[] args) throws Exception {
        System.out.println(new A() + " " + new B() + " " + new C());
        System.out.println(java.util.List.of(new A(), new B()));
        System.out.println(((A) new C()).x + ((C) new C()).x);
    }
}
