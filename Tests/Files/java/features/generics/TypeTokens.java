import java.util.HashMap;
import java.util.Map;

public class TypeTokens {
    static class Registry {
        private final Map<Class<?>, Object> all = new HashMap<>();
        <T> void put(Class<T> type, T value) { all.put(type, type.cast(value)); }
        <T> T get(Class<T> type) { return type.cast(all.get(type)); }
    }

    @SuppressWarnings("unchecked")
    public static void main(String[] args) {
        Registry r = new Registry();
        r.put(String.class, "text");
        r.put(Integer.class, 42);
        System.out.println(r.get(String.class).length() + r.get(Integer.class) + " " + r.get(Double.class));
        try {
            ((Class<Object>) (Class<?>) Integer.class).cast("x");
        } catch (ClassCastException e) {
            System.out.println(e.getMessage());
        }
        System.out.println(Integer.class.isInstance(5) + " " + Number.class.isInstance(5) + " " + Number.class.isAssignableFrom(Integer.class) + " " + Integer.class.isAssignableFrom(Number.class));
        System.out.println(String.class.getName() + " " + int.class + " " + Integer.class + " " + Runnable.class + " " + int[].class.getName() + " " + String[][].class.getSimpleName() + " " + void.class);
        System.out.println(Integer.TYPE == int.class);
    }
}
