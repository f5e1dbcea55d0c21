import java.io.Serializable;

/** Stores into arrays of interfaces and of arrays. */
public class StoreIntoInterfaces {
    interface Marked {}
    static class Yes implements Marked {}

    static void store(Object[] target, Object value) {
        try {
            target[0] = value;
            System.out.println("stored");
        } catch (ArrayStoreException exception) {
            System.out.println(exception.getMessage());
        }
    }

    public static void main(String[] args) {
        store(new Marked[1], new Yes());
        store(new Marked[1], "text");
        store(new Marked[1], null);
        store(new Marked[1], new int[1]);
        store(new Comparable<?>[1], "text");
        store(new Comparable<?>[1], 5);
        store(new Comparable<?>[1], new Yes());
        store(new CharSequence[1], "text");
        store(new CharSequence[1], new StringBuilder());
        store(new Runnable[1], "text");
        store(new Cloneable[1], new int[1]);
        store(new Serializable[1], new String[1]);
        store(new int[1][], new int[2]);
        store(new int[1][], "text");
        store(new int[1][], new long[1]);
        store(new String[1][], new String[2]);
        store(new String[1][], "text");
        store(new Object[1][], new String[1]);
        store(new Object[1][], new int[1]);
        store(new Object[1], new int[1]);
        Object array = new int[0];
        System.out.println((array instanceof Cloneable) + " " + (array instanceof Serializable) + " " + ((Object) "s" instanceof Serializable)
            + " " + ((Object) new Yes() instanceof Cloneable));
        Cloneable asCloneable = (Cloneable) array;
        System.out.println(asCloneable == array);
        try {
            Serializable wrong = (Serializable) (Object) new Yes();
            System.out.println(wrong);
        } catch (ClassCastException exception) {
            System.out.println("no Serializable");
        }
    }
}
