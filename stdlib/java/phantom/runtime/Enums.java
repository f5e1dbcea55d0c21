package phantom.runtime;

import java.util.ArrayList;
import java.util.HashMap;

/** Constants of enums by class and name. */
public final class Enums {
    private static final HashMap<Class<?>, ArrayList<Enum<?>>> KNOWN = new HashMap<>();

    private Enums() {}

    /** Notes a constant when it comes into being. */
    public static void add(Enum<?> constant, int ordinal) {
        Class<?> type = constant.getDeclaringClass();
        ArrayList<Enum<?>> list = KNOWN.get(type);
        if (list == null) KNOWN.put(type, list = new ArrayList<>());
        if (list.size() == ordinal) list.add(constant);
    }

    /** The constants of an enum; null of another class. */
    public static Object[] constants(Class<?> type) {
        ArrayList<Enum<?>> list = KNOWN.get(type);
        if (list == null) return null;
        Object[] result = (Object[]) ((internal.klass) (Object) type).newReferences(list.size());
        for (int i = 0; i < result.length; i++) result[i] = list.get(i);
        return result;
    }

    static Enum<?> find(Enum<?>[] constants, String name, String type) {
        if (name == null) throw new NullPointerException("Name is null");
        for (Enum<?> constant : constants) if (constant.name().equals(name)) return constant;
        throw new IllegalArgumentException("No enum constant " + type + "." + name);
    }
}
