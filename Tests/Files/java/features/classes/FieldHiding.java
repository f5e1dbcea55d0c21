public class FieldHiding {
    static class A {
        String name = "A";
        static String kind() { return "static A"; }
        String get() { return name; }
        private String secret() { return "secret A"; }
        String tell() { return secret(); }
    }

    static class B extends A {
        String name = "B";
        static String kind() { return "static B"; }
        String secret() { return "secret B"; }
        String both() { return name + super.name + ((A) this).name + super.get(); }
    }

    public static void main(String[] args) {
        B b = new B();
        A a = b;
        System.out.println(a.name + b.name + ((A) b).name + a.get() + b.both());
        System.out.println(A.kind() + " " + B.kind() + " " + a.tell() + " " + b.secret());
        a.name = "changed";
        System.out.println(b.name + " " + b.get());
    }
}
