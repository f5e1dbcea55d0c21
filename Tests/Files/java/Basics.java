import java.util.function.*;
public class Basics {
  interface Shape { double area(); default String describe() { return "shape of area " + area(); } }
  record Circle(double r) implements Shape { public double area() { return Math.PI * r * r; } }
  record Rect(int w, int h) implements Shape { public double area() { return w * h; } public String describe() { return "rect " + Shape.super.describe(); } }
  enum Color { RED, GREEN { @Override String nice() { return "grass"; } }, BLUE; String nice() { return name().toLowerCase(); } }
  static int fib(int n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }
  static abstract class Animal { String name; Animal(String n) { name = n; } abstract String sound(); public String toString() { return name + " says " + sound(); } }
  static class Dog extends Animal { Dog() { super("dog"); } String sound() { return "woof"; } }
  static class Cat extends Animal { int lives = 9; Cat() { super("cat"); } String sound() { return "meow" + lives--; } }
  static int tryIt(int k) { try { if (k == 0) throw new IllegalStateException("zero"); if (k == 1) return 10 / (k - 1); int[] a = new int[2]; return a[k]; }
    catch (ArithmeticException e) { System.out.println("arith " + e.getMessage()); return -1; }
    catch (IllegalStateException | ArrayIndexOutOfBoundsException e) { System.out.println("caught " + e.getClass().getName()); return -2; }
    finally { System.out.println("finally " + k); } }
  static long sum(int... xs) { long s = 0; for (int x : xs) s += x; return s; }
  static String sw(String s) { switch (s) { case "one": return "1"; case "two": return "2"; default: return "?"; } }
  static String sw2(Object o) { if (o instanceof String s && s.length() > 2) return "str " + s; if (o instanceof Integer i) return "int " + (i + 1); return "other"; }
  static int counter; int inst = 5; long big = 1L << 40; char c = 'x'; boolean flag; double dd;
  class Inner { int get() { return inst * 2; } }
  public static void main(String[] args) {
    System.out.println(fib(15)); System.out.println(1.0 / 3); System.out.println(1e10f); System.out.println((byte) 200); System.out.println((char) ('a' + 1));
    System.out.println(Integer.MAX_VALUE + 1); System.out.println(Long.MIN_VALUE); System.out.println(7 / -2 + " " + 7 % -2 + " " + (-7 >> 1) + " " + (-7 >>> 28)); System.out.println(5.5 % 2);
    System.out.println((int) 1e20 + " " + (int) Double.NaN + " " + (long) -1e30f);
    Shape[] shapes = { new Circle(1.5), new Rect(2, 3) }; for (Shape s : shapes) System.out.println(s.describe() + " " + s);
    System.out.println(new Rect(1, 2).equals(new Rect(1, 2)) + " " + new Rect(1, 2).hashCode());
    for (Color c : Color.values()) System.out.println(c + " " + c.ordinal() + " " + c.nice()); System.out.println(Color.valueOf("BLUE"));
    Animal[] as = { new Dog(), new Cat() }; for (Animal a : as) System.out.println(a);
    for (int k = 0; k < 4; k++) System.out.println(tryIt(k));
    System.out.println(sum() + " " + sum(1, 2, 3)); System.out.println(sw("two") + sw("x")); System.out.println(sw2("hello") + sw2(41) + sw2('c'));
    StringBuilder sb = new StringBuilder(); for (int i = 0; i < 10; i++) sb.append(i).append(','); sb.setLength(sb.length() - 1); System.out.println(sb.reverse());
    int captured = 42; Supplier<Integer> sup = () -> captured + 1; Function<Integer, Integer> f = x -> x * 2; System.out.println(f.andThen(x -> x + 1).apply(sup.get()));
    BiFunction<String, Integer, Character> charAt = String::charAt; System.out.println(charAt.apply("hello", 1)); Function<String, Dog> mk = s -> new Dog(); System.out.println(mk.apply(""));
    Supplier<Cat> cats = Cat::new; Cat cc = cats.get(); System.out.println(cc.sound() + cc.sound()); IntBinaryOperator op = Math::max; System.out.println(op.applyAsInt(3, 9));
    Runnable r = () -> counter++; r.run(); r.run(); System.out.println(counter);
    int[][] grid = new int[3][4]; grid[1][2] = 7; System.out.println(grid[1][2] + grid.length + grid[0].length);
    Basics b = new Basics(); Inner in = b.new Inner(); System.out.println(in.get() + " " + b.big + b.c + b.flag + b.dd);
    Object o = "text"; try { Integer bad = (Integer) o; } catch (ClassCastException e) { System.out.println("cce"); }
    try { Object n = null; n.toString(); } catch (NullPointerException e) { System.out.println("npe"); }
    try { throw new Exception("checked", new RuntimeException("cause")); } catch (Exception e) { System.out.println(e + " / " + e.getCause()); }
    label: for (int i = 0; i < 3; i++) for (int j = 0; j < 3; j++) { if (j == 2) continue label; if (i == 2) break label; System.out.println(i + "" + j); }
    String s = "h\u00e9llo \ud83d\ude00"; System.out.println(s + s.length() + s.charAt(1) + s.substring(6) + s.indexOf("l") + s.toUpperCase()); System.out.println("a,b".replace(',', ';') + " x ".trim() + "abc".contains("bc") + "abc".compareTo("abd") + "x".hashCode() + "hello world".hashCode());
    long l = 5; l <<= 33; l ^= 12345678901L; System.out.println(l + " " + Long.toHexString(l) + " " + Integer.toBinaryString(-5) + " " + Integer.parseInt("-123") + " " + Double.parseDouble("3.25e2"));
    try { Integer.parseInt("zz"); } catch (NumberFormatException e) { System.out.println(e.getMessage()); }
    Integer x = 127, y = 127, z = 1000, w = 1000; System.out.println((x == y) + " " + (z == w) + " " + z.equals(w)); char ch = 'a'; ch += 2; System.out.println(ch); System.out.println(ch + 1); float fl = 0.1f; System.out.println(fl + 0.2); double d = 100; System.out.println(d + " " + 1e7 + " " + 1.0E-5 + " " + 123456789.125 + " " + Float.MAX_VALUE + " " + Double.MIN_VALUE);
    throw new IllegalArgumentException("the end");
  }
}
