public class IntegerCacheAndEquality {
    public static void main(String[] args) throws Exception {
        Object a = 1, b = 1L, c = 1.0, d = '1', e = "1";
        System.out.println(a.equals(b) + " " + a.equals(1) + " " + c.equals(1.0) + " " + (1 == 1.0) + " " + ('1' == 49) + " " + d.equals('1') + e.equals("1"));
        long big = Integer.MAX_VALUE;
        System.out.println(big + 1 == Integer.MAX_VALUE + 1L);
        System.out.println(0.1f == 0.1);
        System.out.println((int) 3.99 == 3);
        Integer x = 1000;
        int y = 1000;
        System.out.println(x == y);
        System.out.println(x.equals(1000L));
    }
}
