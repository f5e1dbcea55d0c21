public class PassByValue {
    static class Box { int v; Box(int v) { this.v = v; } }
    static void a(int n) { n = 99; }
    static void b(Box b) { b.v = 99; }
    static void c(Box b) { b = new Box(1); }
    static void d(int[] a) { a[0] = 7; a = new int[] {8}; }
    static void e(String s) { s += "!"; }
    static void f(StringBuilder s) { s.append("!"); }
    static void swap(Integer a, Integer b) { Integer t = a; a = b; b = t; }

    public static void main(String[] args) throws Exception {
        int n = 1;
        a(n);
        Box x = new Box(2);
        b(x);
        System.out.println(n + " " + x.v);
        c(x);
        int[] arr = {1};
        d(arr);
        String s = "s";
        e(s);
        StringBuilder sb = new StringBuilder("b");
        f(sb);
        Integer p = 1, q = 2;
        swap(p, q);
        System.out.println(x.v + " " + arr[0] + s + sb + p + q);
    }
}
