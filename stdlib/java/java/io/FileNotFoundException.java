package java.io;

/** There is no such file. */
public class FileNotFoundException extends IOException {
    public FileNotFoundException() {}
    public FileNotFoundException(String message) { super(message); }
}
