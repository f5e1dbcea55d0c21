import java.util.*;
import java.util.regex.*;
public class Expressions {
    public static void main(String[] a) {
        Matcher m = Pattern.compile("(\\w+)@(\\w+)\\.com").matcher("bob@site.com, al@x.com"); while (m.find()) System.out.println(m.group() + " " + m.group(1) + " " + m.group(2) + m.start() + m.end());
        System.out.println("a1b22c333".replaceAll("[0-9]+", "#") + "a1b22".replaceFirst("\\d", "_") + "x-y_z".split("[-_]").length + Arrays.toString("a, b;c".split("[,;]\\s*")) + "2024-01-15".matches("\\d{4}-\\d{2}-\\d{2}"));
        System.out.println(Arrays.toString("boo:and:foo".split("o")) + Arrays.toString("boo:and:foo".split(":", 2)) + Arrays.toString("a  b c".split("\\s+")) + Arrays.toString("abc".split("")) + Arrays.toString("1.2.3".split("\\.")) + Arrays.toString("a|b".split("\\|")) + Arrays.toString(",a,,".split(",")) + Arrays.toString("".split(",")));
        System.out.println("John Smith".replaceAll("(\\w+) (\\w+)", "$2, $1") + Pattern.compile("^(a+)+$").matcher("aaaa").matches() + Pattern.matches("a*?b", "aaab") + "AbC".matches("(?i)abc"));
        Matcher n = Pattern.compile("(?<y>\\d+)-(?<m>\\d+)").matcher("12-34"); if (n.matches()) System.out.println(n.group("y") + n.group("m") + n.groupCount());
        System.out.println("foobar".matches("foo(?=bar).*") + " " + "foobaz".matches("foo(?!bar).*") + "abab".matches("(ab)\\1") + "price: $5".replaceAll("\\$(\\d)", "USD$1") + "a.b".replace(".", "*") + Pattern.quote("a.b") + "xaby".replaceAll("(?<=a)b", "B"));
        StringBuffer sb = new StringBuffer(); Matcher q = Pattern.compile("\\d+").matcher("a1b20"); while (q.find()) q.appendReplacement(sb, "" + Integer.parseInt(q.group()) * 2); q.appendTail(sb); System.out.println(sb); System.out.println(Pattern.compile("[a-c&&[^b]]+").matcher("aacb").lookingAt() + "tel".toUpperCase() + "the cat".replaceAll("\\b(\\w)", "<$1>") + "aXbX".replaceAll("(?:X)$", "!") + Pattern.compile("a|ab|abc").matcher("abc").matches() + "((x))".replaceAll("[()]", "") + "a\nb".matches("(?s)a.b") + "x*y".split("\\*")[1]);
        try { Pattern.compile("a(b"); } catch (PatternSyntaxException e) { System.out.println(e.getDescription()); } System.out.println("aaa".replaceAll("a*", "X") + "|" + "abc".replaceAll("", "-") + "|" + "word word2".replaceAll("(\\w+)\\s(\\w+)", "$2 $1") + Pattern.compile(",").splitAsStream("a,b,c").toList() + "(1+2)*3".replaceAll("[^0-9]", " ") + "camelCaseString".replaceAll("([A-Z])", "_$1").toLowerCase() + "   trim me ".trim() + "x".repeat(3) + "%d".formatted(3));
        System.out.println("<b>x</b><b>y</b>".replaceAll("<b>(.*?)</b>", "[$1]") + "aab".matches("(a|b)*") + "2+3=5".replaceAll("(\\d)\\+(\\d)", "$2+$1") + "IP 10.0.0.1".replaceAll("(\\d{1,3}\\.){3}\\d{1,3}", "X") + "abcabc".matches("(abc){2}") + "ac".matches("ab?c") + "\t x".matches("\\s+x") + "tést".matches("\\p{L}+"));
    }
}
