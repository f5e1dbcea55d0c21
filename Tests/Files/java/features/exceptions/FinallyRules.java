public class FinallyRules {
    @SuppressWarnings("finally")
    static int overriding() { try { return 1; } finally { return 2; } }
    static int value() { int x = 1; try { return x; } finally { x = 5; } }
    static int[] array() { int[] x = {1}; try { return x; } finally { x[0] = 5; } }
    @SuppressWarnings("finally")
    static String swallow() { try { throw new RuntimeException("lost"); } finally { return "kept"; } }
    static String order(int n) {
        StringBuilder b = new StringBuilder();
        try {
            b.append("t");
            if (n == 1) throw new IllegalStateException();
            if (n == 2) throw new Error();
            if (n == 3) return b.append("r").toString();
        } catch (IllegalStateException e) {
            b.append("c");
        } catch (Error e) {
            b.append("e");
            return b.toString() + "!";
        } finally {
            b.append("f");
            System.out.print("[" + n + "]");
        }
        return b.append("a").toString();
    }

    public static void main(String[] args) {
        System.out.println(overriding() + value() + array()[0] + swallow());
        for (int n = 0; n < 4; n++) System.out.println(order(n));
        loop:
        for (int i = 0; i < 3; i++) {
            try {
                if (i == 1) continue;
                if (i == 2) break loop;
                System.out.print("body ");
            } finally {
                System.out.print("finally" + i + " ");
            }
        }
        System.out.println();
        try {
            try {
                throw new RuntimeException("first");
            } finally {
                Object o = null;
                o.hashCode();
            }
        } catch (RuntimeException e) {
            System.out.println(e.getClass().getName());
        }
    }
}
