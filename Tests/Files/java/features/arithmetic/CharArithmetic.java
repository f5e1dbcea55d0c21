public class CharArithmetic {
    public static void main(String[] args) {
        char c = 'A';
        System.out.println(c + 1);
        System.out.println((char) (c + 1));
        System.out.println("" + c + 1);
        System.out.println('a' + 'b' + "c");
        System.out.println("c" + 'a' + 'b');
        for (char d = 'a'; d <= 'e'; d += 2) System.out.print(d);
        System.out.println();
        int digit = '7' - '0';
        System.out.println(digit);
        System.out.println((int) Character.MAX_VALUE);
        char wrapped = (char) -1;
        System.out.println((int) wrapped);
        System.out.println((short) wrapped);
        final char k = 10;
        System.out.println(true ? k : 0);
        int zero = 0;
        System.out.println(true ? 'x' : zero);
        System.out.println(false ? 1.0 : 'x');
    }
}
