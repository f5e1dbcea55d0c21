package java.lang;

/** The parent of all enums. */
public abstract class Enum<E extends Enum<E>> implements Comparable<E>, java.io.Serializable {
    private final String name;
    private final int ordinal;

    protected Enum(String name, int ordinal) {
        this.name = name;
        this.ordinal = ordinal;
        phantom.runtime.Enums.add(this, ordinal);
    }

    public final String name() { return name; }
    public final int ordinal() { return ordinal; }
    @Override public String toString() { return name; }
    @Override public final boolean equals(Object other) { return this == other; }
    @Override public final int hashCode() { return super.hashCode(); }
    @Override public final int compareTo(E other) { return ordinal - ((Enum<?>) other).ordinal; }
    @Override protected final Object clone() throws CloneNotSupportedException { throw new CloneNotSupportedException(); }

    /** The class whose constants these are, also for constants with a body of their own. */
    @SuppressWarnings("unchecked")
    public final Class<E> getDeclaringClass() {
        Class<?> own = getClass();
        Class<?> parent = own.getSuperclass();
        return (Class<E>) (parent == Enum.class ? own : parent);
    }

    public static <T extends Enum<T>> T valueOf(Class<T> type, String name) {
        if (name == null) throw new NullPointerException("Name is null");
        T[] all = type.getEnumConstants();
        for (T each : all) if (((Enum<?>) each).name.equals(name)) return each;
        throw new IllegalArgumentException("No enum constant " + type.getCanonicalName() + "." + name);
    }
}
