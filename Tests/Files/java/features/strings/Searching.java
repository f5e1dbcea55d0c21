public class Searching {
    public static void main(String[] args) {
        String text = "the quick brown fox jumps over the lazy dog";
        System.out.println(text.indexOf("the") + " " + text.indexOf("the", 1) + " " + text.lastIndexOf("the") + " " + text.indexOf("cat"));
        System.out.println(text.indexOf('q') + " " + text.lastIndexOf('o') + " " + text.lastIndexOf('o', 20) + " " + text.lastIndexOf("the", 5));
        System.out.println(text.contains("fox") + " " + text.startsWith("the") + " " + text.startsWith("quick", 4) + " " + text.endsWith("dog"));
        System.out.println(text.indexOf("") + " " + text.lastIndexOf("") + " " + text.indexOf("", 100));
        System.out.println(text.charAt(4) + " " + text.codePointAt(4));
        System.out.println(text.matches(".*fox.*") + " " + text.regionMatches(true, 4, "QUICK", 0, 5));
        int count = 0;
        for (int at = text.indexOf('o'); at >= 0; at = text.indexOf('o', at + 1)) count++;
        System.out.println(count);
        System.out.println(text.chars().filter(c -> c == 'e').count());
    }
}
