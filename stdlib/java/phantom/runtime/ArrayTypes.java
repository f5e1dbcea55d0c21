package phantom.runtime;

import internal.Raw;
import internal.klass;

/**
 * Classes of arrays. The machine has one class for each kind of number, and one for all arrays of references, which know
 * the class of their elements; for each type of such arrays that a program uses there is a class that only has a name,
 * {@code [Ljava.lang.String;}.
 */
public final class ArrayTypes {
    private ArrayTypes() {}

    /** The class of an array of references. */
    public static Class<?> classOf(Object array) { return (Class<?>) of(nameOf(array)); }

    /** The Java name of the class of an object. */
    public static String nameOf(Object object) {
        Class<?> found = object.getClass();
        if (found != (Object) Object[].class) return found.getName();
        klass element = Raw.of(object).elementClass();
        return arrayName(element == null ? "java.lang.Object" : ((Class<?>) (Object) element).getName());
    }

    /** The class of the objects that an array of references may hold. */
    public static Class<?> elementClass(Object array) {
        klass element = Raw.of(array).elementClass();
        return element == null ? Object.class : (Class<?>) (Object) element;
    }

    /** The name of the class of arrays with elements of a class. */
    public static String arrayName(String element) { return element.startsWith("[") ? "[" + element : "[L" + element + ";"; }

    /** The class of an array name; that of {@code Object[]} where the program has none. */
    static Object of(String name) {
        Class<?> found = name.equals("[Ljava.lang.Object;") ? null : Classes.find(name);
        return found == null ? Object[].class : found;
    }

    /** Whether an object is of an array class. */
    static boolean is(Object object, Object type) {
        return object != null && isSubtype(nameOf(object), ((Class<?>) type).getName());
    }

    static Object cast(Object object, Object type) {
        if (object == null) return null;
        String name = ((Class<?>) type).getName();
        String own = nameOf(object);
        if (!isSubtype(own, name)) throw new ClassCastException(castMessage(own, name));
        return object;
    }

    /** Whether an object is of a class, where arrays can be too. */
    static boolean has(Object object, Object type) { return ((Class<?>) type).isInstance(object); }

    static Object castPlain(Object object, Object type) {
        if (object == null || has(object, type)) return object;
        throw new ClassCastException(castMessage(nameOf(object), ((Class<?>) type).getName()));
    }

    /** What {@code toString()} of an object gives that may be an array or of the root's own class. */
    public static String text(Object object) {
        String text = object.toString();
        // The machine's classes have a text of their own, arrays the name of theirs.
        if (text != null && text.length() < 11 && Classes.isArray(object)) return nameOf(object) + "@" + Integer.toHexString(object.hashCode());
        if (text != null && text.equals("(void)") && object.getClass() == Object.class) {
            return "java.lang.Object@" + Integer.toHexString(object.hashCode());
        }
        return object instanceof Class ? ((Class<?>) object).toString() : text;
    }

    /** Whether arrays named so are arrays of the other name too. */
    public static boolean isSubtype(String own, String other) {
        if (own.equals(other)) return true;
        if (!own.startsWith("[")) return false;
        if (!other.startsWith("[")) return other.equals("java.lang.Object") || other.equals("java.lang.Cloneable") || other.equals("java.io.Serializable");
        String first = own.substring(1);
        String second = other.substring(1);
        if (!second.startsWith("L")) return second.startsWith("[") && isSubtype(first, second);
        String wanted = second.substring(1, second.length() - 1);
        if (first.startsWith("[")) return isSubtype(first, wanted);
        if (!first.startsWith("L")) return false;
        String held = first.substring(1, first.length() - 1);
        if (wanted.equals("java.lang.Object") || held.equals(wanted)) return true;
        if (held.equals("java.lang.String")) {
            String[] facts = Classes.facts(held);
            for (String each : facts[3].split(",")) if (each.equals(wanted)) return true;
            return false;
        }
        Class<?> of = Classes.find(held);
        Class<?> to = Classes.find(wanted);
        return of != null && to != null && ((klass) (Object) of).isSubclassOf((klass) (Object) to);
    }

    /** What a failed cast says. */
    static String castMessage(String own, String other) {
        boolean isOwn = isOfProgram(own);
        String where = isOwn == isOfProgram(other)
            ? own + " and " + other + " are in " + place(isOwn)
            : own + " is in " + place(isOwn) + "; " + other + " is in " + place(!isOwn);
        return "class " + own + " cannot be cast to class " + other + " (" + where + ")";
    }

    private static String place(boolean isOfProgram) {
        return isOfProgram ? "unnamed module of loader 'app'" : "module java.base of loader 'bootstrap'";
    }

    private static boolean isOfProgram(String name) {
        int start = 0;
        while (start < name.length() && name.charAt(start) == '[') start++;
        if (start > 0) start++;
        return start < name.length() && !name.startsWith("java.", start);
    }

    /** The Java name that a class has whose name in the machine is this, or that of arrays of its objects after {@code [}. */
    public static String javaName(String name) {
        if (name.startsWith("[.")) return arrayName(javaName(name.substring(1)));
        if (name.startsWith(".")) name = name.substring(1);
        switch (name) {
            case "internal.void": case "internal.object": return "java.lang.Object";
            case "internal.string": return "java.lang.String";
            case "internal.class": return "java.lang.Class";
            case "internal.container.booleans": return "[Z";
            case "internal.container.bytes": return "[B";
            case "internal.container.shorts": return "[S";
            case "internal.container.chars": return "[C";
            case "internal.container.ints": return "[I";
            case "internal.container.longs": return "[J";
            case "internal.container.floats": return "[F";
            case "internal.container.doubles": return "[D";
            case "internal.container.references": return "[Ljava.lang.Object;";
            default: 
                if (!name.startsWith("phantom.runtime.Primitives$")) return name;
                return name.substring(27, name.length() - 4).toLowerCase();
        }
    }

    /** The class of the elements of an array class. */
    public static Class<?> component(String name) {
        switch (name.charAt(1)) {
            case 'Z': return boolean.class;
            case 'B': return byte.class;
            case 'C': return char.class;
            case 'S': return short.class;
            case 'I': return int.class;
            case 'J': return long.class;
            case 'F': return float.class;
            case 'D': return double.class;
            case '[': return (Class<?>) named(name.substring(1));
            default: return Classes.find(name.substring(2, name.length() - 1));
        }
    }

    /** The class of arrays of this Java name. */
    public static Object named(String name) {
        switch (name) {
            case "[Z": return boolean[].class;
            case "[B": return byte[].class;
            case "[C": return char[].class;
            case "[S": return short[].class;
            case "[I": return int[].class;
            case "[J": return long[].class;
            case "[F": return float[].class;
            case "[D": return double[].class;
            default: return of(name);
        }
    }

    /** A new array whose elements are of a class. */
    public static Object newArray(Class<?> element, int count) {
        if (count < 0) throw new NegativeArraySizeException(String.valueOf(count));
        if (element == boolean.class) return new boolean[count];
        if (element == byte.class) return new byte[count];
        if (element == char.class) return new char[count];
        if (element == short.class) return new short[count];
        if (element == int.class) return new int[count];
        if (element == long.class) return new long[count];
        if (element == float.class) return new float[count];
        if (element == double.class) return new double[count];
        return ((klass) (Object) element).newReferences(count);
    }
}
