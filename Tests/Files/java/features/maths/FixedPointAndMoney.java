public class FixedPointAndMoney {
    static long cents(String s) { boolean n = s.startsWith("-"); String[] p = s.replace("-", "").split("\\."); long c = Long.parseLong(p[0]) * 100 + (p.length > 1 ? Long.parseLong((p[1] + "00").substring(0, 2)) : 0); return n ? -c : c; }
    static String show(long c) { return (c < 0 ? "-" : "") + Math.abs(c) / 100 + "." + String.format("%02d", Math.abs(c) % 100); }

    public static void main(String[] args) throws Exception {
        long t = 0;
        for (String s : "10.50 -3.25 0.1 7".split(" ")) t += cents(s);
        System.out.println(show(t) + " " + show(-5) + " " + show(cents("19.99") * 3));
        double d = 0;
        for (int i = 0; i < 100; i++) d += 0.01;
        System.out.println(d + " " + Math.round(d * 100) / 100.0 + " " + new java.math.BigDecimal("0.1").add(new java.math.BigDecimal("0.2")));
    }
}
