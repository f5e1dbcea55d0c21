public class Chaining {
    static class Low extends Exception { Low(String m) { super(m); } }
    static class High extends RuntimeException { High(String m, Throwable c) { super(m, c); } }
    static void low(int n) throws Low { if (n > 1) throw new Low("low " + n); }
    static void mid(int n) { try { low(n); } catch (Low e) { High h = new High("high", e); h.addSuppressed(new IllegalStateException("side")); throw h; } }

    public static void main(String[] args) throws Exception {
        mid(1);
        try { mid(2); } catch (High e) { System.out.println(e + " <- " + e.getCause() + " " + e.getSuppressed()[0]); Throwable t = e; int d = 0; while (t.getCause() != null) { t = t.getCause(); d++; } System.out.println(d + t.getMessage()); }
        mid(3);
    }
}
