import java.util.*;

public class HashMaps {
    public static void main(String[] args) {
        Map<String, Integer> m = new HashMap<>();
        for (String w : "the cat and the dog and the bird".split(" ")) m.merge(w, 1, Integer::sum);
        System.out.println(m + " " + m.size() + m.get("the") + m.get("fish") + m.getOrDefault("fish", 0));
        m.putIfAbsent("fish", 5);
        m.putIfAbsent("cat", 9);
        m.computeIfAbsent("cow", String::length);
        m.computeIfPresent("cat", (k, v) -> v + 10);
        m.compute("dog", (k, v) -> v == null ? 1 : null);
        System.out.println(m);
        for (Map.Entry<String, Integer> e : m.entrySet()) if (e.getValue() == 1) e.setValue(0);
        System.out.println(m.keySet() + " " + m.values() + " " + m.containsValue(0) + m.remove("cow") + m.remove("cow") + m.replace("the", 33) + m.remove("the", 1));
        m.replaceAll((k, v) -> k.length() * 100 + v);
        m.keySet().removeIf(k -> k.startsWith("b"));
        m.values().remove(300);
        m.entrySet().removeIf(e -> e.getValue() > 430);
        System.out.println(m + " " + m.hashCode() + " " + m.equals(new TreeMap<>(m)));
        Map<Integer, String> numbers = new HashMap<>();
        for (int i = 0; i < 20; i++) numbers.put(i * 37 % 101, "v" + i);
        System.out.println(numbers);
        Map<Object, String> mixed = new HashMap<>();
        mixed.put(1, "int");
        mixed.put(1L, "long");
        mixed.put("1", "string");
        mixed.put('1', "char");
        mixed.put(null, "null");
        mixed.put(1.0, "double");
        mixed.put(List.of(1), "list");
        System.out.println(mixed.size() + " " + mixed.get(1L) + mixed.get(null) + mixed.get(List.of(1)));
        try {
            for (Integer k : numbers.keySet()) numbers.remove(k);
        } catch (ConcurrentModificationException e) {
            System.out.println("cme " + e.getMessage());
        }
        Iterator<Map.Entry<Integer, String>> it = numbers.entrySet().iterator();
        while (it.hasNext()) if (it.next().getKey() % 2 == 0) it.remove();
        System.out.println(numbers.keySet());
    }
}
