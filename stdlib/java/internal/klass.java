package internal;

/** The machine's class {@code .internal.class}, which cannot have its name in Java. */
public final class klass {
    @Ordinal(14) public native boolean isInstance(Object object);
    @Ordinal(16) public native String getName();
    @Ordinal(18) public native Object newArray(int size);
    @Ordinal(20) public native Object newReferences(int size);
    @Ordinal(17) public native boolean isSubclassOf(klass other);
    @Ordinal(19) public native Object copyOf(Object object);
}
