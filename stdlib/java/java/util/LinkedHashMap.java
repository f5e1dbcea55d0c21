package java.util;

/** A hash map whose iterators go in the order of insertion, or of the last access. */
public class LinkedHashMap<K, V> extends HashMap<K, V> {
    private final boolean accessOrder;
    private Node<K, V> head;
    private Node<K, V> tail;

    public LinkedHashMap() { accessOrder = false; }

    public LinkedHashMap(int capacity) {
        super(capacity);
        accessOrder = false;
    }

    public LinkedHashMap(int capacity, float loadFactor) { this(capacity, loadFactor, false); }

    public LinkedHashMap(int capacity, float loadFactor, boolean accessOrder) {
        super(capacity, loadFactor);
        this.accessOrder = accessOrder;
    }

    public LinkedHashMap(Map<? extends K, ? extends V> other) {
        accessOrder = false;
        putAll(other);
    }

    /** Whether the eldest entry goes when one has been inserted. */
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) { return false; }

    private void append(Node<K, V> node) {
        node.before = tail;
        node.after = null;
        if (tail == null) head = node; else tail.after = node;
        tail = node;
    }

    private void take(Node<K, V> node) {
        if (node.before == null) head = node.after; else node.before.after = node.after;
        if (node.after == null) tail = node.before; else node.after.before = node.before;
    }

    @Override
    void afterInsertion(Node<K, V> node) {
        append(node);
        if (removeEldestEntry(head)) unlink(head);
    }

    @Override void afterRemoval(Node<K, V> node) { take(node); }

    @Override
    void afterAccess(Node<K, V> node) {
        if (!accessOrder || node == tail) return;
        take(node);
        append(node);
        modCount++;
    }

    @Override
    public void clear() {
        super.clear();
        head = null;
        tail = null;
    }

    @Override Node<K, V> first() { return head; }
    @Override Node<K, V> following(Node<K, V> node) { return node.after; }
}
