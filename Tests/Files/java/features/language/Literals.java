public class Literals {
    public static void main(String[] args) throws Exception {
        System.out.println(0b1010 + " " + 017 + " " + 0xFF + " " + 1_000_000 + " " + 0x7fff_ffff_ffffL + " " + 1e3 + " " + 0x1.8p1 + " " + .5f + " " + 5d + " " + '\u0041' + '\n' + "\t|\\|\"|\'|\101|\0".length());
        System.out.println((int) '\'' + " " + (char) 97 + " " + 'a' + 1 + " " + -2147483648 + " " + 0x80000000 + " " + -0.0 + " " + 1.0e-10);
    }
}
