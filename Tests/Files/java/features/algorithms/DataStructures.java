import java.util.*;

public class DataStructures {
    static class Trie { final Map<Character, Trie> kids = new TreeMap<>(); boolean end; void add(String s) { Trie t = this; for (char c : s.toCharArray()) t = t.kids.computeIfAbsent(c, k -> new Trie()); t.end = true; } void collect(String p, List<String> out) { if (end) out.add(p); kids.forEach((c, t) -> t.collect(p + c, out)); } List<String> find(String p) { Trie t = this; for (char c : p.toCharArray()) { t = t.kids.get(c); if (t == null) return List.of(); } List<String> out = new ArrayList<>(); t.collect(p, out); return out; } }
    static class MinHeap { int[] a = new int[4]; int n; void add(int v) { if (n == a.length) a = Arrays.copyOf(a, n * 2); int i = n++; for (; i > 0 && a[(i - 1) / 2] > v; i = (i - 1) / 2) a[i] = a[(i - 1) / 2]; a[i] = v; } int take() { int top = a[0], v = a[--n], i = 0; for (int c; (c = 2 * i + 1) < n; i = c) { if (c + 1 < n && a[c + 1] < a[c]) c++; if (a[c] >= v) break; a[i] = a[c]; } a[i] = v; return top; } }
    static class LinkedInts { static class N { int v; N next; N(int v, N next) { this.v = v; this.next = next; } } N head; void add(int v) { head = new N(v, head); } void reverse() { N p = null; for (N c = head; c != null;) { N t = c.next; c.next = p; p = c; c = t; } head = p; } @Override public String toString() { StringBuilder b = new StringBuilder("["); for (N c = head; c != null; c = c.next) b.append(c.v).append(c.next == null ? "" : "->"); return b.append("]").toString(); } }
    static class HashTable<K, V> { private static class E<K, V> { final K k; V v; E<K, V> next; E(K k, V v, E<K, V> n) { this.k = k; this.v = v; next = n; } } @SuppressWarnings("unchecked") private E<K, V>[] t = (E<K, V>[]) new E[4]; int size; void put(K k, V v) { int h = (k.hashCode() & 0x7FFFFFFF) % t.length; for (E<K, V> e = t[h]; e != null; e = e.next) if (e.k.equals(k)) { e.v = v; return; } t[h] = new E<>(k, v, t[h]); size++; } V get(K k) { for (E<K, V> e = t[(k.hashCode() & 0x7FFFFFFF) % t.length]; e != null; e = e.next) if (e.k.equals(k)) return e.v; return null; } }
    static class Fenwick { final int[] t; Fenwick(int n) { t = new int[n + 1]; } void add(int i, int d) { for (i++; i < t.length; i += i & -i) t[i] += d; } int sum(int i) { int s = 0; for (; i > 0; i -= i & -i) s += t[i]; return s; } }
    static class Circular<T> { private final Object[] a; private int head, n; Circular(int c) { a = new Object[c]; } boolean offer(T t) { if (n == a.length) return false; a[(head + n++) % a.length] = t; return true; } @SuppressWarnings("unchecked") T poll() { if (n == 0) return null; T t = (T) a[head]; a[head] = null; head = (head + 1) % a.length; n--; return t; } }

    public static void main(String[] args) {
        Trie t = new Trie();
        for (String s : "car card care cat dog do".split(" ")) t.add(s);
        System.out.println(t.find("car") + " " + t.find("do") + " " + t.find("x"));
        MinHeap h = new MinHeap();
        for (int v : new int[] {5, 3, 8, 1, 9, 2, 7}) h.add(v);
        while (h.n > 0) System.out.print(h.take() + " ");
        LinkedInts l = new LinkedInts();
        for (int i = 0; i < 5; i++) l.add(i);
        System.out.print(l);
        l.reverse();
        System.out.println(l);
        HashTable<String, Integer> m = new HashTable<>();
        for (int i = 0; i < 20; i++) m.put("k" + i % 7, i);
        System.out.println(m.size + " " + m.get("k3") + m.get("none"));
        Fenwick f = new Fenwick(10);
        for (int i = 0; i < 10; i++) f.add(i, i);
        System.out.println(f.sum(5) + " " + (f.sum(8) - f.sum(3)));
        Circular<String> c = new Circular<>(2);
        System.out.println(c.offer("a") + "" + c.offer("b") + c.offer("c") + c.poll() + c.offer("d") + c.poll() + c.poll() + c.poll());
    }
}
