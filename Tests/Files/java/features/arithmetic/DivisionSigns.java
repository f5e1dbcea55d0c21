public class DivisionSigns {
    public static void main(String[] args) {
        int[] numbers = {7, -7};
        int[] divisors = {3, -3};
        for (int n : numbers) {
            for (int d : divisors) {
                System.out.println(n + " / " + d + " = " + n / d + " rest " + n % d + ", floor " + Math.floorDiv(n, d) + " mod " + Math.floorMod(n, d));
            }
        }
        System.out.println(5.5 % 2.5);
        System.out.println(-5.5 % 2.5);
        System.out.println(5.0 % 0);
        try {
            System.out.println(1 / (numbers[0] - 7));
        } catch (ArithmeticException e) {
            System.out.println(e.getMessage());
        }
        try {
            System.out.println(1L % (numbers[0] - 7));
        } catch (ArithmeticException e) {
            System.out.println(e);
        }
    }
}
