"""Accounts with transfers, a journal, and errors of their own; shows classes, properties, exceptions and formatting."""

from collections import defaultdict
from functools import total_ordering


class BankError(Exception):
    pass


class InsufficientFunds(BankError):
    def __init__(self, account, wanted):
        super().__init__(f"{account.owner} has {account.balance:.2f}, not {wanted:.2f}")
        self.missing = wanted - account.balance


@total_ordering
class Account:
    _count = 0

    def __init__(self, owner, balance=0.0):
        Account._count += 1
        self.number = f"A{Account._count:03d}"
        self.owner = owner
        self._balance = balance

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("a deposit must be positive")
        self._balance += amount

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self, amount)
        self._balance -= amount

    def __eq__(self, other):
        return self._balance == other._balance

    def __lt__(self, other):
        return self._balance < other._balance

    def __str__(self):
        return f"{self.number} {self.owner:<8} {self._balance:>10,.2f}"


class Savings(Account):
    def __init__(self, owner, balance=0.0, *, rate=0.02):
        super().__init__(owner, balance)
        self.rate = rate

    def add_interest(self):
        interest = round(self.balance * self.rate, 2)
        self.deposit(interest)
        return interest

    def __str__(self):
        return super().__str__() + f" at {self.rate:.1%}"


class Transaction:
    """Undoes what was done to accounts if something goes wrong inside."""

    def __init__(self, *accounts):
        self.accounts = accounts

    def __enter__(self):
        self.saved = [account.balance for account in self.accounts]
        return self

    def __exit__(self, kind, fault, traceback):
        if kind is not None:
            for account, balance in zip(self.accounts, self.saved):
                account._balance = balance
            print(f"undone: {kind.__name__}: {fault}")
        return kind is not None and issubclass(kind, BankError)


class Bank:
    def __init__(self):
        self.accounts = {}
        self.journal = defaultdict(list)

    def open(self, account):
        self.accounts[account.owner] = account
        return account

    def transfer(self, source, target, amount):
        a, b = self.accounts[source], self.accounts[target]
        with Transaction(a, b):
            b.deposit(amount)
            a.withdraw(amount)
            self.journal[source].append((target, -amount))
            self.journal[target].append((source, amount))


bank = Bank()
bank.open(Account("Ada", 1200))
bank.open(Savings("Grace", 5000.5, rate=0.035))
bank.open(Account("Edsger"))
bank.transfer("Ada", "Edsger", 300)
bank.transfer("Edsger", "Grace", 1000)
bank.transfer("Grace", "Ada", 0.5)
print("interest:", bank.accounts["Grace"].add_interest())
for account in sorted(bank.accounts.values(), reverse=True):
    print(account)
for owner, entries in sorted(bank.journal.items()):
    print(owner + ":", ", ".join(f"{other} {amount:+.2f}" for other, amount in entries))
try:
    bank.accounts["Ada"].deposit(-5)
except ValueError as fault:
    print("refused:", fault)
try:
    bank.accounts["Ada"].withdraw(10 ** 6)
except InsufficientFunds as fault:
    print("missing:", fault.missing)
print(max(bank.accounts.values()).owner, sum(a.balance for a in bank.accounts.values()))
