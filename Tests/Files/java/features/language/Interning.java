public class Interning {
    public static void main(String[] args) throws Exception {
        String a = "ja" + "va", b = "java", c = new String("java"), d = c.intern();
        char[] k = {'j', 'a', 'v', 'a'};
        String e = new String(k);
        System.out.println((a == b) + " " + (b == c) + " " + (b == d) + " " + (b == e) + " " + (b == e.intern()) + " " + b.equals(e));
        String s1 = "x";
        String s2 = s1;
        s1 += "y";
        System.out.println(s1 + s2 + (s1 == "xy") + (s1.intern() == "xy"));
        System.out.println(("a" + 1 + true) == "a1true");
        switch (c) { case "java": System.out.println("switch by equals"); }
    }
}
