public class UnsignedNumbers {
    public static void main(String[] args) {
        System.out.println(Integer.toUnsignedLong(-1));
        System.out.println(Integer.divideUnsigned(-1, 3) + " " + Integer.remainderUnsigned(-1, 7));
        System.out.println(Integer.compareUnsigned(-1, 1));
        System.out.println(Integer.parseUnsignedInt("4294967295"));
        System.out.println(Long.toUnsignedString(-1L));
        System.out.println(Long.divideUnsigned(-1L, 10) + " " + Long.remainderUnsigned(-1L, 10));
        System.out.println(Long.parseUnsignedLong("18446744073709551615"));
        System.out.println(Byte.toUnsignedInt((byte) -1) + " " + Short.toUnsignedInt((short) -1));
        System.out.println(Long.compareUnsigned(-1, 1));
        System.out.println(Long.toUnsignedString(-1L, 16));
    }
}
