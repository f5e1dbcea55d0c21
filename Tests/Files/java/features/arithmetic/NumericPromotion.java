public class NumericPromotion {
    static String kind(int x) { return "int"; }
    static String kind(long x) { return "long"; }
    static String kind(float x) { return "float"; }
    static String kind(double x) { return "double"; }
    static String kind(char x) { return "char"; }
    static String kind(Object x) { return "Object " + x.getClass().getName(); }

    public static void main(String[] args) {
        byte b = 1;
        short s = 2;
        char c = 'c';
        long l = 4;
        float f = 5;
        System.out.println(kind(b + s));
        System.out.println(kind(c));
        System.out.println(kind(c + c));
        System.out.println(kind(b + l));
        System.out.println(kind(l * f));
        System.out.println(kind(f * 1.0));
        System.out.println(kind(+b));
        System.out.println(kind(~s));
        System.out.println(kind(true ? b : s));
        System.out.println(kind(true ? 1 : 'a'));
        System.out.println(kind(true ? 1 : 2.0));
        System.out.println(kind((Object) (true ? 1 : 2.0)));
        System.out.println(kind((Object) (true ? (Object) 1 : (Object) 2.0)));
        System.out.println(kind(Integer.valueOf(3)));
    }
}
