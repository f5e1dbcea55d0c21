public class NumbersFromText {
    public static void main(String[] args) throws Exception {
        java.util.Scanner s = new java.util.Scanner("3\n10 20 30\nname with spaces\n2.5 x 7");
        int n = s.nextInt(), t = 0;
        for (int i = 0; i < n; i++) t += s.nextInt();
        s.nextLine();
        System.out.println(t + " [" + s.nextLine() + "] " + s.nextDouble() + s.hasNextInt() + s.next() + s.hasNextInt() + s.nextLong() + s.hasNext() + s.hasNextLine());
        try { s.next(); } catch (java.util.NoSuchElementException e) { System.out.println(e.getClass().getSimpleName()); }
        java.util.Scanner l = new java.util.Scanner("a\nb\n\nc");
        int k = 0;
        while (l.hasNextLine()) { k++; System.out.print(l.nextLine() + ";"); }
        System.out.println(k);
    }
}
