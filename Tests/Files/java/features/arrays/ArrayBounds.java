public class ArrayBounds {
    static void attempt(Runnable step) {
        try {
            step.run();
            System.out.println("fine");
        } catch (RuntimeException e) {
            System.out.println(e);
        }
    }

    public static void main(String[] args) {
        int[] a = new int[3];
        String[] s = {};
        long[][] l = new long[2][2];
        byte[] b = {1};
        attempt(() -> a[3] = 1);
        attempt(() -> a[-1] = 1);
        attempt(() -> System.out.println(s[0]));
        attempt(() -> l[1][2]++);
        attempt(() -> System.out.println(b[Integer.MAX_VALUE]));
        attempt(() -> System.out.println(new int[-1].length));
        attempt(() -> System.out.println(new String[2][-5].length));
        attempt(() -> System.out.println(args[0]));
        attempt(() -> System.arraycopy(a, 0, a, 2, 2));
        attempt(() -> System.arraycopy(a, -1, a, 0, 2));
        attempt(() -> java.util.Arrays.copyOfRange(a, 3, 2));
        attempt(() -> java.util.Arrays.fill(a, 2, 5, 1));
    }
}
