import java.util.function.Consumer;

public class BinaryTree<K extends Comparable<K>, V> {
    private static class Node<K, V> {
        final K key;
        V value;
        Node<K, V> left, right;
        Node(K k, V v) { key = k; value = v; }
    }
    private Node<K, V> root;
    private int size;

    void put(K key, V value) { root = put(root, key, value); }

    private Node<K, V> put(Node<K, V> at, K key, V value) {
        if (at == null) { size++; return new Node<>(key, value); }
        int c = key.compareTo(at.key);
        if (c < 0) at.left = put(at.left, key, value);
        else if (c > 0) at.right = put(at.right, key, value);
        else at.value = value;
        return at;
    }

    V get(K key) {
        Node<K, V> at = root;
        while (at != null) {
            int c = key.compareTo(at.key);
            if (c == 0) return at.value;
            at = c < 0 ? at.left : at.right;
        }
        return null;
    }

    int height() { return height(root); }
    private static int height(Node<?, ?> at) { return at == null ? 0 : 1 + Math.max(height(at.left), height(at.right)); }

    void walk(Consumer<? super K> f) { walk(root, f); }
    private void walk(Node<K, V> at, Consumer<? super K> f) {
        if (at == null) return;
        walk(at.left, f);
        f.accept(at.key);
        walk(at.right, f);
    }

    public static void main(String[] args) {
        BinaryTree<String, Integer> t = new BinaryTree<>();
        for (String w : "the quick brown fox jumps over the lazy dog".split(" ")) t.put(w, t.get(w) == null ? 1 : t.get(w) + 1);
        StringBuilder b = new StringBuilder();
        t.walk(k -> b.append(k).append('=').append(t.get(k)).append(' '));
        System.out.println(b.toString().trim() + " size " + t.size + " height " + t.height());
        BinaryTree<Integer, Integer> n = new BinaryTree<>();
        long seed = 1;
        for (int i = 0; i < 500; i++) {
            seed = seed * 1103515245 + 12345 & 0x7FFFFFFF;
            n.put((int) (seed % 1000), i);
        }
        int[] sum = {0};
        n.walk(k -> sum[0] += k);
        System.out.println(n.size + " " + n.height() + " " + sum[0]);
    }
}
