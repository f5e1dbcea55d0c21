package phantom.runtime;

/** Functions of enums. */
public final class Enums {
    private Enums() {}

    /** The constant of this name, as {@code Enum.valueOf}. */
    static Enum<?> find(Enum<?>[] values, String name, String className) {
        if (name == null) throw new NullPointerException("Name is null");
        for (Enum<?> value : values) if (value.name().equals(name)) return value;
        throw new IllegalArgumentException("No enum constant " + className + "." + name);
    }
}
