/** Recursive calls of a method. */
class Fib {
    int fib(int n) {
        if (n < 2) {
            return n;
        }
        return fib(n - 1) + fib(n - 2);
    }

    public static void main(String[] arguments) {
        System.out.println(new Fib().fib(Integer.parseInt(arguments[0])));
    }
}
