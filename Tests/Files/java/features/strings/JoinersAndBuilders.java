public class JoinersAndBuilders {
    public static void main(String[] args) throws Exception {
        java.util.StringJoiner j = new java.util.StringJoiner("; ", "{", "}");
        j.setEmptyValue("empty");
        System.out.println(j);
        j.add("a").add("b");
        System.out.println(j + " " + j.length());
        System.out.println(String.join("", "x", "y") + String.join("-", new java.util.TreeSet<>(java.util.List.of("q", "p"))));
        StringBuilder s = new StringBuilder();
        for (int i = 0; i < 5; i++) s.append(i).append(',');
        s.setLength(s.length() - 1);
        s.insert(0, '[').append(']');
        System.out.println(s + " " + s.indexOf(",") + s.lastIndexOf(","));
        System.out.println(s.replace(1, 2, "zero").deleteCharAt(0).reverse());
        System.out.println("abc".compareTo("abd") + "a".repeat(3).length());
    }
}
