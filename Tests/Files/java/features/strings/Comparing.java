import java.util.Arrays;

public class Comparing {
    public static void main(String[] args) {
        System.out.println("apple".compareTo("banana") + " " + "b".compareTo("a") + " " + "a".compareTo("abc") + " " + "abc".compareTo("abc"));
        System.out.println("Apple".compareToIgnoreCase("aPPLE") + " " + "a".equalsIgnoreCase("A") + " " + "a".equals("A") + " " + "a".equals(null));
        System.out.println("a".equals((Object) 'a') + " " + "a".contentEquals(new StringBuilder("a")));
        System.out.println("hello".hashCode() + " " + "".hashCode() + " " + "The quick brown fox".hashCode() + " " + "äöü€😀".hashCode());
        String[] words = {"pear", "Fig", "apple", "fig", "Äpfel", "zoo"};
        Arrays.sort(words);
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, String.CASE_INSENSITIVE_ORDER);
        System.out.println(Arrays.toString(words));
        Arrays.sort(words, (a, b) -> b.length() - a.length());
        System.out.println(Arrays.toString(words));
        System.out.println(new StringBuilder("a").compareTo(new StringBuilder("b")) + " " + new StringBuilder("a").equals(new StringBuilder("a")));
    }
}
