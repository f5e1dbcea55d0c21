import java.util.Arrays;

/** Variable arguments with nothing, null, arrays and overloads. */
public class VarargsAndNull {
    static String all(Object... values) { return values == null ? "null array" : values.length + Arrays.toString(values); }
    static String first(String head, int... rest) { return head + rest.length + (rest.length > 0 ? rest[rest.length - 1] : ""); }
    static String pick(int value) { return "int"; }
    static String pick(long value) { return "long"; }
    static String pick(Integer value) { return "Integer"; }
    static String pick(Object value) { return "Object"; }
    static String pick(int... values) { return "int..."; }
    static String boxes(Integer... values) { return "Integer..." + values.length; }
    static String boxes(Object value) { return "Object"; }
    static <T> int count(T... values) { return values.length; }
    static char[] letters(char... letters) { return letters; }
    static String deep(int[]... rows) { return Arrays.deepToString(rows); }

    public static void main(String[] args) {
        System.out.println(all() + all((Object[]) null) + all((Object) null) + all(1, "two", 3.0) + all(new Object[] {1, 2}) + all((Object) new Object[] {1, 2}).charAt(0));
        System.out.println(all(new int[] {1, 2}).charAt(0) + all((Object[]) new String[] {"a", "b"}) + all(new String[0].length));
        System.out.println(first("x") + first("y", 1) + first("z", 1, 2, 3) + first("n", new int[] {9, 8}));
        byte small = 1;
        short middle = 2;
        Integer boxed = 5;
        Character letter = 'c';
        System.out.println(pick(small) + pick(middle) + pick('c') + pick(5L) + pick(boxed) + pick(letter) + pick(1.5f) + pick() + pick(1, 2));
        System.out.println(boxes(1) + boxes(1, 2) + boxes() + boxes("s") + count() + count(1, 2) + count((Object) null) + count("a", 1));
        System.out.println(new String(letters('o', 'k')) + letters().length + deep() + deep(new int[] {1}, null, new int[] {2, 3}));
        System.out.println(String.format("%s %s", "a", "b") + String.format("%s", (Object) new String[] {"x"}.length) + Arrays.asList(1, null, 3) + Arrays.asList((Object) null).size());
        try {
            first("null", (int[]) null);
        } catch (NullPointerException exception) {
            System.out.println("null instead of numbers");
        }
    }
}
