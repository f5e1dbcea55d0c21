package demo;

/** Thrown to Phantom code. */
public class Failure extends Exception {
    public Failure(String message) { super(message); }
}
