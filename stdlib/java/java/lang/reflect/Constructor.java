package java.lang.reflect;

/** The constructor of a class that has no parameters. */
public final class Constructor<T> {
    private final Class<T> type;

    /** Not for programs. */
    public Constructor(Class<T> type) { this.type = type; }

    public T newInstance(Object... arguments) throws InstantiationException, IllegalAccessException, InvocationTargetException {
        if (arguments != null && arguments.length > 0) throw new IllegalArgumentException("wrong number of arguments");
        try {
            return phantom.runtime.Reflection.construct(type);
        } catch (InstantiationException | UnsupportedOperationException exception) {
            throw exception;
        } catch (Throwable exception) {
            throw new InvocationTargetException(exception);
        }
    }

    public Class<T> getDeclaringClass() { return type; }
    public String getName() { return type.getName(); }
    public int getParameterCount() { return 0; }
    public Class<?>[] getParameterTypes() { return new Class<?>[0]; }
    public void setAccessible(boolean flag) {}
    @Override public String toString() { return type.getName() + "()"; }
}
