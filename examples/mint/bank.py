"""A bank with two customers who suspect each other, and whom it does not trust."""

import adder
from mint import Mint


def customer(name):
    """Load a customer's program into a compartment of its own, without any grant."""
    place = adder.Compartment(modules=["adder", "copy", "math", "threading"], grants={}, name=name)
    with open(f"/clients/{name}.py") as program:
        place.exec(program.read(), f"{name}.py")
    return place.namespace


def attempt(action, *args):
    """Run code of a customer, and say in one line how that went."""
    try:
        return f"returned {action(*args)}"
    except BaseException as e:  # SystemExit too: no customer closes the bank
        return f"{type(e).__name__}: {e}"


mint = Mint("marks")
alices, bobs = mint.purse(1000), mint.purse(1000)
alice, bob = customer("alice"), customer("bob")

# Alice's money is hers. Bob needs a way to pay her, and that is all he gets.
shop = alice["Shop"](alices)
bob["start"](bobs, adder.facet(alices, "deposit"), shop)

print("An honest sale:", bob["buy"]())
print("Alice has", alices.get_balance(), "and Bob", bobs.get_balance())

print("\nAlice overcharges.")
print(bob["buy_warily"]())
print("Alice has", alices.get_balance(), "and Bob", bobs.get_balance())

print("\nBob tries all he can, each time with a new purse.")
safe = alices.get_balance()
issued, made, lost, stolen = mint.circulation(), 0, 0, 0
for misuse in bob["misuses"]:
    bob["start"](mint.purse(1000), adder.facet(alices, "deposit"), shop)
    issued += 1000
    print(f"  {misuse.__name__.replace('_', ' ')}: {attempt(misuse)}")
    made = max(made, mint.circulation() - issued)
    lost = max(lost, issued - mint.circulation())
    stolen = max(stolen, safe - alices.get_balance())

print(f"\nissued {issued}, in circulation {mint.circulation()}: made {made}, lost {lost}, stolen {stolen}")
