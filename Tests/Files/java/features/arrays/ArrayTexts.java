import java.util.List;

/** What arrays and plain objects say of themselves: only the form can be compared. */
public class ArrayTexts {
    static class Plain {}

    static String form(String text) {
        int at = text.lastIndexOf('@');
        return text.substring(0, at + 1) + (text.substring(at + 1).matches("[0-9a-f]+") ? "hash" : "?");
    }

    public static void main(String[] args) {
        Object[] all = {
            new int[3], new String[0], new int[0][0], new boolean[1], new char[2], new Plain[1], new List<?>[1], new Object(),
            new Plain(), new long[0][][],
        };
        for (Object each : all) System.out.println(form(each.toString()) + " " + form("" + each) + " " + form(String.valueOf(each)));
        System.out.println(form(new double[1].toString()) + " " + form(new Object().toString()));
        Object same = new int[1];
        System.out.println(same.toString().equals(same.toString()) + " " + same.equals(same) + " " + (same.hashCode() == System.identityHashCode(same)));
        Object text = "a string";
        Object number = 42;
        Object type = String.class;
        System.out.println(text.toString() + number.toString() + type.toString());
        try {
            Object nothing = null;
            nothing.toString();
        } catch (NullPointerException exception) {
            System.out.println("null has no text");
        }
    }
}
