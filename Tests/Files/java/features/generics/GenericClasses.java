import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;

public class GenericClasses {
    static class Stack<T> implements Iterable<T> {
        private class Node { T value; Node next; Node(T v, Node n) { value = v; next = n; } }
        private Node top;
        private int size;
        void push(T v) { top = new Node(v, top); size++; }
        T pop() {
            if (top == null) throw new NoSuchElementException("stack is empty");
            T v = top.value;
            top = top.next;
            size--;
            return v;
        }
        <R> Stack<R> map(Function<? super T, ? extends R> f) {
            Stack<R> result = new Stack<>();
            for (T t : this) result.push(f.apply(t));
            return result;
        }
        public Iterator<T> iterator() {
            return new Iterator<T>() {
                Node at = top;
                public boolean hasNext() { return at != null; }
                public T next() { T v = at.value; at = at.next; return v; }
            };
        }
    }

    static class Pair<A, B> {
        final A first;
        final B second;
        Pair(A a, B b) { first = a; second = b; }
        Pair<B, A> swap() { return new Pair<>(second, first); }
        static <X> Pair<X, X> twice(X x) { return new Pair<>(x, x); }
        @Override public String toString() { return "<" + first + ", " + second + ">"; }
    }

    public static void main(String[] args) {
        Stack<Integer> s = new Stack<>();
        for (int i = 1; i <= 4; i++) s.push(i * i);
        for (int v : s) System.out.print(v + " ");
        Stack<String> t = s.map(i -> "n" + i);
        System.out.println(t.pop() + s.pop() + s.size);
        try {
            new Stack<String>().pop();
        } catch (NoSuchElementException e) {
            System.out.println(e);
        }
        System.out.println(new Pair<>("a", 1).swap() + " " + Pair.twice(2.5) + new Pair<>(null, new Pair<>(1, 'c')));
    }
}
