public class BankQueue {
    static class Account { private static int next = 1; final int id = next++; private double balance; private final java.util.List<String> log = new java.util.ArrayList<>(); void deposit(double a) { if (a <= 0) throw new IllegalArgumentException("Deposit must be positive"); balance += a; log.add("+" + a); } void withdraw(double a) throws Insufficient { if (a > balance) throw new Insufficient(a - balance); balance -= a; log.add("-" + a); } }
    static class Insufficient extends Exception { final double missing; Insufficient(double m) { super(String.format("missing %.2f", m)); missing = m; } }

    public static void main(String[] args) throws Exception {
        Account a = new Account();
        a.deposit(100);
        try { a.withdraw(30.5); a.withdraw(100); } catch (Insufficient e) { System.out.println(e.getMessage() + " " + e.missing); }
        try { a.deposit(-1); } catch (IllegalArgumentException e) { System.out.println(e.getMessage()); }
        System.out.println(a.id + " " + a.balance + " " + a.log + " " + new Account().id);
    }
}
