import java.util.Random;

public class RandomNumbers {
    public static void main(String[] args) {
        Random r = new Random(12345);
        for (int i = 0; i < 5; i++) System.out.print(r.nextInt() + " " + r.nextInt(10) + " " + r.nextLong() + " " + r.nextBoolean() + " " + r.nextDouble() + " " + r.nextFloat() + " " + r.nextGaussian() + "\n");
        byte[] b = new byte[5];
        r.nextBytes(b);
        for (byte x : b) System.out.print(x + " ");
        System.out.println(r.nextInt(5, 8) + " " + r.ints(3, 1, 7).sum() + " " + r.doubles(2).sum());
        int[] counts = new int[6];
        Random d = new Random(1);
        for (int i = 0; i < 6000; i++) counts[d.nextInt(6)]++;
        for (int c : counts) System.out.print(c + " ");
        System.out.println();
        double x = Math.random();
        System.out.println(x >= 0 && x < 1);
        Random s = new Random(7), t = new Random(7);
        System.out.println(s.nextInt(100) == t.nextInt(100));
    }
}
