public class BitTricks {
    public static void main(String[] args) {
        int[] values = {0, 1, 2, 40, 255, -1, Integer.MIN_VALUE, 0x0F0F0F0F};
        for (int v : values) {
            System.out.println(v + " " + Integer.bitCount(v) + " " + Integer.highestOneBit(v) + " " + Integer.lowestOneBit(v) + " "
                + Integer.numberOfLeadingZeros(v) + " " + Integer.numberOfTrailingZeros(v) + " " + Integer.reverse(v) + " "
                + Integer.reverseBytes(v) + " " + Integer.rotateLeft(v, 5) + " " + Integer.rotateRight(v, 5) + " " + Integer.signum(v));
            System.out.println(Integer.toBinaryString(v) + " " + Integer.toHexString(v) + " " + Integer.toOctalString(v) + " " + Integer.toUnsignedString(v));
        }
        long[] longs = {0, 1, -1, 1L << 40, Long.MIN_VALUE};
        for (long v : longs) {
            System.out.println(Long.bitCount(v) + " " + Long.highestOneBit(v) + " " + Long.numberOfLeadingZeros(v) + " "
                + Long.numberOfTrailingZeros(v) + " " + Long.reverse(v) + " " + Long.rotateLeft(v, 9) + " " + Long.toBinaryString(v) + " " + Long.toHexString(v));
        }
        System.out.println((5 & 3) + " " + (5 | 3) + " " + (5 ^ 3) + " " + ~5);
        int a = 3, b = 9;
        a ^= b;
        b ^= a;
        a ^= b;
        System.out.println(a + " " + b);
        System.out.println((64 & (64 - 1)) == 0);
    }
}
