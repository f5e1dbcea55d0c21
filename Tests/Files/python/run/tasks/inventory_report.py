import csv
import io
import json
from collections import defaultdict
from dataclasses import asdict, dataclass

DATA = """item,category,price,quantity
widget,tools,2.50,10
gadget,tools,10.00,3
apple,food,0.40,250
bread,food,oops,5
lamp,home,30.00,-1
chair,home,45.5,2
"""


@dataclass(order=True)
class Item:
    item: str
    category: str
    price: float
    quantity: int

    def __post_init__(self):
        self.price, self.quantity = float(self.price), int(self.quantity)
        if self.quantity < 0:
            raise ValueError(f"{self.item}: negative quantity")

    @property
    def worth(self):
        return self.price * self.quantity


items, errors = [], []
for number, row in enumerate(csv.DictReader(io.StringIO(DATA)), 2):
    try:
        items.append(Item(**row))
    except ValueError as e:
        errors.append(f"line {number}: {e}")
groups = defaultdict(list)
for i in sorted(items):
    groups[i.category].append(i)
for category, members in sorted(groups.items()):
    print(f"{category.upper():<10}{sum(i.worth for i in members):>10.2f}")
    for i in members:
        print(f"  {i.item:<8}{i.quantity:>5} x {i.price:>6.2f} = {i.worth:>8.2f}")
print(*errors, sep="\n")
print(json.dumps([asdict(i) for i in items if i.worth > 50], sort_keys=True), max(items, key=lambda i: i.worth).item)
out = io.StringIO()
writer = csv.DictWriter(out, ["item", "worth"], lineterminator="\n")
writer.writeheader()
writer.writerows({"item": i.item, "worth": f"{i.worth:g}"} for i in items)
print(out.getvalue(), end="")
