package java.lang;

/** A place in a program, for stack traces. */
public final class StackTraceElement implements java.io.Serializable {
    private final String className;
    private final String methodName;
    private final String fileName;
    private final int line;

    public StackTraceElement(String className, String methodName, String fileName, int line) {
        this.className = className;
        this.methodName = methodName;
        this.fileName = fileName;
        this.line = line;
    }

    public String getClassName() { return className; }
    public String getMethodName() { return methodName; }
    public String getFileName() { return fileName; }
    public int getLineNumber() { return line; }
    public boolean isNativeMethod() { return false; }

    @Override public String toString() {
        String place = fileName == null ? "Unknown Source" : line > 0 ? fileName + ":" + line : fileName;
        return (className.startsWith("java.") ? "java.base/" : "") + className + "." + methodName + "(" + place + ")";
    }
    @Override public boolean equals(Object other) { return other instanceof StackTraceElement && toString().equals(other.toString()); }
    @Override public int hashCode() { return toString().hashCode(); }
}
