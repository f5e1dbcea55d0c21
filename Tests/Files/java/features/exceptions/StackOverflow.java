public class StackOverflow {
    static int depth;
    static int dive(int n) { depth = n; return dive(n + 1) + 1; }

    public static void main(String[] args) {
        try {
            dive(0);
        } catch (StackOverflowError e) {
            System.out.println((depth > 500) + " " + e.getMessage());
        }
        try {
            dive(0);
        } catch (Throwable e) {
            System.out.println(e);
        }
    }
}
