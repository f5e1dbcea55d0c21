import java.util.*;
public class Threads {
    static int counter; static final Object lock = new Object();
    static class Box { private Integer v; synchronized void put(int x) throws InterruptedException { while (v != null) wait(); v = x; notifyAll(); } synchronized int take() throws InterruptedException { while (v == null) wait(); int r = v; v = null; notifyAll(); return r; } }
    public static void main(String[] a) throws Exception {
        Thread[] ts = new Thread[4];
        for (int i = 0; i < 4; i++) { ts[i] = new Thread(() -> { for (int j = 0; j < 1000; j++) synchronized (lock) { counter++; } }, "w" + i); ts[i].start(); }
        for (Thread t : ts) t.join(); System.out.println(counter);
        Box b = new Box(); Thread p = new Thread(() -> { try { for (int i = 0; i < 10; i++) b.put(i); } catch (InterruptedException e) {} }); p.start();
        int s = 0; for (int i = 0; i < 10; i++) s += b.take(); System.out.println(s); p.join(); System.out.println(p.isAlive() + " " + p.getState());
        Thread sl = new Thread(() -> { try { Thread.sleep(100000); System.out.println("no"); } catch (InterruptedException e) { System.out.println("interrupted " + e.getMessage() + Thread.currentThread().isInterrupted()); } }); sl.start(); Thread.sleep(20); sl.interrupt(); sl.join();
        Thread d = new Thread(() -> { while (true) { try { Thread.sleep(10); } catch (InterruptedException e) {} } }); d.setDaemon(true); d.start();
        Thread ex = new Thread(() -> { throw new RuntimeException("boom"); }); ex.setUncaughtExceptionHandler((t, e) -> System.out.println("handler " + e.getMessage())); ex.start(); ex.join();
        ThreadLocal<Integer> tl = ThreadLocal.withInitial(() -> 7); tl.set(8); Thread t2 = new Thread(() -> System.out.println("tl " + tl.get())); t2.start(); t2.join(); System.out.println(tl.get() + Thread.currentThread().getName());
        try { new Object().notify(); System.out.println("?"); } catch (IllegalMonitorStateException e) { System.out.println("imse"); }
        try { ex.start(); } catch (IllegalThreadStateException e) { System.out.println("itse"); }
    }
}
