public class Ternaries {
    static String sign(int n) { return n > 0 ? "plus" : n < 0 ? "minus" : "zero"; }

    public static void main(String[] args) {
        for (int n = -1; n <= 1; n++) System.out.println(sign(n));
        Integer none = null;
        boolean flag = args.length == 0;
        Integer chosen = flag ? Integer.valueOf(5) : none;
        System.out.println(chosen);
        try {
            int bad = flag ? none : 0;
            System.out.println(bad);
        } catch (NullPointerException e) {
            System.out.println("unboxed null");
        }
        Object mixed = flag ? 1 : "one";
        System.out.println(mixed);
        System.out.println((flag ? "a" : "b") + (flag ? 1 : 2.5));
        int[] counts = {0, 0};
        for (int i = 0; i < 9; i++) counts[i % 3 == 0 ? 0 : 1]++;
        System.out.println(counts[0] + " " + counts[1]);
    }
}
