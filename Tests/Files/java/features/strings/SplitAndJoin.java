import java.util.Arrays;
import java.util.List;

public class SplitAndJoin {
    public static void main(String[] args) {
        System.out.println(Arrays.toString("a,b,,c,,".split(",")));
        System.out.println(Arrays.toString("a,b,,c,,".split(",", -1)));
        System.out.println(Arrays.toString("a,b,,c,,".split(",", 2)));
        System.out.println(Arrays.toString("hello".split("")));
        System.out.println(Arrays.toString("  two  words ".split("\\s+")));
        System.out.println(Arrays.toString("  two  words ".trim().split(" +")));
        System.out.println(Arrays.toString("1.2.3".split("\\.")));
        System.out.println(Arrays.toString("a1b22c".split("[0-9]+")));
        System.out.println(Arrays.toString("".split(",")));
        System.out.println(Arrays.toString("x|y|z".split("|")));
        System.out.println(Arrays.toString("x|y|z".split("\\|")));
        System.out.println(String.join("-", "a", "b", "c"));
        System.out.println(String.join(", ", List.of("x", "y")));
        System.out.println("line one\nline two\r\nline three".lines().map(String::length).toList());
        System.out.println(Arrays.toString("boo:and:foo".split("o", 0)));
    }
}
