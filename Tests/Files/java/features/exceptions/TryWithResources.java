public class TryWithResources {
    static class Res implements AutoCloseable {
        final String name;
        final boolean fails;
        Res(String name, boolean fails) { this.name = name; this.fails = fails; System.out.println("open " + name); }
        @Override public void close() throws Exception {
            System.out.println("close " + name);
            if (fails) throw new Exception("close of " + name);
        }
    }

    public static void main(String[] args) {
        try (Res a = new Res("a", false); Res b = new Res("b", false)) {
            System.out.println("body");
        } catch (Exception e) {
            System.out.println("never");
        } finally {
            System.out.println("finally");
        }
        try (Res a = new Res("a", true); Res b = new Res("b", true)) {
            throw new IllegalStateException("body");
        } catch (Exception e) {
            System.out.println(e.getMessage() + " suppressed " + e.getSuppressed().length);
            for (Throwable s : e.getSuppressed()) System.out.println(" " + s);
        }
        try (Res a = new Res("a", true)) {
            System.out.println("fine");
        } catch (Exception e) {
            System.out.println(e + " " + e.getSuppressed().length);
        }
        Res shared = new Res("s", false);
        try (shared; Res none = null) {
            System.out.println("shared " + none);
        } catch (Exception e) {
            System.out.println("never");
        }
    }
}
