public class Overloading {
    static String f(int x) { return "int"; }
    static String f(long x) { return "long"; }
    static String f(double x) { return "double"; }
    static String f(Integer x) { return "Integer"; }
    static String f(Object x) { return "Object"; }
    static String f(String x) { return "String"; }
    static String f(char[] x) { return "char[]"; }
    static String f(int x, double y) { return "int,double"; }
    static String f(double x, int y) { return "double,int"; }

    static class Animal { String name() { return "animal"; } }
    static class Dog extends Animal { @Override String name() { return "dog"; } }
    static String g(Animal a) { return "g(Animal) " + a.name(); }
    static String g(Dog d) { return "g(Dog) " + d.name(); }

    public static void main(String[] args) {
        byte b = 1;
        System.out.println(f(b) + " " + f('c') + " " + f(1L) + " " + f(1f) + " " + f(Integer.valueOf(1)) + " " + f(Long.valueOf(1)) + " " + f("s") + " " + f(new char[0]) + " " + f((Object) "s"));
        System.out.println(f(1, 2.0) + " " + f(1.0, 2));
        Animal a = new Dog();
        System.out.println(g(a) + ", " + g(new Dog()) + ", " + g((Animal) new Dog()));
        System.out.println(new StringBuilder().append('x').append((int) 'x').append((Object) "o"));
        java.util.List<Integer> list = new java.util.ArrayList<>(java.util.List.of(10, 20, 30));
        list.remove(1);
        list.remove(Integer.valueOf(30));
        System.out.println(list);
    }
}
