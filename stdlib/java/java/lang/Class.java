package java.lang;

import internal.klass;
import phantom.runtime.Classes;

/** The machine's classes. Methods are functions of such a class. */
public final class Class<T> implements java.io.Serializable {
    private Class() {}

    private static klass raw(Object of) { return (klass) of; }

    private String machineName() { return raw(this).getName().substring(1); }

    /** The name with dots. */
    public String getName() {
        String name = machineName();
        switch (name) {
            case "internal.object": return "java.lang.Object";
            case "internal.string": return "java.lang.String";
            case "internal.class": return "java.lang.Class";
            case "internal.container.bytes": return "[B";
            case "internal.container.shorts": return "[S";
            case "internal.container.chars": return "[C";
            case "internal.container.ints": return "[I";
            case "internal.container.longs": return "[J";
            case "internal.container.floats": return "[F";
            case "internal.container.doubles": return "[D";
            case "internal.container.references": return "[Ljava.lang.Object;";
            default: return name;
        }
    }

    private String[] facts() { return Classes.facts(getName()); }

    private int flags() {
        String[] facts = facts();
        return facts == null ? 1 : Integer.parseInt(facts[1]);
    }

    public boolean isArray() { return machineName().startsWith("internal.container."); }
    public boolean isPrimitive() { return false; }
    public boolean isInterface() { return (flags() & 0x200) != 0; }
    public boolean isAnnotation() { return (flags() & 0x2000) != 0; }
    public boolean isEnum() { return (flags() & 0x4000) != 0 && getSuperclass() == Enum.class; }
    public boolean isRecord() { return (flags() & 1 << 20) != 0; }
    public boolean isSynthetic() { return (flags() & 0x1000) != 0; }
    public int getModifiers() { return flags() & 0x7E1F; }
    public boolean isAnonymousClass() { return facts() != null && facts()[4].equals("?") && facts()[5].isEmpty(); }
    public boolean isLocalClass() { return facts() != null && facts()[4].equals("?") && !facts()[5].isEmpty(); }
    public boolean isMemberClass() { return facts() != null && !facts()[4].equals("?") && !facts()[4].equals("-"); }

    public String getTypeName() {
        String simple = isArray() ? getCanonicalName() : getName();
        return simple;
    }

    public String getCanonicalName() {
        if (isArray()) {
            String name = getSimpleName();
            return name.startsWith("Object") ? "java.lang." + name : name;
        }
        String[] facts = facts();
        if (facts == null || facts[4].equals("-")) return getName();
        if (facts[4].equals("?")) return null;
        Class<?> outer = getDeclaringClass();
        return (outer == null ? facts[4] : outer.getCanonicalName()) + "." + facts[5];
    }

    public String getSimpleName() {
        switch (machineName()) {
            case "internal.container.bytes": return "byte[]";
            case "internal.container.shorts": return "short[]";
            case "internal.container.chars": return "char[]";
            case "internal.container.ints": return "int[]";
            case "internal.container.longs": return "long[]";
            case "internal.container.floats": return "float[]";
            case "internal.container.doubles": return "double[]";
            case "internal.container.references": return "Object[]";
            default: break;
        }
        String[] facts = facts();
        if (facts != null) return facts[5];
        String name = getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    public String getPackageName() {
        String name = getName();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    @SuppressWarnings("unchecked")
    public Class<? super T> getSuperclass() {
        if (isArray()) return (Class<? super T>) (Class<?>) Object.class;
        String[] facts = facts();
        if (facts == null || facts[2].isEmpty()) return null;
        return (Class<? super T>) Classes.find(facts[2]);
    }

    public Class<?>[] getInterfaces() {
        String[] facts = facts();
        if (facts == null || facts[3].isEmpty()) return new Class<?>[0];
        String[] names = facts[3].split(",");
        Class<?>[] result = new Class<?>[names.length];
        for (int i = 0; i < names.length; i++) result[i] = Classes.find(names[i]);
        return result;
    }

    public Class<?> getDeclaringClass() {
        String[] facts = facts();
        return facts == null || facts[4].equals("-") || facts[4].equals("?") ? null : Classes.find(facts[4]);
    }

    public Class<?> getEnclosingClass() { return getDeclaringClass(); }

    @SuppressWarnings("unchecked")
    public T[] getEnumConstants() { return (T[]) phantom.runtime.Enums.constants(this); }

    public static Class<?> forName(String name) throws ClassNotFoundException {
        Class<?> found = Classes.find(name);
        if (found == null) throw new ClassNotFoundException(name);
        return found;
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

    @Override public String toString() { return (isInterface() ? "interface " : "class ") + getName(); }

    public Class<?> getComponentType() {
        if (isArray()) throw new UnsupportedOperationException("the class of an array's elements");
        return null;
    }
    public Class<?> componentType() { return getComponentType(); }
    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> type) {
        if (!type.isAssignableFrom(this)) throw new ClassCastException(toString());
        return (Class<? extends U>) this;
    }
}
