import java.util.*;
import java.util.stream.*;

public class EnumSingleton {
    enum Config {
        INSTANCE;
        private final Map<String, String> values = new TreeMap<>();
        Config set(String k, String v) { values.put(k, v); return this; }
        String get(String k) { return values.getOrDefault(k, "-"); }
    }
    enum Suit { CLUBS, HEARTS }
    enum Rank { TWO, ACE }
    record Card(Rank rank, Suit suit) {}

    public static void main(String[] args) {
        Config.INSTANCE.set("a", "1").set("b", "2");
        System.out.println(Config.INSTANCE.get("b") + Config.INSTANCE.get("z") + Config.INSTANCE.values);
        List<Card> deck = Arrays.stream(Suit.values()).flatMap(s -> Arrays.stream(Rank.values()).map(r -> new Card(r, s))).collect(Collectors.toList());
        System.out.println(deck);
        System.out.println(deck.stream().collect(Collectors.groupingBy(Card::suit, () -> new EnumMap<>(Suit.class), Collectors.counting())));
        Set<Suit> set = new HashSet<>(Arrays.asList(Suit.values()));
        System.out.println(set.size() + " " + set.contains(Suit.HEARTS));
    }
}
