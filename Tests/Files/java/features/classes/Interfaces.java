public class Interfaces {
    interface Flyer { int MAX = 10; default String move() { return "fly" + MAX; } }
    interface Swimmer { default String move() { return "swim"; } String dive(); }
    static class Duck implements Flyer, Swimmer { public String move() { return Flyer.super.move() + Swimmer.super.move(); } public String dive() { return "dive"; } }
    static abstract class Bird implements Flyer { abstract String sing(); }

    public static void main(String[] args) throws Exception {
        Duck d = new Duck();
        System.out.println(d.move() + d.dive());
        Object o = d;
        System.out.println((o instanceof Flyer) + " " + (o instanceof Swimmer) + " " + (o instanceof Bird));
        Bird b = new Bird() { String sing() { return "la" + move(); } };
        System.out.println(b.sing());
        Swimmer s = () -> "lambda dive";
        System.out.println(s.dive() + s.move());
    }
}
