package java.util;

import java.util.function.BiConsumer;

/** A sorted map: a red-black tree (Cormen, Leiserson, Rivest, Stein, chapter 13). */
public class TreeMap<K, V> extends SortedMapView<K, V> implements Cloneable, java.io.Serializable {
    static final class Node<K, V> implements Map.Entry<K, V> {
        K key;
        V value;
        Node<K, V> left;
        Node<K, V> right;
        Node<K, V> parent;
        boolean isRed;

        Node(K key, V value, Node<K, V> parent) {
            this.key = key;
            this.value = value;
            this.parent = parent;
        }

        @Override public K getKey() { return key; }
        @Override public V getValue() { return value; }
        @Override public V setValue(V value) {
            V old = this.value;
            this.value = value;
            return old;
        }
        @Override public int hashCode() { return Objects.hashCode(key) ^ Objects.hashCode(value); }
        @Override public boolean equals(Object other) {
            return other instanceof Map.Entry && Objects.equals(key, ((Map.Entry<?, ?>) other).getKey())
                && Objects.equals(value, ((Map.Entry<?, ?>) other).getValue());
        }
        @Override public String toString() { return key + "=" + value; }
    }

    final Comparator<? super K> order;
    private Node<K, V> root;
    private int size;
    int modCount;

    public TreeMap() { order = null; }
    public TreeMap(Comparator<? super K> order) { this.order = order; }
    public TreeMap(Map<? extends K, ? extends V> other) {
        order = null;
        putAll(other);
    }
    public TreeMap(SortedMap<K, ? extends V> other) {
        order = other.comparator();
        putAll(other);
    }

    @Override TreeMap<K, V> tree() { return this; }
    @Override boolean isDescending() { return false; }
    @Override boolean hasLow() { return false; }
    @Override boolean hasHigh() { return false; }
    @Override K low() { return null; }
    @Override K high() { return null; }
    @Override boolean lowInclusive() { return false; }
    @Override boolean highInclusive() { return false; }
    @Override public Comparator<? super K> comparator() { return order; }

    @SuppressWarnings("unchecked")
    final int compare(Object a, Object b) {
        return order == null ? ((Comparable<Object>) a).compareTo(b) : order.compare((K) a, (K) b);
    }

    final Node<K, V> find(Object key) {
        if (order == null) Objects.requireNonNull(key);
        Node<K, V> node = root;
        while (node != null) {
            int result = compare(key, node.key);
            if (result == 0) return node;
            node = result < 0 ? node.left : node.right;
        }
        return null;
    }

    final Node<K, V> leftmost() {
        Node<K, V> node = root;
        if (node != null) while (node.left != null) node = node.left;
        return node;
    }

    final Node<K, V> rightmost() {
        Node<K, V> node = root;
        if (node != null) while (node.right != null) node = node.right;
        return node;
    }

    /** The last node whose key is below the given one, or equal if that counts. */
    private Node<K, V> below(Object key, boolean own) {
        if (order == null) Objects.requireNonNull(key);
        Node<K, V> best = null;
        for (Node<K, V> node = root; node != null;) {
            int result = compare(key, node.key);
            if (result > 0 || own && result == 0) {
                best = node;
                node = node.right;
            } else {
                node = node.left;
            }
        }
        return best;
    }

    private Node<K, V> above(Object key, boolean own) {
        if (order == null) Objects.requireNonNull(key);
        Node<K, V> best = null;
        for (Node<K, V> node = root; node != null;) {
            int result = compare(key, node.key);
            if (result < 0 || own && result == 0) {
                best = node;
                node = node.left;
            } else {
                node = node.right;
            }
        }
        return best;
    }

    final Node<K, V> floorNode(Object key) { return below(key, true); }
    final Node<K, V> lowerNode(Object key) { return below(key, false); }
    final Node<K, V> ceilingNode(Object key) { return above(key, true); }
    final Node<K, V> higherNode(Object key) { return above(key, false); }

    static <K, V> Node<K, V> successor(Node<K, V> node) {
        if (node.right != null) {
            node = node.right;
            while (node.left != null) node = node.left;
            return node;
        }
        Node<K, V> parent = node.parent;
        while (parent != null && node == parent.right) {
            node = parent;
            parent = parent.parent;
        }
        return parent;
    }

    static <K, V> Node<K, V> predecessor(Node<K, V> node) {
        if (node.left != null) {
            node = node.left;
            while (node.right != null) node = node.right;
            return node;
        }
        Node<K, V> parent = node.parent;
        while (parent != null && node == parent.left) {
            node = parent;
            parent = parent.parent;
        }
        return parent;
    }

    @Override public int size() { return size; }
    @Override public boolean isEmpty() { return size == 0; }
    @Override public boolean containsKey(Object key) { return find(key) != null; }

    @Override
    public V get(Object key) {
        Node<K, V> node = find(key);
        return node == null ? null : node.value;
    }

