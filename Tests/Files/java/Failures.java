public class Failures {
    static class Res implements AutoCloseable { String n; Res(String n) { this.n = n; System.out.println("open " + n); } public void close() throws Exception { System.out.println("close " + n); if (n.equals("b")) throw new Exception("close-" + n); } }
    static class Bad { static int x = 1 / Integer.parseInt("0"); static void f() {} }
    static class MyEx extends RuntimeException { MyEx(String m, Throwable c) { super(m, c); } }
    static int fin() { try { return 1; } finally { System.out.println("fin"); } }
    @SuppressWarnings("finally") static int fin2() { try { throw new RuntimeException(); } finally { return 2; } }
    static void deep(int n) { deep(n + 1); }
    public static void main(String[] a) throws Exception {
        try (Res r = new Res("a"); Res q = new Res("b")) { System.out.println("body"); throw new IllegalStateException("body"); } catch (Exception e) { System.out.println(e + " " + e.getSuppressed().length + e.getSuppressed()[0].getMessage()); }
        System.out.println(fin() + fin2());
        try { Bad.f(); } catch (ExceptionInInitializerError e) { System.out.println(e + " " + e.getCause()); }
        try { Bad.f(); } catch (NoClassDefFoundError e) { System.out.println(e); }
        try { deep(0); } catch (StackOverflowError e) { System.out.println("soe " + (e.getMessage() == null)); }
        try { Object o = "s"; Integer i = (Integer) o; } catch (ClassCastException e) { System.out.println("cce"); }
        try { int[] x = new int[2]; x[2] = 1; } catch (ArrayIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { "abc".charAt(5); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { "abc".substring(2, 1); } catch (StringIndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { Object[] x = new String[1]; x[0] = 1; } catch (ArrayStoreException e) { System.out.println("store"); }
        try { int[] x = new int[-1]; } catch (NegativeArraySizeException e) { System.out.println(e.getMessage()); }
        try { Integer.parseInt("x1"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
        try { new java.util.ArrayList<Integer>().get(0); } catch (IndexOutOfBoundsException e) { System.out.println(e.getMessage()); }
        try { java.util.List.of(1).iterator().remove(); } catch (UnsupportedOperationException e) { System.out.println("uoe"); }
        try { throw new MyEx("m", new Exception("c")); } catch (MyEx | IllegalStateException e) { System.out.println(e + " " + e.getCause()); }
        try { throw new Error("e"); } catch (Throwable t) { System.out.println(t); }
        try { System.out.println(5 % 0); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        try { try { throw new Exception("1"); } finally { System.out.println("f1"); } } catch (Exception e) { StackTraceElement[] st = e.getStackTrace(); System.out.println(st[0].getMethodName() + " " + st[0].getLineNumber() + " " + st[0]); }
        outer: for (int i = 0; ; i++) { for (int j = 0; j < 5; j++) { if (j == 3) continue outer; if (i == 2) break outer; System.out.print(i * 10 + j + " "); } } System.out.println();
        String s = null; try { s.length(); } catch (NullPointerException e) { System.out.println("npe"); }
        assert a.length > 100 : "not";
        throw new MyEx("last", new RuntimeException("cause"));
    }
}
