public class ShadowingAndScope {
    static int x = 1;
    int y = 2;
    static int f(int x) { { int z = x * 2; x += z; } return x + ShadowingAndScope.x; }
    int g(int y) { this.y += y; return this.y; }

    public static void main(String[] args) throws Exception {
        System.out.println(f(5));
        ShadowingAndScope s = new ShadowingAndScope();
        System.out.println(s.g(3) + s.g(4));
        for (int x = 0; x < 2; x++) System.out.print(x);
        { int q = 9; System.out.println(q); }
        int q = 8;
        System.out.println(q + x);
    }
}
