import java.util.*;

/** Strings, builders, characters, formatting. */
public class Strings {
    static String describe(Object o) {
        return switch (o.toString()) {
            case "one", "two" -> "small";
            case "three" -> { String s = "mid"; yield s + "dle"; }
            default -> "other";
        };
    }

    public static void main(String[] args) {
        String s = "Hello, World";
        System.out.println(s.length() + s.substring(7) + s.substring(0, 5) + s.indexOf("o") + s.lastIndexOf('o') + s.indexOf('o', 5) + s.indexOf("xyz") + s.charAt(4));
        System.out.println(s.toUpperCase() + s.toLowerCase() + s.replace('l', 'L') + s.replace("World", "There") + s.contains("World") + s.startsWith("Hell") + s.endsWith("d"));
        System.out.println("  trim me ".trim() + "|" + "\t strip ".strip() + "|" + " ".isBlank() + "".isEmpty() + "ab".repeat(3));
        System.out.println("a".compareTo("b") + " " + "abc".compareTo("ab") + " " + "A".compareToIgnoreCase("b") + " " + "Abc".equalsIgnoreCase("aBC") + " " + "x".equals(5) + " " + "x".equals(null));
        System.out.println(Arrays.toString("a,b,,c,,".split(",")) + Arrays.toString("a,b,,c,,".split(",", -1)) + Arrays.toString("x.y.z".split("\\.")) + Arrays.toString(" p  q r".split("\\s+")) + Arrays.toString("abc".split("")) + Arrays.toString("1-2-3".split("-", 2)));
        System.out.println(String.join("-", "a", "b", "c") + String.join("/", List.of("x", "y")) + String.valueOf(new char[] {'o', 'k'}) + String.valueOf(3.0f) + String.valueOf((Object) null));
            char[] units = s.toCharArray();
        Arrays.sort(units);
        System.out.println(new String(units) + new String(units, 2, 4) + units.length);
        StringBuilder b = new StringBuilder("base");
        b.append(1).append('c').append(2.5).append(true).append((Object) null).append(new char[] {'x', 'y'}).append("tail", 1, 3).append(7L).append(1.5f);
        System.out.println(b + " " + b.length() + " " + b.indexOf("c") + b.charAt(3));
        b.insert(0, "<<").insert(4, 99).deleteCharAt(1).delete(2, 4).replace(0, 1, "[").reverse();
        System.out.println(b);
        b.setCharAt(0, '!');
        b.setLength(5);
        System.out.println(b + "|" + b.substring(1, 3) + "|" + new StringBuilder().append("x").compareTo(new StringBuilder("y")));
        String wide = "\u00e4\u20ac\ud83d\ude00z";
        System.out.println(wide + wide.length() + (int) wide.charAt(2) + " " + wide.codePointAt(2) + wide.substring(4) + wide.indexOf("z") + new StringBuilder(wide).reverse() + wide.hashCode());
        System.out.println("stra\u00dfe".toUpperCase() + "\u0416".toLowerCase() + Character.isLetter('\u00e9') + Character.isDigit('5') + Character.isUpperCase('Q') + Character.toUpperCase('\u044f') + Character.getNumericValue('7') + Character.isWhitespace('\t') + (char) 65 + (int) 'a' + Character.toString(0x1F600));
        System.out.println(describe("two") + describe("three") + describe(4));
        int n = 5;
        n += "abc".length();
        String t = "n=" + n + ' ' + 'c' + 1 + 2L + 3.0f + 4.0 + true + null + new int[0].length + (n > 3 ? "yes" : 'n');
        t += 5;
        System.out.println(t + (t == t + "") + t.equals(t + ""));
        System.out.println(String.format("%d|%5d|%-5d|%05d|%,d|%+d|%x|%X|%o|%c|%b|%s|%10s|%-10s|%.2f|%8.3f|%e|%g|%%|%n", 42, 42, 42, 42, 1234567, 42, 255, 255, 8, 'c', true, "s", "right", "left", 3.14159, 2.71828, 12345.678, 0.00012345).trim());
        System.out.println(String.format("%2$s %1$s %s %s %08.2f %(d % d %#x %.0f %.1f %.3f %s %b %h", "a", "b", -3.14159, -5, 7, 255, 2.5, 0.05, 1e10, List.of(1), null, "hi"));
        System.out.printf("%s %d%%%n", "done", 100L);
        System.out.println("a\tb\\c\"d\u0041".length() + """
            text block
              with "quotes" \
            joined
            """);
        StringJoiner joiner = new StringJoiner(", ", "{", "}");
        joiner.add("p").add("q");
        System.out.println(joiner);
        CharSequence sequence = "sequence";
        System.out.println(sequence.length() + "" + sequence.charAt(2) + sequence.subSequence(1, 3) + sequence);
        sequence = new StringBuilder("built");
        System.out.println(sequence.length() + "" + sequence.charAt(2) + sequence.subSequence(1, 3) + sequence);
        Comparable<String> comparable = "m";
        System.out.println(comparable.compareTo("k") + " " + (comparable instanceof CharSequence) + " " + ((Object) comparable instanceof Integer));
        Object any = "text";
        System.out.println(any.equals(5) + " " + any.equals("text") + " " + any.hashCode() + " " + any);
        System.out.println(Integer.valueOf(77).equals(77L) + " " + Objects.hash(1, "a", null) + " " + Objects.equals(null, null) + " " + Boolean.parseBoolean("TRUE") + " " + Double.valueOf("1e3") + " " + Long.parseLong("-9000000000") + " " + Integer.parseInt("7f", 16));
        for (String bad : new String[] {"", "12x", "99999999999", "-", "1.5"}) {
            try {
                System.out.println(Integer.parseInt(bad));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        try {
            System.out.println(Double.parseDouble("1.2.3"));
        } catch (NumberFormatException e) {
            System.out.println("bad double");
        }
    }
}
