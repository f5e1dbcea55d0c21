package java.io;

/** Says that objects may be written out; nothing here does. */
public interface Serializable {}
