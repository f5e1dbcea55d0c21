package java.lang;

import internal.klass;

/** The machine's classes. Methods are functions of such a class. */
public final class Class<T> implements java.io.Serializable {
    private Class() {}

    private static klass raw(Object of) { return (klass) of; }

    /** The name with dots. */
    public String getName() {
        String name = raw(this).getName().substring(1);
        switch (name) {
            case "internal.object": return "java.lang.Object";
            case "internal.string": return "java.lang.String";
            case "internal.class": return "java.lang.Class";
            default: return name;
        }
    }

    public String getTypeName() { return getName(); }

    /** What follows the last dot or dollar sign. */
    public String getSimpleName() {
        String name = getName();
        String last = name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
        int digits = 0;
        while (digits < last.length() && Character.isDigit(last.charAt(digits))) digits++;
        return last.substring(digits);
    }

    public String getPackageName() {
        String name = getName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    public boolean isInstance(Object object) { return raw(this).isInstance(object); }

    public boolean isAssignableFrom(Class<?> other) { return raw(other).isSubclassOf(raw(this)); }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException("Cannot cast " + object.getClass().getName() + " to " + getName());
        }
        return (T) object;
    }

    public boolean desiredAssertionStatus() { return false; }

    @Override public String toString() { return "class " + getName(); }
}
