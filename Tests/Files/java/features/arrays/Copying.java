import java.util.Arrays;

public class Copying {
    public static void main(String[] args) {
        int[] a = {1, 2, 3, 4, 5};
        System.arraycopy(a, 0, a, 1, 4);
        System.out.println(Arrays.toString(a));
        System.arraycopy(a, 2, a, 0, 3);
        System.out.println(Arrays.toString(a));
        Object[] objects = new Object[3];
        System.arraycopy(new String[] {"x", "y"}, 0, objects, 1, 2);
        System.out.println(Arrays.toString(objects));
        try {
            System.arraycopy(new Object[] {"s", 1}, 0, new String[2], 0, 2);
        } catch (ArrayStoreException e) {
            System.out.println(e.getClass());
        }
        try {
            System.arraycopy(new int[1], 0, new long[1], 0, 1);
        } catch (ArrayStoreException e) {
            System.out.println(e.getClass());
        }
        String[] grown = Arrays.copyOf(new String[] {"p"}, 3);
        System.out.println(grown.getClass().getSimpleName() + Arrays.toString(grown));
        Object[] widened = Arrays.copyOf(new String[] {"p"}, 1, Object[].class);
        widened[0] = 5;
        System.out.println(Arrays.toString(widened));
        Integer[] list = java.util.List.of(1, 2).toArray(new Integer[0]);
        System.out.println(list.getClass().getSimpleName() + list.length);
        String[] same = new String[3];
        System.out.println(java.util.List.of("q").toArray(same) == same);
        System.out.println(java.util.stream.Stream.of("r").toArray(String[]::new).getClass().getSimpleName());
        System.out.println(new java.util.ArrayList<>(java.util.List.of("z")).toArray().getClass().getSimpleName());
    }
}
