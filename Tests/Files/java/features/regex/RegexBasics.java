import java.util.*;
import java.util.regex.*;

public class RegexBasics {
    public static void main(String[] args) {
        Matcher m = Pattern.compile("(\\w+)@(\\w+)\\.(com|org)").matcher("mail bob@site.com and amy@home.org now");
        while (m.find()) System.out.println(m.group() + " " + m.group(1) + " " + m.group(2) + " " + m.start() + "-" + m.end() + " " + m.groupCount());
        System.out.println(Pattern.matches("[a-c]+\\d{2,3}", "abc123") + " " + "2024-01-15".matches("\\d{4}-\\d\\d-\\d\\d"));
        System.out.println("one1two22three".replaceAll("\\d+", "<$0>") + " " + "John Smith".replaceAll("(\\w+) (\\w+)", "$2, $1"));
        System.out.println(Pattern.compile("CAT", Pattern.CASE_INSENSITIVE).matcher("a cat").find() + " " + Arrays.toString(Pattern.compile("\\s*,\\s*").split("a , b,c ,d")));
        Matcher n = Pattern.compile("(?<year>\\d{4})-(?<month>\\d\\d)").matcher("on 2024-05");
        if (n.find()) System.out.println(n.group("year") + "/" + n.group("month"));
        System.out.println("aaa".replaceAll("a*?", "x") + " " + "foobar".replaceAll("o(?=b)", "0") + " " + "price: $5".replaceAll("\\$(\\d)", Matcher.quoteReplacement("$") + "$1$1"));
        System.out.println(Pattern.quote("a.b") + " " + "a.b".matches(Pattern.quote("a.b")) + " " + Pattern.compile("^\\w+$", Pattern.MULTILINE).matcher("one\ntwo words\nthree").results().map(MatchResult::group).toList());
        System.out.println(Pattern.compile("b+").matcher("abbbcbb").replaceAll(r -> r.group().length() + "") + " " + "x".matches("(?i)X") + " " + "tel: 555-1234".replaceAll("[^0-9]", ""));
        try {
            Pattern.compile("(unclosed");
        } catch (PatternSyntaxException e) {
            System.out.println(e.getDescription() + " " + e.getIndex());
        }
        StringBuilder b = new StringBuilder();
        Matcher v = Pattern.compile("\\$\\{(\\w+)\\}").matcher("Hi ${name}, you are ${age}!");
        Map<String, String> env = Map.of("name", "Bob", "age", "30");
        while (v.find()) v.appendReplacement(b, env.get(v.group(1)));
        v.appendTail(b);
        System.out.println(b + " " + "abcabc".replaceFirst("b(c)", "[$1]") + " " + "hello".matches("hel{2}o") + " " + "(a(b))".replaceAll("\\(|\\)", "") + " " + "aXbX".split("X").length);
        System.out.println(Pattern.compile("(\\w)\\1").matcher("hello book").results().count() + " " + "\u00e9t\u00e9".matches("\\p{L}+") + " " + "ab12".matches("\\p{Alpha}+\\p{Digit}+"));
    }
}
