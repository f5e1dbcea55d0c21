public class WordCount {
    public static void main(String[] args) throws Exception {
        String text = "it was the best of times it was the worst of times";
        java.util.Map<String, Integer> m = new java.util.HashMap<>();
        for (String w : text.split(" ")) m.put(w, m.getOrDefault(w, 0) + 1);
        System.out.println(m);
        java.util.List<java.util.Map.Entry<String, Integer>> e = new java.util.ArrayList<>(m.entrySet());
        e.sort((x, y) -> y.getValue() != x.getValue().intValue() ? y.getValue() - x.getValue() : x.getKey().compareTo(y.getKey()));
        for (var x : e) System.out.print(x.getKey() + "=" + x.getValue() + " ");
        System.out.println();
        java.util.Map<Integer, java.util.List<String>> by = new java.util.TreeMap<>();
        m.forEach((k, v) -> by.computeIfAbsent(v, z -> new java.util.ArrayList<>()).add(k));
        by.values().forEach(java.util.Collections::sort);
        System.out.println(by);
    }
}
