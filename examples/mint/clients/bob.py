"""Bob buys a book, and then tries every way he knows to have money that is not his."""

import copy
import math
import threading

import adder

misuses = []


def misuse(f):
    misuses.append(f)
    return f


def start(purse, till, shop):
    """The bank hands over all that Bob has: a purse, a way to pay Alice, and her shop."""
    global mine, alices_till, alices_shop
    mine, alices_till, alices_shop = purse, till, shop


def pay(amount):
    """A purse with this much: what Bob hands out is all that he can lose."""
    payment = mine.sprout()
    payment.deposit(amount, mine)
    return payment


def buy():
    return alices_shop.buy(pay(30))


def buy_warily():
    payment = pay(30)
    book = alices_shop.buy_expensively(payment)
    return f"Bob got {book}, and Alice took no more than {30 - payment.get_balance()}"


# Amounts that are no amounts.

@misuse
def pay_a_negative_amount():
    alices_till.deposit(-100, mine)


@misuse
def pay_more_than_there_is():
    alices_till.deposit(mine.get_balance() + 1, mine)


@misuse
def pay_half_a_mark():
    mine.deposit(0.5, mine.sprout())


@misuse
def pay_what_is_no_number():
    mine.deposit(math.nan, mine.sprout())  # neither less than 0 nor more than the balance


@misuse
def pay_infinity_less():
    mine.deposit(-math.inf, mine)


@misuse
def pay_true():
    mine.deposit(True, mine.sprout())


class Chameleon(int):
    """An int that fits everywhere, and costs nothing when it is subtracted."""

    def __le__(self, other):
        return True

    __ge__ = __lt__ = __gt__ = __le__

    def __rsub__(self, balance):
        return balance


@misuse
def pay_with_an_int_that_lies():
    mine.deposit(Chameleon(500), mine.sprout())


class Number:
    def __index__(self):
        return 500

    __int__ = __index__


@misuse
def pay_with_something_like_an_int():
    mine.deposit(Number(), mine.sprout())


# Purses that are no purses.

class Fake:
    """A purse with any answer that Bob likes."""

    def __init__(self, decrease):
        self.get_decrease = decrease

    def get_balance(self):
        return 10**6


@misuse
def pay_from_a_purse_that_pays_nothing():
    alices_shop.buy(Fake(lambda: lambda amount: None))


@misuse
def pay_with_a_box_that_opens_itself():
    class Box:
        def unseal(self, *args):
            return lambda amount: None

        __call__ = unseal

    mine.deposit(500, Fake(Box))


@misuse
def claim_to_be_a_box():
    class Box:
        __class__ = type(mine.get_decrease())

    mine.deposit(500, Fake(Box))


@misuse
def open_a_box_by_calling():
    mine.get_decrease()(-500)


@misuse
def make_a_box():
    mine.deposit(500, Fake(lambda: type(mine.get_decrease())(lambda amount: None)))


@misuse
def derive_a_box():
    type("Box", (type(mine.get_decrease()),), {})


@misuse
def copy_a_purse():
    copy.copy(mine)


@misuse
def make_a_purse_from_its_class():
    return type(mine)(get_balance=lambda: 500)


# Two things at once.

@misuse
def spend_the_same_box_twice():
    box = mine.get_decrease()
    other = mine.sprout()
    for _ in range(2):
        other.deposit(600, Fake(lambda: box))


@misuse
def spend_while_being_spent():
    """Deposit calls Bob's code in its midst, which deposits again from the same purse."""
    target = mine.sprout()

    def again():
        target.deposit(mine.get_balance(), mine)
        return mine.get_decrease()

    target.deposit(100, Fake(again))


@misuse
def change_the_target_meanwhile():
    def drain():
        mine.sprout().deposit(mine.get_balance(), mine)
        return other.get_decrease()

    other = mine.sprout()
    other.deposit(100, mine)
    mine.deposit(100, Fake(drain))
    return f"a purse of {mine.get_balance()}"


@misuse
def pay_oneself():
    before = mine.get_balance()
    mine.deposit(before, mine)
    return f"the balance rose by {mine.get_balance() - before}"


@misuse
def fail_in_the_midst():
    def fails():
        raise KeyboardInterrupt("now it is neither here nor there")

    mine.deposit(10, Fake(fails))


@misuse
def exhaust_the_stack_in_the_midst():
    """Come with less and less room: sooner or later a deposit breaks off half-way."""
    def deeper(n):
        try:
            return deeper(n + 1)
        except RecursionError:
            target.deposit(1, mine)
            raise

    target = mine.sprout()
    deeper(0)


@misuse
def spend_in_many_threads():
    """Threads take turns in the midst of things: between the look at a balance and the change, if they can."""
    target = mine.sprout()

    def spend():
        for n in range(2000):
            for source, to in (mine, target), (target, mine):
                try:
                    to.deposit(1000 - n % 7, source)
                except ValueError:
                    pass

    threads = [threading.Thread(target=spend) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return f"together they have {mine.get_balance() + target.get_balance()}"


# Into the purse.

@misuse
def write_the_balance():
    mine.balance = 10**6


@misuse
def replace_a_method():
    object.__setattr__(mine, "get_balance", lambda: 10**6)


@misuse
def patch_the_class():
    type(mine).deposit = lambda amount, source: None


@misuse
def read_the_private_function():
    mine._decrease(-500)


@misuse
def read_the_closure():
    mine.deposit.__closure__[0].cell_contents


@misuse
def read_the_globals():
    mine.deposit.__globals__["Mint"]("marks")


@misuse
def read_the_self_of_a_method():
    mine.deposit.__self__


@misuse
def read_the_frames():
    try:
        mine.deposit(-1, mine)
    except ValueError as e:
        return e.__traceback__.tb_frame.f_locals


@misuse
def format_the_way_in():
    return "{0.deposit.__closure__}".format(mine)


@misuse
def read_the_default_of_a_function():
    mine.sprout.__defaults__ = (500,)


@misuse
def use_operators_on_purses():
    return mine + mine


@misuse
def iterate_a_purse():
    return [*mine]


# Into Alice, and into the bank.

@misuse
def take_from_the_till():
    mine.deposit(100, alices_till)


@misuse
def read_alices_purse():
    mine.deposit(100, alices_shop._purse)


@misuse
def read_the_target_of_the_till():
    alices_till.deposit.__self__


@misuse
def make_the_shop_ones_own():
    type(alices_shop)(mine)


@misuse
def patch_the_shop():
    alices_shop.buy = lambda payment: "a book"


@misuse
def import_the_mint():
    from mint import Mint
    Mint("marks")


@misuse
def make_another_mint():
    sealer, _ = adder.make_brand_pair("marks")
    mine.deposit(500, Fake(lambda: sealer.seal(lambda amount: None)))


@misuse
def end_the_bank():
    raise SystemExit("closed")
