public class UnchangedStrings {
    public static void main(String[] args) throws Exception {
        String s = "abc";
        String t = s;
        s.toUpperCase();
        s.concat("d");
        s.replace('a', 'z');
        System.out.println(s + (s == t));
        s = s.toUpperCase();
        System.out.println(s + t + (s == t));
        StringBuilder b = new StringBuilder(t);
        StringBuilder c = b;
        c.append("!");
        System.out.println(b + " " + (b == c) + t);
    }
}
