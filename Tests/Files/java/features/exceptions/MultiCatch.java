import java.util.*;

public class MultiCatch {
    static void fail(int n) throws Exception {
        switch (n) {
            case 0: throw new IllegalArgumentException("zero");
            case 1: new ArrayList<Integer>().iterator().next();
            case 2: List.of(1).get(3);
            case 3: Object o = "s"; Integer i = (Integer) o;
            case 4: new ArrayList<>(List.of(1)).get(2);
            case 5: Integer.parseInt("12x");
            case 6: throw new java.io.IOException("io");
            case 7: new ArrayDeque<Integer>().pop();
            case 8: Optional.empty().get();
            case 9: new LinkedList<Integer>().getFirst();
            case 10: List.of(1).add(2);
            case 11: new PriorityQueue<Object>().add(null);
            case 12: Map.of("a", 1, "a", 2);
            case 13: List<Integer> l = new ArrayList<>(List.of(1, 2, 3)); for (Integer x : l) l.remove(x);
            case 14: Double.parseDouble("abc");
            case 15: "abc".substring(5);
            case 16: new Scanner("x").nextInt();
            case 17: Objects.requireNonNull(null, "given");
            case 18: new int[] {1}[1]++;
            case 19: Long.parseLong("");
            case 20: Integer.parseInt(null);
            case 21: throw null;
            case 22: Integer.valueOf("99999999999");
            case 23: new TreeMap<String, Integer>().firstKey();
            case 24: new StringTokenizer("").nextToken();
            case 25: Collections.emptyList().add(null);
            case 26: Iterator<Integer> it = new ArrayList<>(List.of(1)).iterator(); it.remove();
            case 27: new ArrayList<>(-1);
            case 28: new HashMap<>(-1);
            case 29: Objects.checkIndex(5, 3);
            case 30: Thread.sleep(-1);
            case 31: List.of(1, null);
            case 32: new ArrayList<>(List.of(1)).subList(0, 3);
            case 33: new ArrayList<>(List.of(1)).set(1, 2);
            case 34: new ArrayList<>(List.of(1)).add(3, 2);
            case 35: new LinkedList<>(List.of(1)).get(1);
            case 36: Arrays.asList(1).remove(0);
            case 37: new Random().nextInt(0);
            case 38: String.format("%d", "x");
            case 39: String.format("%s %s", "x");
            case 40: Character.toChars(-1);
            default: throw new Exception("default");
        }
    }

    public static void main(String[] args) {
        for (int n = 0; n <= 41; n++) {
            try {
                fail(n);
            } catch (IllegalArgumentException | IndexOutOfBoundsException | NoSuchElementException e) {
                System.out.println(n + " first " + e);
            } catch (Exception e) {
                System.out.println(n + " second " + e.getClass().getName() + (n == 3 || n == 20 || n == 21 || n == 1 ? "" : " " + e.getMessage()));
            }
        }
    }
}
