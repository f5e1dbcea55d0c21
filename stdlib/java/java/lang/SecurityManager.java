package java.lang;

/** There is none. */
public class SecurityManager {
    public SecurityManager() {}
}
