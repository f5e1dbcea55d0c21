public class EnumStateMachine {
    enum State {
        IDLE { State on(char c) { return c == 'c' ? READY : this; } },
        READY { State on(char c) { return c == 'p' ? OPEN : c == 'x' ? IDLE : this; } },
        OPEN { State on(char c) { return c == 't' ? READY : this; } };
        abstract State on(char c);
    }

    enum Level { LOW(1), MID(5), HIGH(10); final int v; Level(int v) { this.v = v; } static Level of(int n) { for (Level l : values()) if (n <= l.v) return l; return HIGH; } }

    public static void main(String[] args) {
        State s = State.IDLE;
        for (char c : "pcpqtxc".toCharArray()) System.out.print((s = s.on(c)) + " ");
        System.out.println();
        for (int i = 0; i < 12; i += 3) System.out.print(Level.of(i) + (Level.of(i).compareTo(Level.MID) < 0 ? "<" : ">=") + " ");
        System.out.println();
    }
}
