import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

public class ExecutorTasks {
    static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(3);
        List<Future<Integer>> futures = new ArrayList<>();
        for (int i = 5; i < 12; i++) {
            int n = i;
            futures.add(pool.submit(() -> fib(n)));
        }
        for (Future<Integer> f : futures) System.out.print(f.get() + " ");
        System.out.println();
        List<Callable<String>> calls = List.of(() -> "a", () -> "b");
        for (Future<String> f : pool.invokeAll(calls)) System.out.print(f.get());
        Future<?> failing = pool.submit(() -> { throw new IllegalStateException("inside"); });
        try {
            failing.get();
        } catch (ExecutionException e) {
            System.out.println(" " + e.getCause());
        }
        pool.shutdown();
        System.out.println(pool.awaitTermination(1, TimeUnit.SECONDS) + " " + pool.isShutdown() + failing.isDone());
        AtomicInteger counter = new AtomicInteger();
        CountDownLatch latch = new CountDownLatch(3);
        for (int i = 0; i < 3; i++) new Thread(() -> { for (int k = 0; k < 100; k++) counter.incrementAndGet(); latch.countDown(); }).start();
        latch.await();
        System.out.println(counter + " " + counter.getAndAdd(5) + counter.compareAndSet(305, 1) + counter.updateAndGet(x -> x * 10) + counter.accumulateAndGet(5, Math::max));
        ConcurrentHashMap<String, Integer> map = new ConcurrentHashMap<>();
        Thread[] ts = new Thread[3];
        for (int t = 0; t < 3; t++) (ts[t] = new Thread(() -> { for (int i = 0; i < 50; i++) map.merge("k" + i % 5, 1, Integer::sum); })).start();
        for (Thread t : ts) t.join();
        System.out.println(new TreeMap<>(map));
        System.out.println(CompletableFuture.supplyAsync(() -> 20).thenApply(x -> x + 1).thenCombine(CompletableFuture.supplyAsync(() -> 2), (x, y) -> x * y).get());
        System.out.println(CompletableFuture.supplyAsync(() -> { if (true) throw new RuntimeException("bad"); return 1; }).exceptionally(e -> -1).join());
    }
}
