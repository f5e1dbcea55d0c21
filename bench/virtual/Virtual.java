// Virtual calls of a method that two classes override.
public class Virtual {
    static class Counter {
        public int step(int x) { return x; }
    }

    static final class Adder extends Counter {
        public int step(int x) { return (x + 7) & 0xFFFFF; }
    }

    static final class Mixer extends Counter {
        public int step(int x) { return (x * 31 + 1) & 0xFFFFF; }
    }

    public static void main(String[] args) {
        int turns = Integer.parseInt(args[0]);
        Counter a = new Adder();
        Counter b = new Mixer();
        int x = 1;
        for (int i = 0; i < turns; i++) {
            x = a.step(x);
            x = b.step(x);
            x = a.step(x);
            x = b.step(x);
            Counter moved = a;
            a = b;
            b = moved;
        }
        System.out.println(x);
    }
}