    @Override
    public V put(K key, V value) {
        Node<K, V> parent = null;
        int result = 0;
        if (root == null) compare(key, key);
        if (order == null) Objects.requireNonNull(key);
        for (Node<K, V> node = root; node != null;) {
            result = compare(key, node.key);
            if (result == 0) return node.setValue(value);
            parent = node;
            node = result < 0 ? node.left : node.right;
        }
        Node<K, V> made = new Node<>(key, value, parent);
        if (parent == null) root = made; else if (result < 0) parent.left = made; else parent.right = made;
        made.isRed = true;
        balanceAfterInsertion(made);
        size++;
        modCount++;
        return null;
    }

    @Override
    public V remove(Object key) {
        Node<K, V> node = find(key);
        if (node == null) return null;
        V old = node.value;
        delete(node);
        return old;
    }

    @Override
    public void clear() {
        root = null;
        size = 0;
        modCount++;
    }

    @Override
    public void forEach(BiConsumer<? super K, ? super V> action) {
        Objects.requireNonNull(action);
        int expected = modCount;
        for (Node<K, V> node = leftmost(); node != null; node = successor(node)) {
            action.accept(node.key, node.value);
            if (expected != modCount) throw new ConcurrentModificationException();
        }
    }

    @Override
    public boolean containsValue(Object value) {
        for (Node<K, V> node = leftmost(); node != null; node = successor(node)) if (Objects.equals(value, node.value)) return true;
        return false;
    }

    @Override
    public Object clone() {
        TreeMap<K, V> result = new TreeMap<>(order);
        result.putAll(this);
        return result;
    }

    // Balance

    private void replace(Node<K, V> node, Node<K, V> other) {
        if (node.parent == null) root = other; else if (node == node.parent.left) node.parent.left = other; else node.parent.right = other;
        if (other != null) other.parent = node.parent;
    }

    private void rotateLeft(Node<K, V> node) {
        Node<K, V> right = node.right;
        node.right = right.left;
        if (right.left != null) right.left.parent = node;
        replace(node, right);
        right.left = node;
        node.parent = right;
    }

    private void rotateRight(Node<K, V> node) {
        Node<K, V> left = node.left;
        node.left = left.right;
        if (left.right != null) left.right.parent = node;
        replace(node, left);
        left.right = node;
        node.parent = left;
    }

    private void balanceAfterInsertion(Node<K, V> node) {
        while (node.parent != null && node.parent.isRed) {
            Node<K, V> parent = node.parent;
            Node<K, V> top = parent.parent;
            boolean isLeft = parent == top.left;
            Node<K, V> uncle = isLeft ? top.right : top.left;
            if (uncle != null && uncle.isRed) {
                parent.isRed = false;
                uncle.isRed = false;
                top.isRed = true;
                node = top;
                continue;
            }
            if (node == (isLeft ? parent.right : parent.left)) {
                node = parent;
                if (isLeft) rotateLeft(node); else rotateRight(node);
                parent = node.parent;
            }
            parent.isRed = false;
            top.isRed = true;
            if (isLeft) rotateRight(top); else rotateLeft(top);
        }
        root.isRed = false;
    }

    final void delete(Node<K, V> node) {
        Node<K, V> lifted;
        Node<K, V> parent;
        boolean wasRed = node.isRed;
        if (node.left == null) {
            lifted = node.right;
            parent = node.parent;
            replace(node, node.right);
        } else if (node.right == null) {
            lifted = node.left;
            parent = node.parent;
            replace(node, node.left);
        } else {
            Node<K, V> next = node.right;
            while (next.left != null) next = next.left;
            wasRed = next.isRed;
            lifted = next.right;
            if (next.parent == node) {
                parent = next;
            } else {
                parent = next.parent;
                replace(next, next.right);
                next.right = node.right;
                next.right.parent = next;
            }
            replace(node, next);
            next.left = node.left;
            next.left.parent = next;
            next.isRed = node.isRed;
        }
        if (!wasRed) balanceAfterDeletion(lifted, parent);
        size--;
        modCount++;
    }

    private static boolean isRed(Node<?, ?> node) { return node != null && node.isRed; }

    private void balanceAfterDeletion(Node<K, V> node, Node<K, V> parent) {
        while (node != root && !isRed(node)) {
            boolean isLeft = node == parent.left;
            Node<K, V> sibling = isLeft ? parent.right : parent.left;
            if (sibling.isRed) {
                sibling.isRed = false;
                parent.isRed = true;
                if (isLeft) rotateLeft(parent); else rotateRight(parent);
                sibling = isLeft ? parent.right : parent.left;
            }
            if (!isRed(sibling.left) && !isRed(sibling.right)) {
                sibling.isRed = true;
                node = parent;
                parent = node.parent;
                continue;
            }
            if (!isRed(isLeft ? sibling.right : sibling.left)) {
                if (isLeft) sibling.left.isRed = false; else sibling.right.isRed = false;
                sibling.isRed = true;
                if (isLeft) rotateRight(sibling); else rotateLeft(sibling);
                sibling = isLeft ? parent.right : parent.left;
            }
            sibling.isRed = parent.isRed;
            parent.isRed = false;
            if (isLeft) sibling.right.isRed = false; else sibling.left.isRed = false;
            if (isLeft) rotateLeft(parent); else rotateRight(parent);
            node = root;
            break;
        }
        if (node != null) node.isRed = false;
    }
}
