package internal;

/** The place of a method of the machine's class in its method table. */
public @interface Ordinal {
    int value();
}
