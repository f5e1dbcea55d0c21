public class StringSwitch {
    static int number(String word) {
        switch (word) {
            case "zero": return 0;
            case "Aa": return 1;
            case "BB": return 2;
            case "": return 3;
            case "grün": return 4;
            default: return -1;
        }
    }

    public static void main(String[] args) {
        for (String word : new String[] {"zero", "Aa", "BB", "AaBB", "", "grün", "green"}) System.out.println(word + " " + number(word));
        System.out.println("Aa".hashCode() == "BB".hashCode());
        try {
            number(null);
        } catch (NullPointerException e) {
            System.out.println("null");
        }
    }
}
