public class BoxIdentity {
    public static void main(String[] args) {
        Integer a = 127, b = 127, c = 128, d = 128;
        System.out.println((a == b) + " " + (c == d) + " " + c.equals(d) + " " + (c == 128));
        Long l = 127L, m = 127L, n = 128L;
        System.out.println((l == m) + " " + l.equals(127) + " " + l.equals(127L) + " " + (n == 128));
        Character x = 'x', y = 'x';
        Boolean t = true, u = true;
        System.out.println((x == y) + " " + (t == u) + " " + (Byte.valueOf((byte) 5) == Byte.valueOf((byte) 5)));
        System.out.println(new Integer(5) == new Integer(5));
        Integer i = 10;
        i++;
        i += 5;
        int p = i;
        System.out.println(i + p + " " + i.hashCode() + " " + i.compareTo(20) + " " + Integer.valueOf(3).doubleValue());
        Object o = 5;
        System.out.println(o.equals(5) + " " + o.equals(5L) + " " + (o instanceof Integer) + " " + ((Object) 'c').getClass().getName());
        double sum = a + l + 1.5f;
        System.out.println(sum);
        System.out.println(Integer.valueOf(77).equals(Integer.parseInt("77")) + " " + Boolean.parseBoolean("TRUE") + Boolean.logicalXor(true, false) + Boolean.hashCode(true) + " " + Double.hashCode(1.5) + " " + Long.hashCode(1L << 40) + " " + Character.hashCode('a') + " " + Float.hashCode(1f) + " " + Double.valueOf(2).intValue());
        Number[] all = {1, 2L, 3f, 4.0, (short) 5, (byte) 6};
        long total = 0;
        for (Number k : all) total += k.longValue();
        System.out.println(total);
    }
}
