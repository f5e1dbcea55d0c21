public class IntSwitch {
    static String sparse(int value) {
        switch (value) {
            case -1000: return "low";
            case 0: return "zero";
            case 5: case 6: return "five or six";
            case 1_000_000: return "high";
            default: return "other";
        }
    }

    static int fall(int value) {
        int sum = 0;
        switch (value) {
            case 1: sum += 1;
            case 2: sum += 2;
            case 3: sum += 3; break;
            default: sum = -1;
            case 4: sum += 4;
        }
        return sum;
    }

    public static void main(String[] args) {
        for (int v : new int[] {-1000, 0, 5, 6, 7, 1_000_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) System.out.println(v + " " + sparse(v));
        for (int v = 0; v < 7; v++) System.out.print(fall(v) + " ");
        System.out.println();
        char c = 'b';
        switch (c) {
            case 'a': System.out.println("first"); break;
            case 'b': System.out.println("second"); break;
        }
        Byte boxed = 3;
        switch (boxed) {
            case 3: System.out.println("three");
        }
    }
}
