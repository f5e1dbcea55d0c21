package demo;

/** What Phantom code does. */
public interface Action {
    int run(int n);
}
