public class SwitchExpressions {
    enum Day { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY }

    static int letters(Day day) {
        return switch (day) {
            case MONDAY, FRIDAY, SUNDAY -> 6;
            case TUESDAY -> 7;
            case THURSDAY, SATURDAY -> 8;
            case WEDNESDAY -> {
                int base = 8;
                yield base + 1;
            }
        };
    }

    static String size(int n) {
        return switch (n) {
            case 0: yield "none";
            case 1: case 2: yield "few";
            default:
                if (n < 0) yield "negative";
                yield "many";
        };
    }

    public static void main(String[] args) {
        for (Day day : Day.values()) System.out.println(day + " " + letters(day));
        for (int n = -1; n < 4; n++) System.out.println(size(n));
        int value = 3;
        System.out.println("a" + switch (value) { case 3 -> { try { yield Integer.parseInt("x"); } catch (NumberFormatException e) { yield 33; } } default -> 0; } + "b");
        String text = "two";
        int number = switch (text) { case "one" -> 1; case "two" -> 2; default -> throw new IllegalArgumentException(text); };
        System.out.println(number);
    }
}
