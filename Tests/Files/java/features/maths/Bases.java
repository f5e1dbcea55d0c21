public class Bases {
    public static void main(String[] args) throws Exception {
        for (int b : new int[] {2, 3, 8, 16, 36}) System.out.print(Integer.toString(1000, b) + "=" + Integer.parseInt(Integer.toString(1000, b), b) + " ");
        System.out.println();
        System.out.println(String.format("%8s", Integer.toBinaryString(37)).replace(' ', '0') + " " + Integer.toHexString(-255) + " " + Long.toBinaryString(5L) + " " + Integer.toOctalString(511) + " " + Long.parseLong("7fffffffffffffff", 16) + " " + Integer.parseUnsignedInt("ffffffff", 16) + " " + Character.forDigit(35, 36) + Character.digit('z', 36) + " " + Integer.toString(Integer.MIN_VALUE, 2).length());
        StringBuilder s = new StringBuilder();
        for (int n = 45; n > 0; n /= 2) s.insert(0, n % 2);
        System.out.println(s);
    }
}
