# A guess that tells what it is compared with.
# cpython: held, the vault compares nothing but exact strs
class Guess(str):
    def __eq__(self, other):
        print("compared with", other)
        return True

    __ne__ = __lt__ = __eq__
    __hash__ = str.__hash__


class Spy:
    def __eq__(self, other):
        print("compared with", other)
        return True


for guess in Guess("a"), Spy():
    for check in vault.check, closure, method, partial, proxy.check, walled.check, drawer.__eq__, lambda guess: drawer == guess:
        print(check(guess))
