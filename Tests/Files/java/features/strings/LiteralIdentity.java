public class LiteralIdentity {
    static final String HEL = "hel";
    static String hel = "hel";

    static class Other { static String word = "hello"; }

    public static void main(String[] args) {
        String a = "hello";
        String b = "hello";
        System.out.println(a == b);
        System.out.println(a == "hel" + "lo");
        System.out.println(a == HEL + "lo");
        System.out.println(a == hel + "lo");
        System.out.println(a == (hel + "lo").intern());
        System.out.println(a == Other.word);
        System.out.println(a == new String("hello"));
        System.out.println(a == new String("hello").intern());
        System.out.println(a.equals(new String("hello")));
        String c = new String("only once").intern();
        System.out.println(c == "only once");
        System.out.println("" == "".trim());
        System.out.println(a != b);
        char[] units = {'h', 'e', 'l', 'l', 'o'};
        System.out.println(String.valueOf(units) == a);
        System.out.println(String.valueOf(units).intern() == a);
        System.out.println(a.substring(0) == a);
        System.out.println(a.toString() == a);
        System.out.println("1" + 2 == "12");
        final int two = 2;
        System.out.println("1" + two == "12");
    }
}
