public class ExceptionsInside {
    interface Risky<T> { T get() throws Exception; }
    static <T> T unchecked(Risky<T> r) { try { return r.get(); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new RuntimeException("checked: " + e.getMessage(), e); } }

    public static void main(String[] args) throws Exception {
        System.out.println(unchecked(() -> "fine"));
        try { unchecked(() -> { throw new java.io.IOException("disk"); }); } catch (RuntimeException e) { System.out.println(e.getMessage() + " " + e.getCause().getClass().getSimpleName()); }
        try { java.util.List.of(1, 0).forEach(n -> System.out.print(10 / n + " ")); } catch (ArithmeticException e) { System.out.println(e.getMessage()); }
        java.util.concurrent.Callable<Integer> c = () -> { throw new Exception("c"); };
        try { c.call(); } catch (Exception e) { System.out.println(e.getMessage()); }
    }
}
