package internal;

/** The name that a method has in its Phantom class, where it is not made of Java's name and descriptor. */
public @interface Name {
    String value();
}
