/** Order of static and instance initialisation, constants, interfaces with fields, super calls in constructors. */
public class Initialisation {
    static StringBuilder log = new StringBuilder();

    static int note(String text) {
        log.append(text).append(' ');
        return log.length();
    }

    static class Parent {
        static int p = note("Parent.static");
        int a = note("Parent.field");

        Parent() {
            note("Parent()");
            hook();
        }

        void hook() { note("Parent.hook"); }
    }

    static class Child extends Parent {
        static final int CONSTANT = 7;
        static final Integer BOXED = note("Child.boxed");
        static { note("Child.static"); }
        int b = note("Child.field");
        int seen = 5;
        final int late;

        { note("Child.block"); }

        Child() {
            super();
            late = 3;
            note("Child()");
        }

        Child(int x) {
            this();
            note("Child(" + x + ")");
        }

        @Override void hook() { note("Child.hook seen=" + seen + " late=" + late); }
    }

    interface WithField {
        int X = note("WithField.X");
        default int x() { return X; }
    }

    static class Implementing implements WithField {
        static { note("Implementing.static"); }
    }

    static class Lazy {
        static final Lazy INSTANCE = new Lazy();
        static int counter;
        static int other = 5;
        int mine;

        Lazy() { mine = ++counter + other; }
    }

    static class A { static int a = B.b + 1; }
    static class B { static int b = A.a + 1; }

    static class Statics {
        static boolean flag;
        static byte octet;
        static char unit;
        static long wide;
        static float real;
        static double precise;
        static String text;
        static int[] array;
    }

    class Inner {
        int value = outerValue * 2;

        class Deeper {
            int sum() { return value + outerValue; }
        }
    }

    int outerValue = 21;

    Runnable local(int captured) {
        int doubled = captured * 2;
        class Local implements Runnable {
            @Override public void run() { System.out.println("local " + captured + " " + doubled + " " + outerValue); }
        }
        return new Local();
    }

    public static void main(String[] args) {
        System.out.println(Child.CONSTANT + " [" + log + "]");
        new Child(1);
        System.out.println(log);
        log.setLength(0);
        new Child();
        System.out.println(log);
        log.setLength(0);
        new Implementing();
        System.out.println(log);
        System.out.println(new Implementing().x() > 0);
        System.out.println(log);
        System.out.println(Lazy.INSTANCE.mine + " " + Lazy.counter);
        System.out.println(A.a + " " + B.b);
        System.out.println(Statics.flag + " " + Statics.octet + " " + (int) Statics.unit + " " + Statics.wide + " " + Statics.real + " " + Statics.precise + " " + Statics.text + " " + Statics.array);
        Initialisation outer = new Initialisation();
        Inner inner = outer.new Inner();
        Inner.Deeper deeper = inner.new Deeper();
        outer.outerValue = 100;
        System.out.println(inner.value + " " + deeper.sum());
        outer.local(4).run();
        Object anonymous = new Object() {
            int count = 3;
            @Override public String toString() { return "anonymous " + count++; }
        };
        System.out.println(anonymous + " " + anonymous);
    }
}
