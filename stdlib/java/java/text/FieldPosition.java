package java.text;

/** Where a part of a formatted number is; it is not told here. */
public class FieldPosition {
    private final int field;
    public FieldPosition(int field) { this.field = field; }
    public int getField() { return field; }
    public int getBeginIndex() { return 0; }
    public int getEndIndex() { return 0; }
    public void setBeginIndex(int index) {}
    public void setEndIndex(int index) {}
}
