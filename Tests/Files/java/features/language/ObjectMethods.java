public class ObjectMethods {
    static class P { int a = 1; @Override public String toString() { return "P" + a; } @Override public boolean equals(Object o) { return o instanceof P q && q.a == a; } @Override public int hashCode() { return a; } }

    public static void main(String[] args) throws Exception {
        P p = new P();
        System.out.println(p + " " + "x".concat(p.toString()) + String.valueOf(p) + p.equals(new P()) + p.equals("P1") + p.hashCode() + (p.getClass() == P.class));
        Object[] os = {p, "s", 1, null, 'c', new int[0].length};
        StringBuilder b = new StringBuilder();
        for (Object o : os) b.append(o).append(',');
        System.out.println(b);
        Object o = new Object();
        System.out.println(o.equals(o) + " " + o.equals(null) + " " + (o.hashCode() == o.hashCode()) + String.valueOf(o).startsWith("java.lang.Object@"));
    }
}
