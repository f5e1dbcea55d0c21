public class MarkersAndConstants {
    interface Limits { int MAX = 10; String NAME = "limits"; int[] LIST = {1, 2, 3}; }
    interface Marker {}
    static class A implements Limits, Marker { int twice() { return MAX * 2; } }
    static class B implements Cloneable, java.io.Serializable {
        int[] data = {1};
        B copy() throws CloneNotSupportedException { return (B) super.clone(); }
    }
    static class C {
        Object copy() throws CloneNotSupportedException { return super.clone(); }
    }

    public static void main(String[] args) throws Exception {
        System.out.println(new A().twice() + Limits.NAME + A.LIST[2] + (new A() instanceof Marker) + ((Object) new A() instanceof Runnable));
        B b = new B(), c = b.copy();
        System.out.println((b != c) + " " + (b.data == c.data));
        try {
            new C().copy();
        } catch (CloneNotSupportedException e) {
            System.out.println(e);
        }
    }
}
