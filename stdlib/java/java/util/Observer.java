package java.util;

/** Is told when something changes. */
public interface Observer {
    void update(Observable source, Object argument);
}
