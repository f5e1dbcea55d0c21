public class FinalRules {
    static final int[] DATA = {1, 2};
    final java.util.List<Integer> list = new java.util.ArrayList<>();
    static final int LATE;
    static { LATE = DATA.length * 21; }
    final int given;
    FinalRules(int g) { given = g; }

    public static void main(String[] args) throws Exception {
        DATA[0] = 5;
        FinalRules f = new FinalRules(3);
        f.list.add(4);
        final int k;
        if (args.length == 0) k = 1;
        else k = 2;
        System.out.println(DATA[0] + LATE + f.given + k + " " + f.list);
        final String s = "a";
        System.out.println((s + "b") == "ab");
    }
}
