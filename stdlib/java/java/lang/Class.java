package java.lang;

import internal.klass;
import phantom.runtime.Classes;

/** The machine's classes. Methods are functions of such a class. */
public final class Class<T> implements java.io.Serializable {
    private Class() {}

    private static klass raw(Object of) { return (klass) of; }

    private String machineName() { return raw(this).getName().substring(1); }

    /** The name with dots. */
    public String getName() { return phantom.runtime.ArrayTypes.javaName(raw(this).getName()); }

    private String[] facts() { return Classes.facts(getName()); }

    private int flags() {
        String[] facts = facts();
        return facts == null ? 1 : Integer.parseInt(facts[1]);
    }

    public boolean isArray() { return getName().startsWith("["); }
    public boolean isPrimitive() { return machineName().startsWith("phantom.runtime.Primitives$"); }
    public boolean isInterface() { return (flags() & 0x200) != 0; }
    public boolean isAnnotation() { return (flags() & 0x2000) != 0; }
    public boolean isEnum() { return (flags() & 0x4000) != 0 && getSuperclass() == Enum.class; }
    public boolean isRecord() { return (flags() & 1 << 20) != 0; }
    public boolean isSynthetic() { return (flags() & 0x1000) != 0; }
    public int getModifiers() { return flags() & 0x7E1F; }
    public boolean isAnonymousClass() { return facts() != null && facts()[4].equals("?") && facts()[6].isEmpty(); }
    public boolean isLocalClass() { return facts() != null && facts()[4].equals("?") && !facts()[6].isEmpty(); }
    public boolean isMemberClass() { return facts() != null && !facts()[4].equals("?") && !facts()[4].equals("-"); }

    public String getTypeName() {
        return isArray() ? getComponentType().getTypeName() + "[]" : getName();
    }

    public String getCanonicalName() {
        if (isArray()) {
            String name = getComponentType().getCanonicalName();
            return name == null ? null : name + "[]";
        }
        String[] facts = facts();
        if (facts == null || facts[4].equals("-")) return getName();
        if (facts[4].equals("?")) return null;
        Class<?> outer = getDeclaringClass();
        return (outer == null ? facts[4] : outer.getCanonicalName()) + "." + facts[6];
    }

    public String getSimpleName() {
        if (isArray()) return getComponentType().getSimpleName() + "[]";
        if (isPrimitive()) return getName();
        String[] facts = facts();
        if (facts != null) return facts[6];
        String name = getName();
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }

    public String getPackageName() {
        if (isPrimitive()) return "java.lang";
        String name = getName();
        while (name.startsWith("[")) name = name.substring(name.startsWith("[L") ? 2 : 1);
        if (isArray() && name.length() == 1) return "java.lang";
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    @SuppressWarnings("unchecked")
    public Class<? super T> getSuperclass() {
        if (isArray()) return (Class<? super T>) (Class<?>) Object.class;
        if (isPrimitive()) return null;
        String[] facts = facts();
        if (facts == null || facts[2].isEmpty()) return null;
        return (Class<? super T>) Classes.find(facts[2]);
    }

    public Class<?>[] getInterfaces() {
        if (isArray()) return new Class<?>[] {Cloneable.class, java.io.Serializable.class};
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
        Class<?> found = name.startsWith("[") ? (Class<?>) phantom.runtime.ArrayTypes.named(name) : Classes.find(name);
        if (found == null || found.isPrimitive() || !found.isArray() && found != (Object) Object.class && found.facts() == null) throw new ClassNotFoundException(name);
        if (!found.isArray()) phantom.runtime.Reflection.initialise(found);
        return found;
    }

    public static Class<?> forName(String name, boolean isInitialised, ClassLoader loader) throws ClassNotFoundException {
        return forName(name);
    }

    @Deprecated
    public T newInstance() throws InstantiationException, IllegalAccessException { return phantom.runtime.Reflection.construct(this); }

    public java.lang.reflect.Constructor<T> getDeclaredConstructor(Class<?>... types) throws NoSuchMethodException {
        if (types != null && types.length > 0) throw new UnsupportedOperationException("constructors with parameters are not found by their types");
        if (!phantom.runtime.Reflection.hasConstructor(this)) throw new NoSuchMethodException(getName() + ".<init>()");
        return new java.lang.reflect.Constructor<>(this);
    }

    public java.lang.reflect.Constructor<T> getConstructor(Class<?>... types) throws NoSuchMethodException { return getDeclaredConstructor(types); }

    public ClassLoader getClassLoader() { return null; }

    public boolean isInstance(Object object) {
        if (object == null || isPrimitive()) return false;
        if (isArray()) return phantom.runtime.ArrayTypes.isSubtype(phantom.runtime.ArrayTypes.nameOf(object), getName());
        if (raw(this).isInstance(object)) return true;
        if (phantom.runtime.Classes.isArray(object)) return phantom.runtime.ArrayTypes.isSubtype("[I", getName());
        return isInterface() && object instanceof String && isInterfaceOf("java.lang.String");
    }

    private boolean isInterfaceOf(String name) {
        String[] facts = Classes.facts(name);
        if (facts != null) for (String each : facts[3].split(",")) if (each.equals(getName())) return true;
        return false;
    }

    public boolean isAssignableFrom(Class<?> other) {
        if (this == other) return true;
        if (isPrimitive() || other.isPrimitive()) return false;
        if (other.isArray()) return phantom.runtime.ArrayTypes.isSubtype(other.getName(), getName());
        if (other == (Object) String.class && isInterfaceOf("java.lang.String")) return true;
        return raw(other).isSubclassOf(raw(this));
    }

    @SuppressWarnings("unchecked")
    public T cast(Object object) {
        if (object != null && !isInstance(object)) {
            throw new ClassCastException("Cannot cast " + phantom.runtime.ArrayTypes.nameOf(object) + " to " + getName());
        }
        return (T) object;
    }

    public boolean desiredAssertionStatus() { return false; }

    @Override public String toString() { return (isPrimitive() ? "" : isInterface() ? "interface " : "class ") + getName(); }
    public Class<?> arrayType() {
        String name = isPrimitive() ? "[" + "ZBCSIJFD".charAt(primitiveNumber()) : phantom.runtime.ArrayTypes.arrayName(getName());
        return (Class<?>) phantom.runtime.ArrayTypes.named(name);
    }
    private int primitiveNumber() {
        String[] names = {"boolean", "byte", "char", "short", "int", "long", "float", "double"};
        for (int i = 0; i < names.length; i++) if (names[i].equals(getName())) return i;
        throw new UnsupportedOperationException("void[]");
    }

    public Class<?> getComponentType() {
        return isArray() ? phantom.runtime.ArrayTypes.component(getName()) : null;
    }
    public Class<?> componentType() { return getComponentType(); }
    @SuppressWarnings("unchecked")
    public <U> Class<? extends U> asSubclass(Class<U> type) {
        if (!type.isAssignableFrom(this)) throw new ClassCastException(toString());
        return (Class<? extends U>) this;
    }
}
