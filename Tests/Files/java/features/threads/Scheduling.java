public class Scheduling {
    public static void main(String[] args) throws Exception {
        java.util.Timer t = new java.util.Timer(true);
        java.util.concurrent.CountDownLatch l = new java.util.concurrent.CountDownLatch(2);
        t.schedule(new java.util.TimerTask() { public void run() { System.out.println("tick"); l.countDown(); if (l.getCount() == 0) cancel(); } }, 1, 2);
        l.await();
        t.cancel();
        java.util.concurrent.ScheduledExecutorService s = java.util.concurrent.Executors.newScheduledThreadPool(1);
        System.out.println(s.schedule(() -> "later", 2, java.util.concurrent.TimeUnit.MILLISECONDS).get());
        s.shutdown();
        System.out.println(s.awaitTermination(1, java.util.concurrent.TimeUnit.SECONDS) + " " + java.util.concurrent.TimeUnit.HOURS.toSeconds(2) + java.util.concurrent.TimeUnit.MILLISECONDS.convert(3, java.util.concurrent.TimeUnit.SECONDS));
    }
}
