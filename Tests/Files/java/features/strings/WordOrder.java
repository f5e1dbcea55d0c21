public class WordOrder {
    public static void main(String[] args) throws Exception {
        String s = "the quick brown fox";
        String[] w = s.split(" ");
        StringBuilder b = new StringBuilder();
        for (int i = w.length - 1; i >= 0; i--) b.append(w[i]).append(i > 0 ? " " : "");
        System.out.println(b);
        for (String x : w) System.out.print(new StringBuilder(x).reverse() + " ");
        for (String x : w) System.out.print(Character.toUpperCase(x.charAt(0)) + x.substring(1) + " ");
        System.out.println();
        java.util.Arrays.sort(w, java.util.Comparator.comparing(String::length).thenComparing(java.util.Comparator.naturalOrder()));
        System.out.println(String.join(",", w));
        String l = "";
        for (String x : w) if (x.length() > l.length()) l = x;
        System.out.println(l);
    }
}
