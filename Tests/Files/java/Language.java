import java.util.*;
import java.util.function.*;
public class Language {
    interface Shape { double area(); default String d() { return getClass().getSimpleName() + " " + String.format("%.2f", area()); } static Shape unit() { return () -> 1; } }
    sealed interface Ex permits Num, Add, Mul {} record Num(int v) implements Ex {} record Add(Ex l, Ex r) implements Ex {} record Mul(Ex l, Ex r) implements Ex {}
    static int ev(Ex e) { if (e instanceof Num n) return n.v(); if (e instanceof Add x) return ev(x.l()) + ev(x.r()); if (e instanceof Mul m && m.l() != null) return ev(m.l()) * ev(m.r()); throw new AssertionError(); }
    record Circle(double r) implements Shape { public double area() { return Math.PI * r * r; } Circle { if (r < 0) throw new IllegalArgumentException("neg"); } static Circle of(int i) { return new Circle(i); } }
    enum Op implements IntBinaryOperator { PLUS("+") { public int applyAsInt(int a, int b) { return a + b; } }, TIMES("*") { public int applyAsInt(int a, int b) { return a * b; } }; final String s; Op(String s) { this.s = s; } }
    static int sum(int... xs) { int t = 0; for (int x : xs) t += x; return t; } static String o(Object x) { return "obj"; } static String o(String x) { return "str"; } static String o(Integer x) { return "int"; } static String o(long x) { return "long"; } static String o(Object... x) { return "var"; }
    class Inner { int v = base * 2; class Deep { int w = v + base; } } int base = 21;
    static <T extends Comparable<T>> T max(List<? extends T> l) { T b = null; for (T t : l) if (b == null || t.compareTo(b) > 0) b = t; return b; }
    static String day(int d) { return switch (d) { case 1, 7 -> "weekend"; case 2 -> { String t = "mon"; yield t + "day"; } default -> "mid"; }; }
    static { System.out.println("static init"); } { System.out.println("instance init"); } Language() { this(1); System.out.println("ctor"); } Language(int x) { System.out.println("ctor " + x); }
    static class Node<T> implements Iterable<T> { T v; Node<T> n; Node(T v, Node<T> n) { this.v = v; this.n = n; } public Iterator<T> iterator() { return new Iterator<T>() { Node<T> c = Node.this; public boolean hasNext() { return c != null; } public T next() { T r = c.v; c = c.n; return r; } }; } }
    static class Cl implements Cloneable { int[] x = {1, 2}; int y = 3; public Cl clone() throws CloneNotSupportedException { Cl c = (Cl) super.clone(); return c; } }
    public static void main(String[] args) throws Exception {
        System.out.println(new Circle(2).d() + " " + Shape.unit().area() + new Circle(1) + new Circle(1).equals(Circle.of(1)) + (new Circle(1).hashCode() == Circle.of(1).hashCode()));
        System.out.println(ev(new Add(new Num(2), new Mul(new Num(3), new Num(4)))) + " " + new Add(new Num(1), null));
        for (Op p : Op.values()) System.out.print(p + p.s + p.applyAsInt(3, 4) + p.ordinal() + p.getClass().getName() + p.getDeclaringClass().getName() + " "); System.out.println();
        System.out.println(sum() + sum(1) + sum(1, 2, 3) + o(1) + o("s") + o('c') + o(1.0) + o(1, 2) + o((Object) "x"));
        Language l = new Language(); Language.Inner.Deep d = l.new Inner().new Deep(); System.out.println(d.w + day(1) + day(2) + day(4) + max(Arrays.asList(3, 9, 2)));
        for (String s : new Node<>("a", new Node<>("b", null))) System.out.print(s); System.out.println();
        String t = "two"; switch (t) { case "one": System.out.println(1); case "two": System.out.println(2); case "three": System.out.println(3); break; default: System.out.println("d"); }
        String tb = """
            Hello "quoted"
              indented\tTab
            end\
             joined
            """; System.out.print(tb);
        int x = 5; Runnable r = () -> System.out.println("cap " + x + l.base); r.run(); Supplier<Supplier<Integer>> ss = () -> () -> x * 2; System.out.println(ss.get().get());
        var list = new ArrayList<Map<String, List<Integer>>>(); list.add(Map.of("k", List.of(1, 2))); System.out.println(list.get(0).get("k").get(1));
        char c = 'a'; c += 2; c++; System.out.println(c + " " + (c + 1) + (char) (c + 1) + (int) c + ('a' + 'b') + "" + 'a' + 'b');
        byte b = (byte) 200; short sh = (short) 70000; int i = (int) 3.99e10; long lo = (long) -1e30; System.out.println(b + " " + sh + " " + i + " " + lo + " " + (int) Float.NaN + " " + (byte) 300 + (b & 0xff) + (b >>> 2) + (b >> 2));
        System.out.println((1 << 33) + " " + (1L << 33) + " " + (-8 >>> 28) + " " + (-8 >> 1) + " " + (5 / -2) + (5 % -2) + (-5 / 2) + (-5 % 2) + " " + Math.floorMod(-5, 3) + (0.1 + 0.2) + " " + 1.0f / 3 + " " + 1e10 + " " + 1e-5 + " " + 100.0 + " " + 1.0E7 + " " + 123456789.0f);
        System.out.println(Integer.MAX_VALUE + 1 + " " + (Integer.MIN_VALUE == -Integer.MIN_VALUE) + Long.MIN_VALUE + " " + Math.abs(Integer.MIN_VALUE) + (int) 'x' + (5 & 3 | 4 ^ 1) + (~7));
        Integer i1 = 127, i2 = 127, i3 = 1000, i4 = 1000; System.out.println((i1 == i2) + " " + (i3 == i4) + i3.equals(i4)); Long L = 5L; System.out.println(L.equals(5) + " " + L.equals(5L) + new Integer(3).hashCode());
        int[][] m = new int[3][4]; m[1][2] = 5; int[][] jag = {{1}, {2, 3}, {}}; System.out.println(m[1].length + m[1][2] + jag[1][1] + jag.length + Arrays.deepToString(m)); int[] cp = jag[1].clone(); cp[0] = 9; System.out.println(jag[1][0] + cp[0]);
        int k = 0; k = k++ + ++k; System.out.println(k); int y = 3; y += 3.7; System.out.println(y); x: { if (y == 6) break x; System.out.println("never"); } do { y--; } while (y > 3); System.out.println(y); int z = y > 2 ? y < 3 ? 1 : 2 : 3; System.out.println(z);
        Cl q = new Cl(); Cl w = q.clone(); w.y = 4; w.x[0] = 8; System.out.println(q.y + " " + q.x[0]); Object ob = new int[0]; System.out.println(ob instanceof int[]); System.out.println(new int[0].getClass().getName() + Language.class.getName() + Inner.class.getSimpleName() + Map.Entry.class.getName() + new Object(){}.getClass().getName());
        StringBuilder sb = new StringBuilder("abc"); sb.append(1).append('x').append(2.5).append(true).append((Object) null).insert(0, "<").reverse().setCharAt(0, '#'); sb.deleteCharAt(1).replace(0, 2, "__"); System.out.println(sb + " " + sb.length() + sb.indexOf("b") + sb.charAt(3));
        class Local { String hi() { return "local" + x; } } System.out.println(new Local().hi()); System.out.println(((Function<Integer, Integer>) n -> n + x).apply(1)); Object oo = 5; String desc = oo instanceof Integer n && n > 3 ? "big" + n : "small"; System.out.println(desc); long big = 1L << 40; System.out.println(big + " " + (int) big + Long.toBinaryString(5) + Integer.toHexString(-1) + Integer.toOctalString(8) + Integer.bitCount(255) + Long.numberOfTrailingZeros(8) + Integer.reverse(1) + Integer.highestOneBit(100) + Integer.parseInt("-7f", 16) + Integer.toString(255, 36));
        System.out.println(Character.isDigit('5') + "" + Character.isLetter('x') + Character.toUpperCase('q') + Character.getNumericValue('7') + (char) 65 + Character.isWhitespace(' ')); final int[] fib = new int[10]; fib[0] = fib[1] = 1; for (int n = 2; n < 10; n++) fib[n] = fib[n - 1] + fib[n - 2]; System.out.println(Arrays.toString(fib));
        System.out.println(Double.compare(0.0, -0.0) + " " + (0.0 == -0.0) + Double.isNaN(0.0 / 0) + 1 / 0.0 + Double.MIN_VALUE + Float.MAX_VALUE + Double.toString(1e21) + (float) 1e10 + Double.parseDouble("1e3") + Math.round(2.5) + Math.round(-2.5) + Math.rint(2.5) + (long) 1e19 + Math.sqrt(2) + Math.pow(2, 0.5) + Math.ceil(-0.5));
    }
}
