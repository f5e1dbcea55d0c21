public class Shifts {
    public static void main(String[] args) {
        int value = -17;
        for (int by : new int[] {0, 1, 4, 31, 32, 33, -1}) {
            System.out.println(by + ": " + (value << by) + " " + (value >> by) + " " + (value >>> by));
        }
        long wide = -17L;
        for (int by : new int[] {0, 1, 31, 32, 63, 64, -1}) {
            System.out.println(by + ": " + (wide << by) + " " + (wide >> by) + " " + (wide >>> by));
        }
        byte small = (byte) 0x90;
        System.out.println(small >> 2);
        System.out.println(small >>> 2);
        System.out.println((small & 0xFF) >>> 2);
        small >>>= 1;
        System.out.println(small);
    }
}
