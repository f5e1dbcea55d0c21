import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.TreeSet;

public class AnonymousClasses {
    static abstract class Template {
        final String name;
        Template(String name) { this.name = name; }
        abstract String body();
        String show() { return "<" + name + ">" + body() + "</" + name + ">"; }
    }

    public static void main(String[] args) {
        String word = "content";
        System.out.println(new Template("b") { String body() { return word.toUpperCase(); } }.show());
        String[] all = {"ccc", "a", "bb"};
        Arrays.sort(all, new Comparator<String>() {
            @Override public int compare(String x, String y) { return x.length() - y.length(); }
        });
        System.out.println(Arrays.toString(all));
        Iterable<Integer> squares = new Iterable<>() {
            @Override public Iterator<Integer> iterator() {
                return new Iterator<>() {
                    private int i = 0;
                    @Override public boolean hasNext() { return i < 5; }
                    @Override public Integer next() { return i * i++; }
                };
            }
        };
        for (int s : squares) System.out.print(s + " ");
        System.out.println(new TreeSet<>(Arrays.asList(3, 1, 2)) {{ add(0); add(9); }});
        Object o = new Object() {
            int hidden = 5;
            @Override public String toString() { return "hidden " + hidden; }
        };
        System.out.println(o);
        var v = new Object() { int a = 1; int twice() { return a * 2; } };
        v.a = 21;
        System.out.println(v.twice());
    }
}
