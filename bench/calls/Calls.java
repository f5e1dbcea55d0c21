/** Virtual calls through a small class hierarchy, and updates of fields. */
final class Calls {
    static class Stage {
        int count;

        void bump() {
            count = count + 1;
        }

        int step(int x) {
            return x;
        }

        int result() {
            return count;
        }
    }

    static class Adder extends Stage {
        int total;

        @Override
        int step(int x) {
            bump();
            total = (total + x) & 0xFFFFF;
            return total;
        }

        @Override
        int result() {
            return total;
        }
    }

    static class Mixer extends Stage {
        int state = 7;

        @Override
        int step(int x) {
            bump();
            state = (state * 31 + x) & 0xFFFFF;
            return state ^ x;
        }
    }

    static class Toggler extends Stage {
        int on;

        @Override
        int step(int x) {
            bump();
            if (on == 1) {
                on = 0;
                return x >> 1;
            }
            on = 1;
            return (x * 3 + 1) & 0xFFFFF;
        }
    }

    static int run(int turns) {
        Stage first = new Adder();
        Stage second = new Mixer();
        Stage third = new Toggler();
        int x = 1;
        for (int i = 0; i < turns; i++) {
            x = first.step(x);
            x = second.step(x);
            x = third.step(x);
            Stage moved = first;
            first = second;
            second = third;
            third = moved;
        }
        return x + first.result() + second.result() + third.result();
    }

    public static void main(String[] arguments) {
        System.out.println(run(Integer.parseInt(arguments[0])));
    }
}
