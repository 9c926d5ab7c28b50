"""Money as objects: a mint, and purses that hold units of its currency.

To hold a purse is to own what is in it. Nobody signs in and nobody is looked up in
a table: who may spend is decided by who was handed what.
"""

from adder import Namespace, guard, make_brand_pair


def Mint(currency):
    """A mint, for the one who may make money. Everyone else gets purses."""
    sealer, unsealer = make_brand_pair(currency)
    balances = []  # get_balance of every purse, for circulation

    @guard(balance=int)
    def purse(balance):
        """Make a purse with new money in it."""
        if balance < 0:
            raise ValueError("money cannot be negative")

        def __repr__():
            return f"<purse of {balance} {currency}>"

        def get_balance():
            return balance

        def sprout():
            """An empty purse of the same currency."""
            return purse(0)

        def _decrease(amount):
            nonlocal balance
            if not 0 <= amount <= balance:
                raise ValueError(f"a purse of {balance} cannot pay {amount}")
            balance -= amount

        def get_decrease():
            """The right to take from this purse, in a box that only purses of this mint open."""
            return sealer.seal(_decrease)

        @guard(amount=int)
        def deposit(amount, source):
            """Move an amount from the source to this purse: all of it or nothing."""
            nonlocal balance
            unsealer.unseal(source.get_decrease())(amount)
            balance += amount

        balances.append(get_balance)
        return Namespace()  # the functions above, but for _decrease

    def circulation():
        """All money there is, counted purse by purse."""
        return sum(get_balance() for get_balance in balances)

    return Namespace()
