package java.util;

/** Says that access by position takes the same short time everywhere. */
public interface RandomAccess {}
