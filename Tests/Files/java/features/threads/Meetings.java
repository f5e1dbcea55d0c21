import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Exchanger;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.concurrent.atomic.LongAccumulator;

/** Where threads meet: exchangers, phasers, barriers. */
public class Meetings {
    public static void main(String[] args) throws InterruptedException, BrokenBarrierException {
        Exchanger<String> exchanger = new Exchanger<>();
        String[] got = new String[2];
        Thread other = new Thread(() -> {
            try {
                got[0] = exchanger.exchange("from the thread");
            } catch (InterruptedException exception) {
                got[0] = "interrupted";
            }
        });
        other.start();
        got[1] = exchanger.exchange("from main");
        other.join();
        System.out.println(got[0] + ", " + got[1]);
        try {
            exchanger.exchange("nobody", 10, TimeUnit.MILLISECONDS);
        } catch (TimeoutException exception) {
            System.out.println("nobody came");
        }

        int parties = 3;
        AtomicReferenceArray<String> steps = new AtomicReferenceArray<>(parties);
        Phaser phaser = new Phaser(parties + 1) {
            @Override protected boolean onAdvance(int phase, int registered) {
                System.out.println("phase " + phase + " over, " + registered + " registered");
                return phase >= 2 || registered == 0;
            }
        };
        Thread[] threads = new Thread[parties];
        for (int i = 0; i < parties; i++) {
            int number = i;
            threads[i] = new Thread(() -> {
                for (int step = 0; step < 3; step++) {
                    steps.set(number, number + ":" + step);
                    phaser.arriveAndAwaitAdvance();
                }
            });
            threads[i].start();
        }
        for (int step = 0; step < 3; step++) phaser.arriveAndAwaitAdvance();
        for (Thread thread : threads) thread.join();
        System.out.println(steps + " " + phaser.isTerminated() + " " + (phaser.getPhase() < 0));

        LongAccumulator most = new LongAccumulator(Long::max, Long.MIN_VALUE);
        CyclicBarrier barrier = new CyclicBarrier(2, () -> System.out.println("met, most " + most));
        Thread partner = new Thread(() -> {
            try {
                most.accumulate(5);
                barrier.await();
                most.accumulate(50);
                barrier.await();
            } catch (InterruptedException | BrokenBarrierException exception) {
                System.out.println(exception);
            }
        });
        partner.start();
        barrier.await();
        barrier.await();
        partner.join();
    }
}
