public class ConditionalChains {
    static String grade(int s) { if (s >= 90) return "A"; else if (s >= 80) return "B"; else if (s >= 70) { if (s > 75) return "C+"; else return "C"; } return s < 0 ? "?" : "F"; }
    static boolean leap(int y) { return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0); }

    public static void main(String[] args) throws Exception {
        for (int s : new int[] {95, 85, 76, 75, 10, -1}) System.out.print(grade(s) + " ");
        for (int y : new int[] {1900, 2000, 2023, 2024}) System.out.print(leap(y) + " ");
        System.out.println();
    }
}
