public class SuperCalls {
    static class A { String s(int n) { return "A" + n; } static String st() { return "sA"; } protected String p() { return "pA"; } }
    static class B extends A { String s(int n) { return "B" + super.s(n + 1); } protected String p() { return super.p() + "B"; } }
    static class C extends B { String s(int n) { return "C" + super.s(n * 2); } Runnable later() { return () -> System.out.println(super.s(9) + super.p() + st()); } class In { String up() { return C.super.s(0); } } }

    public static void main(String[] args) throws Exception {
        System.out.println(new C().s(3));
        new C().later().run();
        System.out.println(new C().new In().up());
    }
}
