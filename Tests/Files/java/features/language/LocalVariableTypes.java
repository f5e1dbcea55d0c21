public class LocalVariableTypes {
    public static void main(String[] args) throws Exception {
        var list = new java.util.ArrayList<String>();
        list.add("a");
        var n = 5;
        var d = 2.5;
        var map = new java.util.TreeMap<String, Integer>(java.util.Map.of("k", 1));
        for (var e : map.entrySet()) System.out.println(e.getKey() + e.getValue() + list + n + d);
        final var c = 'x';
        var arr = new int[] {1, 2};
        System.out.println(c + arr[1]);
    }
}
