import java.util.Iterator;
import java.util.List;

public class ForEach {
    record Range(int from, int to) implements Iterable<Integer> {
        public Iterator<Integer> iterator() {
            return new Iterator<>() {
                int next = from;
                public boolean hasNext() { return next < to; }
                public Integer next() { return next++; }
            };
        }
    }

    public static void main(String[] args) {
        for (int i : new Range(3, 7)) System.out.print(i + " ");
        for (var row : new int[][] {{1, 2}, {}, {3}}) for (var cell : row) System.out.print(cell + ",");
        for (char c : "abc".toCharArray()) System.out.print((char) (c + 1));
        for (String s : List.of("x", "y")) System.out.print(s);
        System.out.println();
        int[] values = {1, 2, 3};
        for (int v : values) v *= 2;
        System.out.println(values[0] + values[1] + values[2]);
        new Range(0, 3).forEach(i -> System.out.print(i * i + " "));
        System.out.println();
    }
}
