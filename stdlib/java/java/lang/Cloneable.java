package java.lang;

/** Says that {@code clone} may copy objects of the class. */
public interface Cloneable {}
