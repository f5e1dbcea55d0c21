import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

public class ComparableTypes {
    record Version(int major, int minor, String tag) implements Comparable<Version> {
        static final Comparator<Version> ORDER = Comparator.comparingInt(Version::major).thenComparingInt(Version::minor)
            .thenComparing(Version::tag, Comparator.nullsFirst(Comparator.naturalOrder()));
        public int compareTo(Version other) { return ORDER.compare(this, other); }
    }

    static <T extends Comparable<? super T>> T largest(List<? extends T> all) {
        T best = null;
        for (T each : all) if (best == null || each.compareTo(best) > 0) best = each;
        return best;
    }

    public static void main(String[] args) {
        List<Version> all = new ArrayList<>(List.of(new Version(1, 2, "b"), new Version(1, 2, null), new Version(0, 9, "z"), new Version(2, 0, "a"), new Version(1, 2, "a")));
        Collections.sort(all);
        all.forEach(System.out::println);
        System.out.println(largest(all) + " " + Collections.max(all) + " " + Collections.min(all, Comparator.comparing(Version::minor)));
        all.sort(Comparator.comparing(Version::minor, Comparator.reverseOrder()).thenComparing(Comparator.naturalOrder()));
        System.out.println(all.get(0) + " " + all.get(4));
        List<String> words = new ArrayList<>(List.of("delta", "Alpha", "charlie", "Bravo"));
        words.sort(null);
        System.out.println(words);
        words.sort(String.CASE_INSENSITIVE_ORDER.reversed());
        System.out.println(words);
        words.sort(Comparator.comparing(String::length).thenComparing(Comparator.reverseOrder()));
        System.out.println(words);
    }
}
