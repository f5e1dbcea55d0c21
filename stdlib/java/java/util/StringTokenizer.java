package java.util;

/** Takes a text apart at single characters. */
public class StringTokenizer implements Enumeration<Object> {
    private final String text;
    private String separators;
    private final boolean returnsSeparators;
    private int position;

    public StringTokenizer(String text) { this(text, " \t\n\r\f", false); }
    public StringTokenizer(String text, String separators) { this(text, separators, false); }
    public StringTokenizer(String text, String separators, boolean returnsSeparators) {
        this.text = Objects.requireNonNull(text);
        this.separators = separators;
        this.returnsSeparators = returnsSeparators;
    }

    private boolean isSeparator(int place) { return separators.indexOf(text.charAt(place)) >= 0; }

    private int skip(int place) {
        if (!returnsSeparators) while (place < text.length() && isSeparator(place)) place++;
        return place;
    }

    private int end(int place) {
        int start = place;
        while (place < text.length() && !isSeparator(place)) place++;
        return returnsSeparators && start == place && place < text.length() ? place + 1 : place;
    }

    public boolean hasMoreTokens() { return skip(position) < text.length(); }

    public String nextToken() {
        int start = skip(position);
        if (start >= text.length()) throw new NoSuchElementException();
        position = end(start);
        return text.substring(start, position);
    }

    public String nextToken(String separators) {
        this.separators = separators;
        return nextToken();
    }

    public int countTokens() {
        int count = 0;
        for (int at = skip(position); at < text.length(); at = skip(end(at))) count++;
        return count;
    }

    @Override public boolean hasMoreElements() { return hasMoreTokens(); }
    @Override public Object nextElement() { return nextToken(); }
}
