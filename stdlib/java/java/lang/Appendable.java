package java.lang;

/** Something that text can be added to. */
public interface Appendable {
    Appendable append(CharSequence text) throws java.io.IOException;
    Appendable append(CharSequence text, int begin, int end) throws java.io.IOException;
    Appendable append(char unit) throws java.io.IOException;
}
