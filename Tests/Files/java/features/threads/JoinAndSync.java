public class JoinAndSync {
    static int plain;
    static int guarded;
    static final Object LOCK = new Object();

    static synchronized void step() { plain++; }

    public static void main(String[] args) throws InterruptedException {
        Thread[] all = new Thread[4];
        for (int t = 0; t < all.length; t++) {
            all[t] = new Thread(() -> {
                for (int i = 0; i < 500; i++) {
                    step();
                    synchronized (LOCK) { guarded += 2; }
                }
            }, "worker-" + t);
            all[t].start();
        }
        for (Thread t : all) t.join();
        System.out.println(plain + " " + guarded + " " + all[2].getName() + " " + all[0].isAlive() + " " + all[0].getState());
        Thread main = Thread.currentThread();
        System.out.println(main.getName() + " " + main.getPriority() + main.isDaemon() + main.isInterrupted());
        Thread sleeper = new Thread(() -> {
            try {
                Thread.sleep(10000);
                System.out.println("slept");
            } catch (InterruptedException e) {
                System.out.println("interrupted " + e.getMessage() + " " + Thread.currentThread().isInterrupted());
            }
        });
        sleeper.start();
        sleeper.interrupt();
        sleeper.join();
        class Named extends Thread { @Override public void run() { System.out.println("run " + getName()); } }
        Named n = new Named();
        n.setName("own");
        n.start();
        n.join();
        try {
            n.start();
        } catch (IllegalThreadStateException e) {
            System.out.println(e);
        }
    }
}
