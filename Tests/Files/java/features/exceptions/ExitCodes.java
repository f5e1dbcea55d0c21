public class ExitCodes {
    public static void main(String[] args) {
        System.out.println("before");
        System.exit(args.length == 0 ? 7 : 0);
        System.out.println("not printed");
    }
}
