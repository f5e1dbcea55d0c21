import java.util.*;

public class NullHandling {
    static String orElse(String s, String other) { return s != null ? s : other; }

    public static void main(String[] args) {
        String none = null;
        System.out.println("text " + none + orElse(none, "!") + (none == null) + (none instanceof String));
        System.out.println(Objects.requireNonNullElse(none, "default") + Objects.requireNonNullElseGet(none, () -> "made") + Objects.isNull(none) + Objects.nonNull(none));
        try {
            Objects.requireNonNull(none, "name must not be null");
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        Optional<String> o = Optional.ofNullable(none);
        System.out.println(o + " " + o.isPresent() + o.orElse("x") + o.map(String::length).orElseGet(() -> -1) + Optional.of("abc").map(String::length).filter(n -> n > 2) + o.or(() -> Optional.of("y")).get());
        try {
            o.orElseThrow(() -> new IllegalStateException("empty"));
        } catch (IllegalStateException e) {
            System.out.println(e.getMessage());
        }
        try {
            o.orElseThrow();
        } catch (NoSuchElementException e) {
            System.out.println(e.getMessage());
        }
        Map<String, Integer> map = new HashMap<>();
        map.put(null, 1);
        map.put("a", null);
        System.out.println(map.get(null) + " " + map.get("a") + map.containsKey("a") + map.getOrDefault("a", 9) + map);
        try {
            int n = map.get("a");
        } catch (NullPointerException e) {
            System.out.println("unboxing");
        }
        List<String> list = Arrays.asList("b", null, "a");
        list.sort(Comparator.nullsLast(Comparator.naturalOrder()));
        System.out.println(list + " " + list.indexOf(null) + list.contains(null));
    }
}
