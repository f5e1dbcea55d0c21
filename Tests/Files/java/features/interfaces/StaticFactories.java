public class StaticFactories {
    interface Vec { double x(); double y(); static Vec of(double x, double y) { record V(double x, double y) implements Vec {} return new V(x, y); } default Vec plus(Vec o) { return of(x() + o.x(), y() + o.y()); } default double dot(Vec o) { return x() * o.x() + y() * o.y(); } default double length() { return Math.sqrt(dot(this)); } Vec ZERO = of(0, 0); }

    public static void main(String[] args) throws Exception {
        System.out.println(Vec.of(1, 2).plus(Vec.of(2, 2)).length() + " " + Vec.ZERO + " " + Vec.of(3, 4).dot(Vec.of(1, 1)) + " " + Vec.of(1, 1).equals(Vec.of(1, 1)));
    }
}
