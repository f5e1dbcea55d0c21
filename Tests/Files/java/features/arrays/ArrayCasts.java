public class ArrayCasts {
    static void attempt(Runnable step) {
        try {
            step.run();
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
    }

    @SuppressWarnings("unchecked")
    static <T extends Comparable<T>> T[] bad(int n) { return (T[]) new Object[n]; }

    @SuppressWarnings("unchecked")
    static <T> T[] good(int n) { return (T[]) new Object[n]; }

    public static void main(String[] args) {
        Object strings = new String[] {"a"};
        Object objects = new Object[] {"a"};
        Object ints = new int[] {1};
        System.out.println(((String[]) strings).length + ((Object[]) strings).length + ((Comparable<?>[]) strings).length);
        attempt(() -> System.out.println(((String[]) objects)[0]));
        attempt(() -> System.out.println(((Integer[]) strings)[0]));
        attempt(() -> System.out.println(((Object[]) ints)[0]));
        attempt(() -> System.out.println(((long[]) ints)[0]));
        attempt(() -> System.out.println(bad(1).length));
        attempt(() -> System.out.println(good(2).length));
        attempt(() -> { String[] s = good(3); System.out.println(s.length); });
        Object matrix = new int[2][2];
        System.out.println(((Object[]) matrix).length + ((int[][]) matrix)[0].length);
    }
}
