import java.util.*;
import java.util.function.*;

public class StrategyAndState {
    enum Discount implements DoubleUnaryOperator { NONE { public double applyAsDouble(double p) { return p; } }, HALF { public double applyAsDouble(double p) { return p / 2; } }, FIVE { public double applyAsDouble(double p) { return Math.max(0, p - 5); } } }
    static class Machine {
        private State state = new Locked();
        int coins;
        interface State { State coin(); State push(); }
        class Locked implements State { public State coin() { coins++; return new Open(); } public State push() { System.out.print("bump "); return this; } }
        class Open implements State { public State coin() { System.out.print("thanks "); coins++; return this; } public State push() { return new Locked(); } }
        void run(String s) { for (char c : s.toCharArray()) state = c == 'c' ? state.coin() : state.push(); System.out.println(state.getClass().getSimpleName() + coins); }
    }
    static abstract class Handler { Handler next; Handler link(Handler n) { next = n; return n; } String handle(int v) { return next == null ? "none" : next.handle(v); } }
    static Handler limit(String name, int max) { return new Handler() { @Override String handle(int v) { return v <= max ? name : super.handle(v); } }; }
    static class Game { final void play() { start(); for (int i = 0; i < rounds(); i++) turn(i); System.out.println("end"); } void start() { System.out.print("start "); } int rounds() { return 2; } void turn(int i) { System.out.print(i + " "); } }
    public static void main(String[] args) {
        for (Discount d : Discount.values()) System.out.print(d + "=" + d.applyAsDouble(8) + " ");
        System.out.println();
        new Machine().run("pccpp");
        Handler h = limit("clerk", 10);
        h.link(limit("boss", 100)).link(limit("owner", 1000));
        System.out.println(h.handle(5) + h.handle(50) + h.handle(500) + h.handle(5000));
        new Game().play();
        new Game() { @Override int rounds() { return 4; } @Override void turn(int i) { super.turn(i * i); } }.play();
    }
}
