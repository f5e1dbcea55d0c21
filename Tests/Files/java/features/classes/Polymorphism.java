public class Polymorphism {
    static class A {
        String who() { return "A"; }
        String call() { return who(); }
        String with(A other) { return "A.with(A)"; }
    }
    static class B extends A {
        @Override String who() { return "B"; }
        String up() { return super.who() + super.call(); }
        String with(B other) { return "B.with(B)"; }
    }
    static class C extends B {
        @Override String who() { return "C" + super.who(); }
        @Override String with(A other) { return "C.with(A)"; }
    }

    public static void main(String[] args) {
        A[] all = {new A(), new B(), new C()};
        for (A a : all) System.out.println(a.who() + " " + a.call() + " " + a.with(a) + " " + (a instanceof B) + " " + a.getClass().getName());
        System.out.println(new B().up() + " " + new C().up());
        System.out.println(new B().with(new B()) + " " + new C().with(new B()) + " " + new C().with((A) new C()));
        try {
            C c = (C) all[1];
            System.out.println(c);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        Object text = "text";
        try {
            System.out.println((Integer) text);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println((A) text);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object a = all[0];
            System.out.println((String) a);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        try {
            Object a = all[0];
            System.out.println((Runnable) a);
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }
}
