package internal.container;

import internal.Ordinal;
import internal.klass;

/** What the machine's arrays have in common; the class is that of arrays that grow, which Java never makes. */
public final class array {
    @Ordinal(10) public native Object get(int index);
    @Ordinal(11) public native Object set(Object value, int index);
    @Ordinal(12) public native int size();
    /** Only of arrays that do not grow. */
    @Ordinal(13) public native void setRange(Object from, int toPosition, int fromPosition, int count);
    /** Only of arrays of references: the class of what it may hold, null for anything. */
    @Ordinal(17) public native klass elementClass();
}
