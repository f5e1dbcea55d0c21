package java.io;

/** An {@link IOException} where none may be thrown. */
public class UncheckedIOException extends RuntimeException {
    public UncheckedIOException(IOException cause) { super(cause); }
    public UncheckedIOException(String message, IOException cause) { super(message, cause); }
    @Override public IOException getCause() { return (IOException) super.getCause(); }
}
