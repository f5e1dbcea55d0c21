package java.util;

/** Is told when something happens. */
public interface EventListener {}
