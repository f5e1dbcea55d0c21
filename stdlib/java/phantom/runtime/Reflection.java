package phantom.runtime;

/** Objects of classes that the program names when it runs. */
public final class Reflection {
    private Reflection() {}

    /** Initialises the class of number n, given 2n; makes an object of it too, given 2n + 1, or gives null if there is no constructor for that. */
    private static native Object make(int number);

    private static int number(Class<?> type) {
        String[] facts = Classes.facts(type.getName());
        return facts == null || facts[5].isEmpty() ? -1 : Integer.parseInt(facts[5]);
    }

    public static void initialise(Class<?> type) {
        int number = number(type);
        if (number >= 0) make(2 * number);
    }

    /** Whether objects can be made without arguments, as far as that is known without making one. */
    public static boolean hasConstructor(Class<?> type) { return !type.isInterface() && !type.isArray() && !type.isPrimitive(); }

    @SuppressWarnings("unchecked")
    public static <T> T construct(Class<T> type) throws InstantiationException {
        int number = number(type);
        if (number < 0 && hasConstructor(type)) throw new UnsupportedOperationException("objects of " + type.getName() + " by name");
        Object made = number < 0 ? null : make(2 * number + 1);
        if (made == null) throw new InstantiationException(type.getName());
        return (T) made;
    }
}
