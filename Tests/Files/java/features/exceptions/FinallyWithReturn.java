public class FinallyWithReturn {
    static int n;
    static int f(int k) { for (int i = 0; ; i++) { try { try { if (i == k) return i; if (i == 2) throw new RuntimeException("r"); } finally { n += 10; if (k == 7) break; } } catch (RuntimeException e) { n += 100; if (k == 5) return -5; } finally { n++; } } return -7; }
    static String g() { String s = "a"; try { s += "b"; return s; } finally { s += "c"; System.out.print(s + " "); } }

    public static void main(String[] args) throws Exception {
        System.out.println(f(1) + " " + n);
        System.out.println(f(3) + " " + n);
        System.out.println(f(5) + " " + f(7) + " " + n);
        System.out.println(g());
    }
}
