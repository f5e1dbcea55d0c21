public class LongLoopsAndFloats {
    public static void main(String[] args) throws Exception {
        long s = 0;
        for (long i = 1L << 33; i < (1L << 33) + 5; i++) s += i;
        System.out.println(s);
        int n = 0;
        for (float f = 0; f < 1; f += 0.1f) n++;
        System.out.println(n);
        n = 0;
        for (double d = 0; d != 1 && n < 20; d += 0.1) n++;
        System.out.println(n);
        byte b = 0;
        int k = 0;
        while (++b > 0) k++;
        System.out.println(k + " " + b);
        short sh = Short.MAX_VALUE;
        sh++;
        System.out.println(sh);
    }
}
