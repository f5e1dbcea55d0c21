public class Statistics {
    static double[] d = {2, 4, 4, 4, 5, 5, 7, 9};
    static double mean(double[] a) { double s = 0; for (double v : a) s += v; return s / a.length; }
    static double sd(double[] a) { double m = mean(a), s = 0; for (double v : a) s += (v - m) * (v - m); return Math.sqrt(s / a.length); }
    static double median(double[] a) { double[] c = a.clone(); java.util.Arrays.sort(c); int n = c.length; return n % 2 == 1 ? c[n / 2] : (c[n / 2 - 1] + c[n / 2]) / 2; }

    public static void main(String[] args) throws Exception {
        System.out.println(mean(d) + " " + sd(d) + " " + median(d));
        var st = java.util.Arrays.stream(d).summaryStatistics();
        System.out.printf("%.2f %.1f %.1f %d%n", st.getAverage(), st.getMin(), st.getMax(), st.getCount());
        System.out.println(st);
        java.util.Map<Double, Integer> m = new java.util.TreeMap<>();
        for (double v : d) m.merge(v, 1, Integer::sum);
        System.out.println(m + " " + java.util.Collections.max(m.entrySet(), java.util.Map.Entry.comparingByValue()).getKey());
    }
}
