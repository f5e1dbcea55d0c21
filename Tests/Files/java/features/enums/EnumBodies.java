import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.IntBinaryOperator;

public class EnumBodies {
    enum Op implements IntBinaryOperator {
        ADD("+") { public int applyAsInt(int a, int b) { return a + b; } },
        SUB("-") { public int applyAsInt(int a, int b) { return a - b; } },
        MUL("*") {
            public int applyAsInt(int a, int b) { return a * b; }
            @Override boolean isStrong() { return true; }
        };
        final String sign;
        static final Map<String, Op> BY_SIGN = new java.util.HashMap<>();
        static { for (Op o : values()) BY_SIGN.put(o.sign, o); }
        Op(String sign) { this.sign = sign; }
        boolean isStrong() { return false; }
        @Override public String toString() { return "Op" + sign; }
    }

    enum Planet {
        MERCURY(3.303e+23, 2.4397e6), EARTH(5.976e+24, 6.37814e6), JUPITER(1.9e+27, 7.1492e7);
        private final double mass, radius;
        Planet(double mass, double radius) { this.mass = mass; this.radius = radius; }
        static final double G = 6.67300E-11;
        double gravity() { return G * mass / (radius * radius); }
        double weight(double other) { return other * gravity(); }
    }

    public static void main(String[] args) {
        for (Op o : Op.values()) System.out.print(o + "=" + o.applyAsInt(6, 3) + o.isStrong() + " ");
        System.out.println(Op.BY_SIGN.get("*") + Op.MUL.name() + " " + Op.MUL.getClass().getName() + " " + Op.MUL.getDeclaringClass().getName());
        double mass = 175 / Planet.EARTH.gravity();
        for (Planet p : Planet.values()) System.out.printf("Your weight on %s is %f%n", p, p.weight(mass));
        EnumMap<Op, Integer> map = new EnumMap<>(Op.class);
        map.put(Op.MUL, 1);
        map.put(Op.ADD, 2);
        System.out.println(map + " " + map.containsKey(Op.SUB));
        EnumSet<Planet> set = EnumSet.of(Planet.JUPITER, Planet.EARTH);
        System.out.println(set + " " + EnumSet.complementOf(set) + EnumSet.allOf(Planet.class) + EnumSet.noneOf(Op.class) + EnumSet.range(Planet.MERCURY, Planet.EARTH));
    }
}
