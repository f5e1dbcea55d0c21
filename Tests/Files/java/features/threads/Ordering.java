public class Ordering {
    static final java.util.List<String> log = java.util.Collections.synchronizedList(new java.util.ArrayList<>());

    public static void main(String[] args) throws Exception {
        Thread a = new Thread(() -> log.add("a")), b = new Thread(() -> { try { a.join(); } catch (InterruptedException e) { } log.add("b"); });
        a.start();
        b.start();
        b.join();
        System.out.println(log);
        java.util.concurrent.atomic.AtomicLong n = new java.util.concurrent.atomic.AtomicLong();
        Thread[] t = new Thread[5];
        for (int i = 0; i < 5; i++) { int k = i; (t[i] = new Thread(() -> { for (int j = 0; j < 20; j++) n.addAndGet(k); })).start(); }
        for (Thread x : t) x.join();
        System.out.println(n);
        Thread.sleep(1);
        System.out.println(Thread.currentThread().getThreadGroup() != null);
    }
}
