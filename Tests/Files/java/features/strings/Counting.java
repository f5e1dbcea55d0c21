public class Counting {
    public static void main(String[] args) throws Exception {
        String s = "Hello World Programming";
        int v = 0, c = 0, w = s.split(" ").length, u = 0;
        for (char ch : s.toCharArray()) { if ("aeiouAEIOU".indexOf(ch) >= 0) v++; else if (Character.isLetter(ch)) c++; if (Character.isUpperCase(ch)) u++; }
        System.out.println(v + " " + c + " " + w + " " + u);
        int[] f = new int[26];
        for (char ch : s.toLowerCase().toCharArray()) if (ch >= 'a' && ch <= 'z') f[ch - 'a']++;
        for (int i = 0; i < 26; i++) if (f[i] > 1) System.out.print((char) ('a' + i) + "" + f[i] + " ");
        System.out.println();
        for (char ch : s.toCharArray()) if (s.indexOf(ch) == s.lastIndexOf(ch)) { System.out.println("first unique " + ch); break; }
    }
}
