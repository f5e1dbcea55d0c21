public class ExitCodes {
    public static void main(String[] args) {
        System.out.println("before");
        try {
            System.exit(args.length == 0 ? 7 : 0);
        } finally {
            System.out.println("not printed");
        }
    }
}
