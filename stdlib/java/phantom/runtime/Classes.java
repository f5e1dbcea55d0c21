package phantom.runtime;

import internal.klass;
import java.util.HashMap;

/** What is known of the classes of the program. */
public final class Classes {
    private static HashMap<String, String[]> facts;

    private Classes() {}

    /** A line for each class: name, flags, parent, interfaces, outer class, number, simple name, with tabs between them. */
    private static native String table();

    /** What the line of a class says; null if there is none. */
    public static String[] facts(String name) {
        if (facts == null) {
            HashMap<String, String[]> made = new HashMap<>();
            String text = table();
            int start = 0;
            while (start < text.length()) {
                int end = text.indexOf('\n', start);
                String[] line = new String[7];
                for (int i = 0; i < 7; i++) {
                    int tab = i == 6 ? end : text.indexOf('\t', start);
                    line[i] = text.substring(start, tab);
                    start = tab + 1;
                }
                made.put(line[0], line);
            }
            facts = made;
        }
        return facts.get(name);
    }

    /** The class of a name with dots; null if the program has none. */
    public static Class<?> find(String name) {
        if (name.isEmpty()) return null;
        if (name.equals("java.lang.Object")) return Object.class;
        if (name.equals("java.lang.String")) return String.class;
        if (name.equals("java.lang.Class")) return Class.class;
        try {
            return (Class<?>) (Object) Start.machine.loadClass("." + name);
        } catch (Throwable missing) {
            return null;
        }
    }

    /** Whether an object is an array. */
    public static boolean isArray(Object object) {
        return ((klass) (Object) object.getClass()).getName().startsWith(".internal.container.");
    }

    /** A shallow copy of an object. */
    public static Object copy(Object object) { return ((klass) (Object) object.getClass()).copyOf(object); }
}
