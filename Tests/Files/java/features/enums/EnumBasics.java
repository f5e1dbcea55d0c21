import java.util.Arrays;

public class EnumBasics {
    enum Color { RED, GREEN, BLUE; Color next() { return values()[(ordinal() + 1) % values().length]; } }

    public static void main(String[] args) {
        System.out.println(Arrays.toString(Color.values()) + Color.valueOf("RED") + Color.GREEN.ordinal() + Color.BLUE.name() + Color.BLUE.next());
        try {
            Color.valueOf("PINK");
        } catch (IllegalArgumentException e) {
            System.out.println(e.getMessage());
        }
        try {
            Color.valueOf(null);
        } catch (NullPointerException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Color.RED.compareTo(Color.BLUE) + " " + Color.RED.equals(Color.RED) + " " + (Color.valueOf("RED") == Color.RED) + " " + Color.RED.getDeclaringClass().getSimpleName() + " " + Color.RED.getClass());
        for (Color c : Color.values()) {
            switch (c) {
                case RED: System.out.print("r"); break;
                case BLUE: System.out.print("b"); break;
                default: System.out.print("?");
            }
        }
        System.out.println();
        System.out.println(Enum.valueOf(Color.class, "GREEN") + " " + Color.class.getEnumConstants().length + " " + Color.class.isEnum());
    }
}
