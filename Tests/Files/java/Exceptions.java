import java.util.ArrayList;
import java.util.List;

/** try, catch, finally, try with resources, nested and rethrown exceptions, traps of the machine. */
public class Exceptions {
    static class Resource implements AutoCloseable {
        final String name;
        final boolean fails;

        Resource(String name, boolean fails) {
            this.name = name;
            this.fails = fails;
            System.out.println("open " + name);
        }

        @Override
        public void close() {
            System.out.println("close " + name);
            if (fails) throw new IllegalStateException("close " + name);
        }
    }

    static class Custom extends Exception {
        final int code;

        Custom(String message, int code) {
            super(message);
            this.code = code;
        }

        @Override
        public String getMessage() { return super.getMessage() + " (" + code + ")"; }
    }

    static int finallyWins() {
        try {
            throw new RuntimeException("lost");
        } finally {
            return 7;
        }
    }

    static int nested(int n) {
        int steps = 0;
        for (int i = 0; i < n; i++) {
            try {
                steps += 1;
                try {
                    steps += 10;
                    if (i % 3 == 0) continue;
                    if (i % 3 == 1) throw new Custom("inner", i);
                    steps += 100;
                } catch (Custom e) {
                    steps += 1000;
                    if (i > 3) throw new RuntimeException(e);
                } finally {
                    steps += 10000;
                }
            } catch (RuntimeException e) {
                System.out.println("outer " + e.getMessage() + " cause " + e.getCause().getMessage());
            }
        }
        return steps;
    }

    static void trap(int kind) {
        try {
            switch (kind) {
                case 0: ((Object) null).hashCode(); break;
                case 1: int[] a = new int[3]; a[3] = 1; break;
                case 2: System.out.println(kind / (kind - 2)); break;
                case 3: Object o = "s"; System.out.println((Integer) o); break;
                case 4: int[] negative = new int[kind - 5]; break;
                case 5: throw null;
                case 6: String s = null; System.out.println(s.length()); break;
                case 7: new ArrayList<Integer>().get(0); break;
                case 8: "abc".substring(2, 1); break;
                case 9: "abc".charAt(5); break;
                case 10: List.of(1).add(2); break;
                case 11: new ArrayList<String>().iterator().next(); break;
                case 12: long z = 0; System.out.println(5L % z); break;
                default: System.out.println("none");
            }
        } catch (RuntimeException e) {
            System.out.println(kind + " " + e.getClass().getName());
        }
    }

    static int depth = 0;

    static void recurse() {
        depth++;
        recurse();
    }

    public static void main(String[] args) throws Exception {
        System.out.println(finallyWins());
        System.out.println(nested(8));
        for (int kind = 0; kind < 14; kind++) trap(kind);
        try (Resource a = new Resource("a", false); Resource b = new Resource("b", true)) {
            System.out.println("body");
            throw new Custom("body failed", 3);
        } catch (Custom e) {
            System.out.println(e.getMessage() + " suppressed " + e.getSuppressed().length + " " + e.getSuppressed()[0].getMessage());
        }
        try (Resource c = new Resource("c", true)) {
            System.out.println("quiet");
        } catch (IllegalStateException e) {
            System.out.println("caught " + e.getMessage());
        }
        try {
            recurse();
        } catch (StackOverflowError e) {
            System.out.println("overflow " + (depth > 100));
        }
        try {
            try {
                throw new Error("first");
            } finally {
                System.out.println("between");
            }
        } catch (Throwable t) {
            System.out.println(t);
        }
        int x = 0;
        try {
            x = 1;
            if (x == 1) throw new Exception();
            x = 2;
        } catch (Exception e) {
            x += 10;
        }
        System.out.println(x);
        throw new Custom("uncaught", 9);
    }
}
