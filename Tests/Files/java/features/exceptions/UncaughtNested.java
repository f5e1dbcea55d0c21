public class UncaughtNested {
    static class Boom extends RuntimeException { Boom(String m, Throwable c) { super(m, c); } }
    static void inner() { int[] a = new int[2]; a[2] = 1; }
    static void outer() { try { inner(); } catch (ArrayIndexOutOfBoundsException e) { throw new Boom("wrapped", e); } }

    public static void main(String[] args) throws Exception {
        System.out.println("start");
        outer();
    }
}
