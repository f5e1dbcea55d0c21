public class CapturedState {
    int total;
    void run() { java.util.stream.IntStream.range(0, 5).forEach(i -> total += i); java.util.List.of("a", "bb").forEach(s -> { int k = s.length(); Runnable r = () -> total += k * 100; r.run(); }); }

    public static void main(String[] args) throws Exception {
        CapturedState c = new CapturedState();
        c.run();
        System.out.println(c.total);
        java.util.List<java.util.function.IntSupplier> l = new java.util.ArrayList<>();
        for (int i = 0; i < 3; i++) { final int k = i; int[] n = {0}; l.add(() -> k * 10 + n[0]++); }
        for (int r = 0; r < 2; r++) for (var s : l) System.out.print(s.getAsInt() + " ");
        System.out.println();
        StringBuilder b = new StringBuilder();
        Runnable a = () -> b.append("x");
        a.run();
        a.run();
        System.out.println(b);
    }
}
