package java.lang.reflect;

/** The bits of {@link Class#getModifiers}. */
public class Modifier {
    public static final int PUBLIC = 1, PRIVATE = 2, PROTECTED = 4, STATIC = 8, FINAL = 16, SYNCHRONIZED = 32, VOLATILE = 64, TRANSIENT = 128,
        NATIVE = 256, INTERFACE = 512, ABSTRACT = 1024, STRICT = 2048;
    public static boolean isPublic(int bits) { return (bits & PUBLIC) != 0; }
    public static boolean isPrivate(int bits) { return (bits & PRIVATE) != 0; }
    public static boolean isProtected(int bits) { return (bits & PROTECTED) != 0; }
    public static boolean isStatic(int bits) { return (bits & STATIC) != 0; }
    public static boolean isFinal(int bits) { return (bits & FINAL) != 0; }
    public static boolean isInterface(int bits) { return (bits & INTERFACE) != 0; }
    public static boolean isAbstract(int bits) { return (bits & ABSTRACT) != 0; }
    public static String toString(int bits) {
        StringBuilder text = new StringBuilder();
        String[] names = {"public", "protected", "private", "abstract", "static", "final"};
        int[] of = {PUBLIC, PROTECTED, PRIVATE, ABSTRACT, STATIC, FINAL};
        for (int i = 0; i < of.length; i++) if ((bits & of[i]) != 0) text.append(text.length() > 0 ? " " : "").append(names[i]);
        return text.toString();
    }
}
