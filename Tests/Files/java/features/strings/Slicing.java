public class Slicing {
    static void attempt(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        String s = "abcdef";
        System.out.println(s.substring(2) + " " + s.substring(2, 4) + " [" + s.substring(6) + "] " + s.subSequence(1, 3));
        attempt(() -> s.substring(7));
        attempt(() -> s.substring(3, 2));
        attempt(() -> s.substring(-1));
        attempt(() -> s.charAt(6));
        attempt(() -> s.charAt(-1));
        attempt(() -> "".charAt(0));
        attempt(() -> s.repeat(-1));
        attempt(() -> new StringBuilder("abc").deleteCharAt(3));
        attempt(() -> new StringBuilder("abc").insert(4, "x"));
        attempt(() -> new StringBuilder("abc").charAt(5));
        attempt(() -> new StringBuilder("abc").replace(4, 5, "x"));
        attempt(() -> new StringBuilder("abc").substring(2, 1));
        attempt(() -> new StringBuilder("abc").setCharAt(3, 'x'));
        attempt(() -> new StringBuilder("abc").setLength(-1));
    }
}
