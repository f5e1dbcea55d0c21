/** Switches in switches, yields in yields, falling through, and strings with equal hash codes. */
public class NestedSwitches {
    enum Suit { CLUBS, DIAMONDS, HEARTS, SPADES }

    static String card(Suit suit, int rank) {
        return switch (suit) {
            case CLUBS, SPADES -> {
                String name = switch (rank) {
                    case 1 -> "ace";
                    case 11, 12, 13 -> {
                        if (rank == 13) yield "king";
                        yield rank == 12 ? "queen" : "jack";
                    }
                    default -> String.valueOf(rank);
                };
                yield "black " + name;
            }
            case DIAMONDS -> throw new IllegalArgumentException("no diamonds");
            default -> "red " + rank;
        };
    }

    static int old(String text, int depth) {
        int result = 0;
        switch (text) {
            case "Aa":
                result += 1;
            case "BB":
                result += 2;
                switch (depth) {
                    case 0: result += 10;
                    case 1: result += 20; break;
                    default: result += 30;
                }
                break;
            case "AaAa": case "BBBB": case "AaBB":
                result = text.charAt(2) == 'A' ? 100 : 200;
                break;
            default:
                result = -1;
        }
        return result;
    }

    static String sparse(long value) {
        switch ((int) (value % 1_000_003)) {
            case Integer.MIN_VALUE: return "least";
            case -1: return "minus one";
            case 0: return "zero";
            case 1000: return "thousand";
            case 999_999: return "much";
            case Integer.MAX_VALUE: return "most";
            default: return "other";
        }
    }

    static int character(char unit) {
        return switch (unit) {
            case 'a', 'e', 'i', 'o', 'u' -> 1;
            case '\u00e9' -> 2;
            case '\uffff' -> 3;
            default -> Character.isDigit(unit) ? switch (unit) { case '0' -> 0; default -> unit - '0'; } : -1;
        };
    }

    static int boxed(Integer value, Byte small) {
        switch (value) {
            case 1: return switch (small) { case -128 -> 1; case 127 -> 2; default -> 3; };
            default: return 4;
        }
    }

    public static void main(String[] args) {
        for (Suit suit : Suit.values()) {
            for (int rank : new int[] {1, 7, 11, 12, 13}) {
                try {
                    System.out.print(card(suit, rank) + "; ");
                } catch (IllegalArgumentException exception) {
                    System.out.print(exception.getMessage() + "; ");
                }
            }
            System.out.println();
        }
        for (String text : new String[] {"Aa", "BB", "AaAa", "BBBB", "AaBB", "BBAa", "C#", ""}) {
            System.out.print(old(text, 0) + " " + old(text, 1) + " " + old(text, 2) + "; ");
        }
        System.out.println();
        for (long value : new long[] {0, -1, 1000, 999_999, 1_000_003, 5, 1_000_003L * 7 + 1000}) System.out.print(sparse(value) + " ");
        System.out.println();
        for (char unit : "ae\u00e9\uffff07z".toCharArray()) System.out.print(character(unit) + " ");
        System.out.println(boxed(1, (byte) -128) + " " + boxed(1, (byte) 127) + " " + boxed(1, (byte) 0) + " " + boxed(300, (byte) 0));
        try {
            boxed(null, (byte) 0);
        } catch (NullPointerException exception) {
            System.out.println("null in a switch");
        }
    }
}
