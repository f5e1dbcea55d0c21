public class Rethrow {
    static void throwing(boolean checked) throws Exception {
        try {
            if (checked) throw new java.io.IOException("checked");
            throw new ArithmeticException("unchecked");
        } catch (Exception e) {
            System.out.println("caught " + e.getMessage());
            throw e;
        } finally {
            System.out.println("cleanup");
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Throwable> void sneaky(Throwable t) throws T { throw (T) t; }

    static int nested(int n) {
        try {
            try {
                if (n == 0) throw new IllegalArgumentException("a");
                return 10 / (n - 1);
            } catch (IllegalArgumentException e) {
                throw new RuntimeException("b", e);
            } finally {
                if (n == 2) throw new UnsupportedOperationException("c");
            }
        } catch (ArithmeticException e) {
            return -1;
        } catch (RuntimeException e) {
            return e.getCause() == null ? -2 : -3;
        }
    }

    public static void main(String[] args) {
        for (boolean b : new boolean[] {true, false}) {
            try {
                throwing(b);
            } catch (java.io.IOException e) {
                System.out.println("io " + e.getMessage());
            } catch (Exception e) {
                System.out.println("other " + e.getMessage());
            }
        }
        try {
            Rethrow.<RuntimeException>sneaky(new Exception("sneaked"));
        } catch (Exception e) {
            System.out.println(e);
        }
        System.out.println(nested(0) + " " + nested(1) + " " + nested(2) + " " + nested(3));
        throw new IllegalStateException("the end");
    }
}
