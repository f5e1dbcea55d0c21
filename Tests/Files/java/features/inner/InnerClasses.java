public class InnerClasses {
    private int value = 10;
    private static int shared = 5;

    class Inner {
        int value = 20;
        class Deep {
            int value = 30;
            String all() { return value + " " + Inner.this.value + " " + InnerClasses.this.value + " " + shared; }
        }
        void change() { InnerClasses.this.value++; }
    }

    static class Nested {
        private int hidden = 3;
        int outer(InnerClasses o) { return o.value + shared; }
    }

    interface Shape { double area(); }

    Shape local(double factor) {
        class Local implements Shape {
            public double area() { return value * factor; }
        }
        return new Local();
    }

    static Shape anonymous(final int n) {
        return new Shape() {
            int calls = 0;
            { shared++; }
            @Override public double area() { return n * ++calls; }
        };
    }

    public static void main(String[] args) {
        InnerClasses o = new InnerClasses();
        InnerClasses.Inner i = o.new Inner();
        InnerClasses.Inner.Deep d = i.new Deep();
        System.out.println(d.all());
        i.change();
        System.out.println(o.value + " " + new Nested().outer(o) + " " + new Nested().hidden);
        System.out.println(o.local(1.5).area());
        Shape s = anonymous(4);
        s.area();
        System.out.println(s.area() + " " + shared);
        System.out.println(s.getClass().getName() + " [" + s.getClass().getSimpleName() + "] " + d.getClass().getName() + " " + o.local(1).getClass().getName() + " " + o.local(1).getClass().getSimpleName());
    }
}
