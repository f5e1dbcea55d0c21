import java.util.*;
import java.util.stream.*;

public class TextPuzzles {
    static String caesar(String s, int k) { StringBuilder b = new StringBuilder(); for (char c : s.toCharArray()) b.append(Character.isUpperCase(c) ? (char) ('A' + (c - 'A' + k + 26) % 26) : Character.isLowerCase(c) ? (char) ('a' + (c - 'a' + k + 26) % 26) : c); return b.toString(); }
    static boolean palindrome(String s) { String t = s.toLowerCase().replaceAll("[^a-z]", ""); return new StringBuilder(t).reverse().toString().equals(t); }
    static boolean balanced(String s) { Deque<Character> st = new ArrayDeque<>(); for (char c : s.toCharArray()) { int i = "([{".indexOf(c), j = ")]}".indexOf(c); if (i >= 0) st.push(")]}".charAt(i)); else if (j >= 0 && (st.isEmpty() || st.pop() != c)) return false; } return st.isEmpty(); }
    static String lookAndSay(String s) { StringBuilder b = new StringBuilder(); for (int i = 0; i < s.length();) { int j = i; while (j < s.length() && s.charAt(j) == s.charAt(i)) j++; b.append(j - i).append(s.charAt(i)); i = j; } return b.toString(); }
    static String rle(String s) { return lookAndSay(s); }
    static String morse(String s) { String[] m = ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split(" "); return s.toUpperCase().chars().filter(c -> c >= 'A' && c <= 'Z').mapToObj(c -> m[c - 'A']).collect(Collectors.joining(" ")); }
    static String pig(String w) { int i = 0; while (i < w.length() && "aeiou".indexOf(w.charAt(i)) < 0) i++; return w.substring(i) + w.substring(0, i) + "ay"; }
    static String vigenere(String t, String k, int d) { StringBuilder b = new StringBuilder(); int j = 0; for (char c : t.toUpperCase().toCharArray()) if (c >= 'A' && c <= 'Z') b.append((char) ('A' + Math.floorMod(c - 'A' + d * (k.charAt(j++ % k.length()) - 'A'), 26))); return b.toString(); }

    public static void main(String[] args) {
        System.out.println(caesar("Hello, World!", 3) + " " + caesar(caesar("Hello, World!", 3), -3) + " " + palindrome("A man, a plan, a canal: Panama") + palindrome("abc"));
        System.out.println(balanced("{[()()]}") + " " + balanced("([)]") + " " + balanced("((") + " " + morse("SOS help") + " " + pig("string") + " " + vigenere("attack at dawn", "LEMON", 1) + " " + vigenere("LXFOPVEFRNHR", "LEMON", -1));
        String s = "1";
        for (int i = 0; i < 8; i++) { System.out.print(s + " "); s = lookAndSay(s); }
        System.out.println("\n" + rle("WWWWBBBWWC"));
        Map<String, List<String>> anagrams = Stream.of("listen", "silent", "enlist", "google", "elbow", "below").collect(Collectors.groupingBy(w -> { char[] c = w.toCharArray(); Arrays.sort(c); return new String(c); }, TreeMap::new, Collectors.toList()));
        System.out.println(anagrams);
        for (int i = 1; i <= 15; i++) System.out.print((i % 15 == 0 ? "FizzBuzz" : i % 3 == 0 ? "Fizz" : i % 5 == 0 ? "Buzz" : i) + " ");
        System.out.println();
        for (int i = 3; i > 0; i--) System.out.printf("%d bottle%s of beer on the wall%n", i, i == 1 ? "" : "s");
        System.out.println(Arrays.stream("the quick brown the lazy the end".split(" ")).collect(Collectors.toMap(w -> w, w -> 1, Integer::sum, TreeMap::new)).entrySet().stream().sorted((a, b) -> b.getValue() - a.getValue()).map(e -> e.getKey() + ":" + e.getValue()).collect(Collectors.joining(",")));
        boolean[] doors = new boolean[101];
        for (int p = 1; p <= 100; p++) for (int d = p; d <= 100; d += p) doors[d] = !doors[d];
        System.out.println(IntStream.rangeClosed(1, 100).filter(d -> doors[d]).boxed().toList());
        System.out.println(Base64.getEncoder().encodeToString("Hello, Base64!".getBytes()) + " " + new String(Base64.getDecoder().decode("SGk=")));
    }
}
