import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bank with threads that move money between accounts: whatever their order, no money is lost. */
public class Bank {
    /** What an account does not allow. */
    static class InsufficientFunds extends Exception {
        final long missing;

        InsufficientFunds(String owner, long missing) {
            super(owner + " lacks " + missing);
            this.missing = missing;
        }
    }

    /** Money of one owner. */
    static class Account {
        private static int nextNumber = 1;
        final int number = nextNumber++;
        final String owner;
        private long balance;
        private int changes;

        Account(String owner, long balance) {
            this.owner = owner;
            this.balance = balance;
        }

        synchronized long balance() { return balance; }

        synchronized void deposit(long amount) {
            if (amount <= 0) throw new IllegalArgumentException("amount " + amount);
            balance += amount;
            changes++;
            notifyAll();
        }

        synchronized void withdraw(long amount) throws InsufficientFunds {
            if (amount > balance) throw new InsufficientFunds(owner, amount - balance);
            balance -= amount;
            changes++;
        }

        /** Waits until there is enough. */
        synchronized void withdrawLater(long amount) throws InterruptedException {
            while (amount > balance) wait();
            balance -= amount;
            changes++;
        }

        synchronized int changes() { return changes; }

        @Override public String toString() { return String.format("%03d %-8s %,10d", number, owner, balance()); }
    }

    private final Map<String, Account> accounts = new LinkedHashMap<>();
    private final List<String> journal = new ArrayList<>();
    private int refused;

    Account open(String owner, long balance) {
        Account account = new Account(owner, balance);
        if (accounts.putIfAbsent(owner, account) != null) throw new IllegalStateException(owner + " has an account");
        return account;
    }

    /** Locks both accounts, always the one with the lower number first. */
    void transfer(Account from, Account to, long amount) {
        Account first = from.number < to.number ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                try {
                    from.withdraw(amount);
                    to.deposit(amount);
                } catch (InsufficientFunds exception) {
                    synchronized (this) {
                        refused++;
                    }
                }
            }
        }
    }

    long total() {
        long sum = 0;
        for (Account account : accounts.values()) sum += account.balance();
        return sum;
    }

    synchronized void note(String text) { journal.add(text); }

    /** A small generator of numbers, so that every teller does the same in every run. */
    static class Dice {
        private long state;

        Dice(long seed) { state = seed; }

        int next(int limit) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            return (int) ((state >>> 33) % limit);
        }
    }

    class Teller extends Thread {
        private final Dice dice;
        private final int rounds;
        private long moved;

        Teller(int number, int rounds) {
            super("teller " + number);
            dice = new Dice(number * 7919L);
            this.rounds = rounds;
        }

        @Override public void run() {
            Account[] all = accounts.values().toArray(new Account[0]);
            for (int i = 0; i < rounds; i++) {
                Account from = all[dice.next(all.length)];
                Account to = all[dice.next(all.length)];
                if (from == to) continue;
                long amount = 1 + dice.next(100);
                transfer(from, to, amount);
                moved += amount;
            }
            note(getName() + " asked to move " + moved);
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 400;
        Bank bank = new Bank();
        String[] owners = {"Ann", "Bob", "Cid", "Dora", "Emil"};
        for (int i = 0; i < owners.length; i++) bank.open(owners[i], 1_000_000L * (i + 1));
        for (Account account : bank.accounts.values()) System.out.println(account);
        long before = bank.total();
        List<Teller> tellers = new ArrayList<>();
        for (int i = 1; i <= 4; i++) tellers.add(bank.new Teller(i, rounds));
        for (Teller teller : tellers) teller.start();
        for (Teller teller : tellers) teller.join();
        bank.journal.sort(null);
        bank.journal.forEach(System.out::println);
        System.out.println("total unchanged: " + (before == bank.total()) + ", refused: " + bank.refused);
        for (Account account : bank.accounts.values()) System.out.println(account);

        Account savings = bank.open("Savings", 0);
        Thread waiting = new Thread(() -> {
            try {
                savings.withdrawLater(500);
                bank.note("500 taken at last");
            } catch (InterruptedException exception) {
                bank.note("interrupted");
            }
        });
        waiting.start();
        for (int i = 0; i < 5; i++) savings.deposit(100);
        waiting.join();
        System.out.println(bank.journal.get(bank.journal.size() - 1) + ", left " + savings.balance() + ", changes " + savings.changes());
        try {
            savings.withdraw(1);
        } catch (InsufficientFunds exception) {
            System.out.println(exception.getMessage() + " (" + exception.missing + ")");
        }
        try {
            bank.open("Ann", 1);
        } catch (IllegalStateException exception) {
            System.out.println(exception.getMessage());
        }
    }
}
