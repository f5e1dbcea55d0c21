public class ParsingNumbers {
    static void attempt(String text) {
        try {
            System.out.println(Integer.parseInt(text));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(Double.parseDouble(text));
        } catch (NumberFormatException e) {
            System.out.println(e.getMessage());
        }
    }

    public static void main(String[] args) {
        for (String s : new String[] {"42", "-7", "+5", "", " 1", "1 ", "2147483648", "1e3", "0x10", "1.5", "NaN", "-Infinity", "1d", "1f", ".5", "5.", "--1", "1_000"}) attempt(s);
        System.out.println(Integer.parseInt("ff", 16) + Integer.parseInt("-101", 2) + Integer.parseInt("zz", 36) + " " + Integer.decode("0x1F") + Integer.decode("-010") + Integer.decode("#F"));
        System.out.println(Integer.toString(255, 16) + Integer.toString(-255, 2) + Integer.toHexString(-1) + Long.toString(1L << 50, 36) + Integer.toBinaryString(10) + Integer.toOctalString(8));
        System.out.println(Long.parseLong("-9223372036854775808") + " " + Long.valueOf("77") + Short.parseShort("-5") + Byte.parseByte("7f", 16));
        for (String s : new String[] {"128", "70000"}) {
            try {
                System.out.println(Byte.parseByte(s));
            } catch (NumberFormatException e) {
                System.out.println(e.getMessage());
            }
        }
        System.out.println(Integer.MAX_VALUE + " " + Integer.MIN_VALUE + " " + Long.MAX_VALUE + " " + Short.MAX_VALUE + " " + Byte.MIN_VALUE + " " + (int) Character.MAX_VALUE + " " + Integer.SIZE + Long.BYTES);
        System.out.println(Integer.max(3, 4) + Integer.min(3, 4) + Integer.sum(3, 4) + Integer.compare(1, 2) + " " + Double.compare(1.0, 2.0) + Double.max(1, 2) + Double.sum(1, 2) + Float.sum(1f, 2f));
    }
}
