import java.util.*;

public class WaitNotify {
    static class Buffer {
        private final Queue<Integer> items = new LinkedList<>();
        private final int limit;
        Buffer(int limit) { this.limit = limit; }
        synchronized void put(int v) throws InterruptedException {
            while (items.size() == limit) wait();
            items.add(v);
            notifyAll();
        }
        synchronized int take() throws InterruptedException {
            while (items.isEmpty()) wait();
            int v = items.remove();
            notifyAll();
            return v;
        }
    }

    public static void main(String[] args) throws Exception {
        Buffer b = new Buffer(3);
        int[] sum = new int[1];
        Thread producer = new Thread(() -> {
            try {
                for (int i = 1; i <= 100; i++) b.put(i);
                b.put(-1);
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        Thread consumer = new Thread(() -> {
            try {
                for (int v; (v = b.take()) >= 0;) sum[0] += v;
            } catch (InterruptedException e) {
                System.out.println("never");
            }
        });
        producer.start();
        consumer.start();
        producer.join();
        consumer.join();
        System.out.println(sum[0]);
        try {
            new Object().wait();
        } catch (IllegalMonitorStateException e) {
            System.out.println(e.getMessage());
        }
        synchronized (b) { b.wait(5); }
        System.out.println("timed out");
    }
}
