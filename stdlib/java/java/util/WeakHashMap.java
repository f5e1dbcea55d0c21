package java.util;

/** A hash map; entries stay, since the machine may keep an object as long as it likes. */
public class WeakHashMap<K, V> extends HashMap<K, V> {
    public WeakHashMap() {}
    public WeakHashMap(int capacity) { super(capacity); }
    public WeakHashMap(Map<? extends K, ? extends V> other) { super(other); }
}
