public class ResourceOrder {
    static StringBuilder log = new StringBuilder();
    record R(String n) implements AutoCloseable { R { log.append("+").append(n); } public void close() { log.append("-").append(n); } }
    static String use(boolean fail) { try (R a = new R("a"); R b = new R("b"); R c = new R("c")) { if (fail) throw new IllegalStateException(); return "ok"; } catch (IllegalStateException e) { log.append("!"); return "failed"; } finally { log.append("."); } }

    public static void main(String[] args) throws Exception {
        System.out.println(use(false) + use(true) + log);
    }
}
