public class LongOverflow {
    public static void main(String[] args) {
        long max = Long.MAX_VALUE;
        System.out.println(max + 1);
        System.out.println(Long.MIN_VALUE / -1);
        System.out.println(max * 3);
        System.out.println((max >>> 1) + (max >> 1));
        System.out.println(Long.MIN_VALUE >>> 63);
        System.out.println(Long.MIN_VALUE >> 63);
        System.out.println((int) 0x1234_5678_9ABCL);
        System.out.println(1L << 65);
        System.out.println(1 << 33);
    }
}
