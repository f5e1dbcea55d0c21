public class StaticInitFailure {
    static class Bad {
        static int value = compute();
        static int compute() { throw new IllegalStateException("init"); }
    }

    public static void main(String[] args) {
        try {
            System.out.println(Bad.value);
        } catch (ExceptionInInitializerError e) {
            System.out.println(e + " " + e.getCause());
        }
        try {
            System.out.println(Bad.value);
        } catch (NoClassDefFoundError e) {
            System.out.println(e.getMessage());
        }
    }
}
