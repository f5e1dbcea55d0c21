public class CharSwitchAndLoops {
    static int score(String s) { int t = 0; for (char c : s.toCharArray()) switch (Character.toLowerCase(c)) { case 'a': case 'e': case 'i': case 'o': case 'u': t += 1; break; case 'q': case 'z': t += 10; case 'x': t += 8; break; default: if (Character.isLetter(c)) t += 2; } return t; }

    public static void main(String[] args) throws Exception {
        for (String s : new String[] {"Quiz", "axe", "", "a-b!"}) System.out.print(score(s) + " ");
        System.out.println();
        for (char c = 'z'; c > 'v'; c--) System.out.print(c);
        for (char c = 'a'; c != 'd'; ) System.out.print(c++);
        System.out.println();
    }
}
