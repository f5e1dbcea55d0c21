public class Precedence {
    public static void main(String[] args) throws Exception {
        int a = 5, b = 3, c = 2;
        boolean t = true, f = false;
        System.out.println(a + b * c - a / c % 2);
        System.out.println(a << 1 + 1 | b & c ^ a);
        System.out.println(-a++ + --b * ~c);
        System.out.println(t || f && f);
        System.out.println(a > b == t ? "x" : "y");
        System.out.println(!t ^ f);
        System.out.println(a = b = 7);
        System.out.println((a += 3) * 2 + a);
        System.out.println(1 + 2 + "3" + 4 * 5);
        System.out.println(a & 1 << 2);
    }
}
