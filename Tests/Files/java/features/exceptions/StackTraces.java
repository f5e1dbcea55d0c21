public class StackTraces {
    static void a(int n) {
        if (n == 0) throw new IllegalStateException("deep");
        b(n - 1);
    }

    static void b(int n) { a(n); }

    StackTraces() { a(1); }

    static class Inner { void run() { new StackTraces(); } }

    public static void main(String[] args) {
        try {
            new Inner().run();
        } catch (IllegalStateException e) {
            for (StackTraceElement s : e.getStackTrace()) {
                if (s.getClassName().startsWith("StackTraces")) System.out.println(s.getClassName() + "." + s.getMethodName() + ":" + s.getLineNumber() + " " + s.getFileName());
            }
        }
        try {
            Runnable r = () -> a(0);
            r.run();
        } catch (RuntimeException e) {
            System.out.println(e.getStackTrace()[0] + " " + e.getStackTrace()[1].getMethodName());
        }
        java.io.StringWriter w = new java.io.StringWriter();
        new Exception("top", new RuntimeException("cause")).printStackTrace(new java.io.PrintWriter(w));
        String[] lines = w.toString().split("\n");
        System.out.println(lines[0] + " " + lines[1].trim());
        for (String l : lines) if (l.startsWith("Caused")) System.out.println(l);
    }
}
