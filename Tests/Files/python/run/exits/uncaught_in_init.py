class Account:
    def __init__(self, balance):
        if balance < 0:
            raise ValueError(f"negative balance: {balance}")
        self.balance = balance

    def __repr__(self):
        return f"Account({self.balance})"


accounts = []
for amount in (10, 0, -5, 20):
    accounts.append(Account(amount))
    print(accounts)
