public class Changing {
    public static void main(String[] args) {
        String s = "  Hello, World!  ";
        System.out.println("[" + s.trim() + "] [" + s.strip() + "] [" + s.stripLeading() + "] [" + s.stripTrailing() + "]");
        System.out.println(s.toUpperCase() + s.toLowerCase());
        System.out.println(s.replace('l', 'L') + s.replace("World", "Java") + s.replace("", "."));
        System.out.println("aaa".replace("aa", "b") + " " + "a.b.c".replaceAll(".", "x") + " " + "a.b.c".replace(".", "x") + " " + "a1b2".replaceFirst("[0-9]", "#"));
        System.out.println("x=1, y=2".replaceAll("(\\w)=(\\d)", "$2=$1"));
        System.out.println("ab".repeat(3) + "[" + "ab".repeat(0) + "]");
        System.out.println("abc".concat("def") + " " + "".isEmpty() + " " + " \t".isBlank() + " " + " ".isEmpty());
        System.out.println(new StringBuilder("reverse").reverse());
        System.out.println("a\tb\\n".translateEscapes() + "|" + "  x\n y".indent(2) + "|" + "  x\n y".stripIndent());
        System.out.println("abc".transform(t -> t + "!") + " %s and %d".formatted("one", 2));
        System.out.println("Straße".toUpperCase() + " " + "ÄÖÜ".toLowerCase() + " " + "ǅ".toLowerCase());
        System.out.println(String.valueOf((Object) null) + String.valueOf(3.0f) + String.valueOf(new char[] {'x'}) + String.valueOf(true));
        System.out.println(new String(new char[] {'a', 'b', 'c'}, 1, 2) + new String(new int[] {0x1F600, 65}, 0, 2));
    }
}
