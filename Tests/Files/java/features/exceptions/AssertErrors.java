public class AssertErrors {
    public static void main(String[] args) {
        int x = 5;
        assert x > 10 : "assertions are off";
        try {
            throw new AssertionError("explicit " + x);
        } catch (AssertionError e) {
            System.out.println(e);
        }
        System.out.println(new AssertionError(5.5).getMessage() + new AssertionError());
        try {
            Object[] big = new Object[1];
            big = (Object[]) (Object) new Integer[] {1};
            big[0] = "s";
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        try {
            Class.forName("no.such.Thing");
        } catch (ClassNotFoundException e) {
            System.out.println(e);
        }
    }
}
