"""Accounts, transfers, interest and statements, with errors and an audit."""
from abc import ABC, abstractmethod
from collections import defaultdict
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import total_ordering
from itertools import count

CENT = Decimal("0.01")


class BankError(Exception):
    pass


class Insufficient(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.number}: {amount} wanted, {account.available} there")
        self.account, self.amount = account, amount


class Frozen(BankError):
    pass


@total_ordering
@dataclass(frozen=True, eq=False)
class Entry:
    day: date
    amount: Decimal
    text: str
    order: int = field(default_factory=count().__next__)

    def _key(self):
        return self.day, self.order

    def __eq__(self, other):
        return self._key() == other._key()

    def __lt__(self, other):
        return self._key() < other._key()


class Account(ABC):
    _numbers = count(1001)

    def __init__(self, owner):
        self.owner, self.number = owner, next(self._numbers)
        self.entries, self.frozen = [], False

    @property
    def balance(self):
        return sum((e.amount for e in self.entries), Decimal(0))

    @property
    @abstractmethod
    def available(self):
        ...

    @abstractmethod
    def interest(self, days):
        ...

    def post(self, day, amount, text):
        if self.frozen:
            raise Frozen(f"{self.number} is frozen")
        amount = Decimal(amount).quantize(CENT, ROUND_HALF_EVEN)
        if amount < 0 and -amount > self.available:
            raise Insufficient(self, -amount)
        self.entries.append(Entry(day, amount, text))
        return self

    def statement(self):
        total = Decimal(0)
        yield f"{type(self).__name__} {self.number} of {self.owner}"
        for e in sorted(self.entries):
            total += e.amount
            yield f"  {e.day:%d.%m.} {e.text:<22}{e.amount:>10}{total:>12}"

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.balance}>"


class Savings(Account):
    rate = Decimal("0.025")

    @property
    def available(self):
        return self.balance

    def interest(self, days):
        return self.balance * self.rate * days / 365


class Checking(Account):
    def __init__(self, owner, overdraft=0):
        super().__init__(owner)
        self.overdraft = Decimal(overdraft)

    @property
    def available(self):
        return self.balance + self.overdraft

    def interest(self, days):
        return min(self.balance, Decimal(0)) * Decimal("0.12") * days / 365


class Bank:
    def __init__(self, today):
        self.accounts, self.today, self.log = {}, today, []
        self.listeners = defaultdict(list)

    def open(self, kind, owner, *args, deposit=0):
        account = kind(owner, *args)
        self.accounts[account.number] = account
        if deposit:
            account.post(self.today, deposit, "opening deposit")
        self.notify("open", account)
        return account

    def on(self, event):
        def register(f):
            self.listeners[event].append(f)
            return f
        return register

    def notify(self, event, *args):
        for f in self.listeners[event]:
            f(*args)

    @contextmanager
    def transaction(self):
        saved = {n: list(a.entries) for n, a in self.accounts.items()}
        try:
            yield
        except BankError as e:
            for n, entries in saved.items():
                self.accounts[n].entries[:] = entries
            self.log.append(f"undone: {e}")
            self.notify("failed", e)
            raise

    def transfer(self, a, b, amount, text="transfer"):
        with self.transaction():
            b.post(self.today, amount, f"{text} from {a.number}")
            a.post(self.today, -Decimal(amount), f"{text} to {b.number}")
        self.notify("transfer", a, b, amount)

    def pass_days(self, days):
        for account in self.accounts.values():
            if interest := account.interest(days).quantize(CENT):
                try:
                    account.post(self.today + timedelta(days), interest, "interest")
                except BankError as e:
                    self.log.append(str(e))
        self.today += timedelta(days)

    def audit(self):
        return {owner: sum(a.balance for a in self.accounts.values() if a.owner == owner) for owner in sorted({a.owner for a in self.accounts.values()})}


bank = Bank(date(2024, 1, 15))
moved = []


@bank.on("transfer")
def note(a, b, amount):
    moved.append((a.owner, b.owner, str(amount)))


@bank.on("failed")
def warn(error):
    print("warning:", type(error).__name__)


ann = bank.open(Savings, "Ann", deposit="1000")
bob = bank.open(Checking, "Bob", 200, deposit=50)
cid = bank.open(Checking, "Cid")
bank.transfer(ann, bob, "250.505")
bank.transfer(bob, cid, 400, "rent")
for a, b, amount in ((cid, ann, 1000), (bob, ann, 101), (ann, cid, 1)):
    try:
        bank.transfer(a, b, amount)
    except Insufficient as e:
        print(e, e.account is a)
cid.frozen = True
try:
    bank.transfer(cid, bob, 5)
except Frozen as e:
    print(e, cid, bob)
bank.pass_days(73)
for account in bank.accounts.values():
    print("\n".join(account.statement()))
print(bank.audit(), sum(bank.audit().values()), moved, bank.log, bank.today, sep="\n")
try:
    Account("nobody")
except TypeError as e:
    print(e)
