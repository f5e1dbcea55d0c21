public class EvaluationOrder {
    static StringBuilder log = new StringBuilder();

    static int note(int n) {
        log.append(n).append(' ');
        return n;
    }

    static boolean yes(String s) { log.append(s).append(' '); return true; }
    static boolean no(String s) { log.append(s).append(' '); return false; }

    static int three(int a, int b, int c) { return a * 100 + b * 10 + c; }

    public static void main(String[] args) {
        System.out.println(note(1) + note(2) * note(3));
        System.out.println(three(note(4), note(5), note(6)));
        int[] a = new int[10];
        a[note(7)] = note(8);
        if (no("a") && yes("b") || yes("c") && no("d") || no("e") | yes("f")) System.out.println("in");
        int i = 1;
        i = i++ * 2 + i;
        System.out.println(i);
        int j = 2;
        int k = j + (j = 5) * j;
        System.out.println(k);
        try {
            int[] none = null;
            none[note(9)] = note(10);
        } catch (NullPointerException e) {
            log.append("npe ");
        }
        try {
            a[note(99)] = note(1) / (a[0] - a[0]);
        } catch (ArithmeticException | ArrayIndexOutOfBoundsException e) {
            log.append(e.getClass().getSimpleName());
        }
        System.out.println(log);
    }
}
