public class UncaughtChecked {
    static class Failure extends Exception { Failure(String s) { super(s); } }
    public static void main(String[] args) throws Failure {
        System.out.println("starting");
        throw new Failure("not handled");
    }
}
