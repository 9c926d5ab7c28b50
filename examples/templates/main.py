"""A shop whose customers write the templates of their own invoices."""

import json

from engine import Engine, TemplateError


class Order:
    """An order as the shop has it. Templates see what has no underscore."""

    def __init__(self, shop, customer, items, paid):
        self._shop = shop
        self.customer = customer
        self.items = items
        self.paid = paid

    @property
    def total(self):
        return sum(item["cents"] * item["count"] for item in self.items)

    def refund(self):
        self._shop["balance"] -= self.total
        self.paid = False


def attempt(source):
    """Render a template, and say in one line how that went."""
    try:
        return "printed " + ascii(engine.render(source, context))
    except TemplateError as e:
        return f"refused: {e}"


SECRET = "merchant key 7731"
shop = {"balance": 10_000, "key": SECRET}
items = [{"name": "tea & honey", "cents": 450, "count": 2}, {"name": "<b>cup</b>", "cents": 1295, "count": 1}]
context = {
    "order": Order(shop, "Ada", items, paid=False),
    "greeting": "Thank you",
    "pages": list(range(1000)),
    "link": lambda page: f"/invoice?key={SECRET}&page={page}",
}

with open("/users/templates.json") as file:
    templates = json.load(file)
engine = Engine(templates.get)
print(engine.render(templates["invoice"], context))

results = {name: attempt(templates[name]) for name in templates if name.startswith("attack")}
for name, result in results.items():
    print(f"{name.removeprefix('attack: ')}: {result}")

print("\ntemplates that print the secret:", sum(SECRET in result for result in results.values()))
print("templates that print an address:", sum(" at 0x" in result for result in results.values()))
print("the balance is", shop["balance"], "and the order is", "paid" if context["order"].paid else "not paid")
