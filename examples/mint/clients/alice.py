"""Alice sells books, and does not trust her customers: she believes her own purse only."""

PRICE = 30


class Shop:
    def __init__(self, purse):
        self._purse = purse

    def buy(self, payment):
        """Hand out a book for a purse with its price in it."""
        self._purse.deposit(PRICE, payment)  # raises unless the money was real, and is now hers
        return "a book"

    def buy_expensively(self, payment):
        """Alice too is nobody to trust: she takes whatever the purse gives."""
        self._purse.deposit(payment.get_balance(), payment)
        return "a book"
