public class HashOrder {
    public static void main(String[] args) throws Exception {
        java.util.Set<Object> s = new java.util.HashSet<>();
        for (int i = 0; i < 30; i++) s.add(i * 17 - 100);
        s.add("text");
        s.add('c');
        s.add(2.5);
        s.add(true);
        s.add(99999999999L);
        s.add(null);
        System.out.println(s);
        java.util.Map<String, Integer> m = new java.util.HashMap<>();
        for (String w : "zero one two three four five six seven eight nine ten eleven twelve thirteen".split(" ")) m.put(w, w.length());
        System.out.println(m);
        System.out.println(new java.util.HashSet<>(java.util.List.of('z', 'a', 'M', '0')));
        System.out.println(new java.util.HashMap<>(java.util.Map.of(3, "a", 5, "b", 6, "c")));
        java.util.Hashtable<String, Integer> h = new java.util.Hashtable<>(m);
        System.out.println(h);
    }
}
