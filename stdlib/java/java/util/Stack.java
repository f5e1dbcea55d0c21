package java.util;

/** A stack; its top is the end of the vector. */
public class Stack<E> extends Vector<E> {
    public Stack() {}

    public E push(E element) {
        add(element);
        return element;
    }

    public E pop() {
        E top = peek();
        super.remove(size() - 1);
        return top;
    }

    public E peek() {
        int size = size();
        if (size == 0) throw new EmptyStackException();
        return super.get(size - 1);
    }

    public boolean empty() { return size() == 0; }

    /** The distance from the top, from 1; -1 if it is not there. */
    public int search(Object element) {
        int index = lastIndexOf(element);
        return index < 0 ? -1 : size() - index;
    }

    @Override public Object clone() {
        Stack<E> result = new Stack<>();
        result.addAll(this);
        return result;
    }
}
