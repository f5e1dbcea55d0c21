public class InitialisationOrder {
    static void log(String s) { System.out.println(s); }

    static class Base {
        static { log("Base static"); }
        int x = init("Base field");
        { log("Base block"); }
        Base() {
            log("Base constructor");
            hook();
        }
        void hook() { log("Base hook"); }
        static int init(String s) { log(s); return 1; }
    }

    static class Derived extends Base {
        static int count = init("Derived static field");
        static { log("Derived static"); }
        int y = init("Derived field");
        final int z = 7;
        { log("Derived block " + y); }
        Derived() { this(5); log("Derived()"); }
        Derived(int n) { super(); log("Derived(int) " + n); }
        @Override void hook() { log("Derived hook " + y + " " + z); }
    }

    static class Constants {
        static final int INLINE = 5;
        static final Integer BOXED = 6;
        static { log("Constants initialised"); }
    }

    interface Quiet { int VALUE = Base.init("Quiet"); default void m() {} }
    static class Loud implements Quiet { static { log("Loud"); } }

    public static void main(String[] args) {
        log("main");
        Base[] none = new Derived[1];
        log("array made");
        new Derived();
        new Derived(1);
        log("" + Constants.INLINE);
        log("" + Constants.BOXED);
        new Loud();
        log("" + Quiet.VALUE);
    }
}
