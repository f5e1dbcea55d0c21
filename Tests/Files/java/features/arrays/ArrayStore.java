public class ArrayStore {
    public static void main(String[] args) {
        Object[] objects = new Integer[2];
        objects[0] = 1;
        try {
            objects[1] = "text";
        } catch (ArrayStoreException e) {
            System.out.println(e);
        }
        Number[] numbers = new Double[1];
        try {
            numbers[0] = 5L;
        } catch (ArrayStoreException e) {
            System.out.println(e.getMessage());
        }
        CharSequence[] texts = new CharSequence[2];
        texts[0] = "string";
        texts[1] = new StringBuilder("builder");
        System.out.println(texts[0] + " " + texts[1]);
        Comparable<?>[] all = {1, "two", 3.0, 'c'};
        for (Comparable<?> each : all) System.out.print(each + " ");
        System.out.println();
        Object[] nested = new int[2][];
        nested[0] = new int[] {4};
        System.out.println(((int[]) nested[0])[0]);
    }
}
