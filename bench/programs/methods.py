# Method calls: short methods, inherited and overridden, with super() and properties.
class Counter:
    def __init__(self, start):
        self.value = start

    def add(self, n):
        self.value += n
        return self

    def get(self):
        return self.value

    @property
    def double(self):
        return self.value * 2


class Bounded(Counter):
    def __init__(self, start, bound):
        super().__init__(start)
        self.bound = bound

    def add(self, n):
        super().add(n)
        if self.value >= self.bound:
            self.wrap()
        return self

    def wrap(self):
        self.value -= self.bound


def main(n):
    plain = Counter(1)
    bounded = Bounded(1, 1009)
    total = 0
    for i in range(n):
        plain.add(i & 7).add(1)
        bounded.add(i & 15)
        total += plain.get() + bounded.get()
        total += bounded.double
    return total + plain.double


print(main(2_000_000))  # expect: 9003037969636
