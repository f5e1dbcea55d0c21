import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
        protected long balance;
        protected int changes;

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

        /** How far below nothing the balance may go. */
        long credit() { return 0; }

        synchronized void withdraw(long amount) throws InsufficientFunds {
            if (amount > balance + credit()) throw new InsufficientFunds(owner, amount - balance - credit());
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

    /** One that may be overdrawn, at a price. */
    static class Overdraft extends Account {
        private final long limit;

        Overdraft(String owner, long balance, long limit) {
            super(owner, balance);
            this.limit = limit;
        }

        @Override long credit() { return limit; }

        synchronized long charge(int percent) {
            long fee = balance < 0 ? -balance * percent / 100 : 0;
            balance -= fee;
            if (fee > 0) changes++;
            return fee;
        }
    }

    /** An order that somebody carries out later. */
    record Order(int number, String from, String to, long amount) {
        Order {
            if (from.equals(to)) throw new IllegalArgumentException("order " + number + " goes nowhere");
        }
    }

    /** A desk with a few places: who brings an order waits for a free one, who takes an order waits for one. */
    static class Desk {
        private final Order[] places;
        private int first, count;
        private boolean isClosed;

        Desk(int size) { places = new Order[size]; }

        synchronized void put(Order order) throws InterruptedException {
            while (count == places.length) wait();
            places[(first + count++) % places.length] = order;
            notifyAll();
        }

        /** Null once the desk is closed and empty. */
        synchronized Order take() throws InterruptedException {
            while (count == 0 && !isClosed) wait();
            if (count == 0) return null;
            Order order = places[first];
            places[first] = null;
            first = (first + 1) % places.length;
            count--;
            notifyAll();
            return order;
        }

        synchronized void close() {
            isClosed = true;
            notifyAll();
        }
    }

    /** Many may read at a time, or one may write. */
    static class Book {
        private final Map<Integer, String> lines = new TreeMap<>();
        private int readers;
        private boolean isWritten;

        void write(int number, String line) throws InterruptedException {
            synchronized (this) {
                while (isWritten || readers > 0) wait();
                isWritten = true;
            }
            try {
                lines.put(number, line);
            } finally {
                synchronized (this) {
                    isWritten = false;
                    notifyAll();
                }
            }
        }

        int count(String word) throws InterruptedException {
            synchronized (this) {
                while (isWritten) wait();
                readers++;
            }
            try {
                int found = 0;
                for (String line : lines.values()) if (line.contains(word)) found++;
                return found;
            } finally {
                synchronized (this) {
                    if (--readers == 0) notifyAll();
                }
            }
        }
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

    /** Orders of several customers, carried out by several clerks, with an entry in the book for each. */
    static void orders(int rounds) throws InterruptedException {
        Bank bank = new Bank();
        String[] owners = {"Fay", "Gus", "Hal"};
        for (String owner : owners) bank.open(owner, 10_000);
        Desk desk = new Desk(3);
        Book book = new Book();
        List<Thread> customers = new ArrayList<>(), clerks = new ArrayList<>();
        for (int i = 0; i < owners.length; i++) {
            int customer = i;
            customers.add(new Thread(() -> {
                Dice dice = new Dice(customer + 100);
                try {
                    for (int k = 0; k < rounds; k++) {
                        String to = owners[(customer + 1 + dice.next(2)) % owners.length];
                        desk.put(new Order(customer * rounds + k, owners[customer], to, 1 + dice.next(50)));
                    }
                } catch (InterruptedException exception) {
                    throw new AssertionError(exception);
                }
            }));
        }
        for (int i = 0; i < 2; i++) {
            clerks.add(new Thread(() -> {
                try {
                    for (Order order = desk.take(); order != null; order = desk.take()) {
                        bank.transfer(bank.accounts.get(order.from()), bank.accounts.get(order.to()), order.amount());
                        book.write(order.number(), order.from() + " to " + order.to());
                        if (order.number() % 7 == 0 && book.count(" to ") < 1) throw new AssertionError("no line");
                    }
                } catch (InterruptedException exception) {
                    throw new AssertionError(exception);
                }
            }));
        }
        for (Thread thread : customers) thread.start();
        for (Thread thread : clerks) thread.start();
        for (Thread thread : customers) thread.join();
        desk.close();
        for (Thread thread : clerks) thread.join();
        System.out.println("orders: " + book.lines.size() + " lines, from Fay " + book.count("Fay to") + ", to Hal " + book.count("to Hal"));
        for (Account account : bank.accounts.values()) System.out.println(account);
        try {
            desk.put(new Order(1, "Fay", "Fay", 1));
        } catch (IllegalArgumentException exception) {
            System.out.println(exception.getMessage());
        }
    }

    /** A year with standing orders and interest, in cents. */
    static void year() throws InsufficientFunds {
        Account salary = new Account("Employer", 10_000_000);
        Overdraft current = new Overdraft("Ida", 50_000, 80_000);
        Account rent = new Account("Landlord", 0);
        long[] spent = {90_000, 120_000, 260_000, 40_000, 310_000, 150_000};
        long fees = 0;
        int refused = 0;
        for (int month = 1; month <= 12; month++) {
            salary.withdraw(210_000);
            current.deposit(210_000);
            current.withdraw(80_000);
            rent.deposit(80_000);
            try {
                current.withdraw(spent[month % spent.length]);
            } catch (InsufficientFunds exception) {
                refused++;
                System.out.println("month " + month + ": " + exception.getMessage());
            } finally {
                fees += current.charge(2);
            }
            if (month % 4 == 0) System.out.printf("month %2d: %9.2f, fees %.2f%n", month, current.balance() / 100.0, fees / 100.0);
        }
        System.out.println(refused + " refused, " + current.changes() + " changes, rent " + rent.balance());
    }

    /** Several philosophers who need two of a row of counters: no deadlock, since all take the lower one first. */
    static void counters(int people) throws InterruptedException {
        Object[] locks = new Object[people];
        int[] uses = new int[people];
        Arrays.setAll(locks, i -> new Object());
        Thread[] threads = new Thread[people];
        for (int i = 0; i < people; i++) {
            int low = Math.min(i, (i + 1) % people), high = Math.max(i, (i + 1) % people);
            threads[i] = new Thread(() -> {
                for (int k = 0; k < 50; k++) {
                    synchronized (locks[low]) {
                        Thread.yield();
                        synchronized (locks[high]) {
                            uses[low]++;
                            uses[high]++;
                        }
                    }
                }
            }, "person " + i);
            threads[i].start();
        }
        for (Thread thread : threads) thread.join();
        System.out.println("uses " + Arrays.toString(uses) + " " + Arrays.stream(threads).noneMatch(Thread::isAlive));
    }

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
        orders(rounds / 4);
        try {
            year();
        } catch (InsufficientFunds exception) {
            System.out.println("a year without money: " + exception.getMessage());
        }
        counters(5);
    }
}
