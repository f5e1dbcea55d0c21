public class ForkJoin {
    static class Sum extends java.util.concurrent.RecursiveTask<Long> { final int[] a; final int lo, hi; Sum(int[] a, int lo, int hi) { this.a = a; this.lo = lo; this.hi = hi; } @Override protected Long compute() { if (hi - lo < 50) { long s = 0; for (int i = lo; i < hi; i++) s += a[i]; return s; } int m = (lo + hi) / 2; Sum l = new Sum(a, lo, m), r = new Sum(a, m, hi); l.fork(); return r.compute() + l.join(); } }

    public static void main(String[] args) throws Exception {
        int[] a = new int[1000];
        for (int i = 0; i < a.length; i++) a[i] = i * i % 97;
        System.out.println(new java.util.concurrent.ForkJoinPool(2).invoke(new Sum(a, 0, a.length)) + " " + java.util.Arrays.stream(a).sum() + " " + java.util.concurrent.ForkJoinPool.commonPool().invoke(new Sum(a, 0, 10)));
    }
}
