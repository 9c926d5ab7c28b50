# Names with two leading underscores, used inside their class.
class Account:
    def __init__(self, balance):
        self.__balance = balance
    def deposit(self, n):
        self.__balance += n
        return self
    def balance(self): return self.__balance
    def __secret(self): return "secret"
    def tell(self): return self.__secret()
a = Account(10)
print(a.deposit(5).balance(), a.tell())  # expect: 15 secret

# --- from outside they are not there
class C:
    def __init__(self): self.__x = 1
C().__x  # raises: AttributeError: 'C' object has no attribute '__x'
# --- a subclass has its own
class A:
    def __init__(self): self.__v = "A"
    def get_a(self): return self.__v
class B(A):
    def __init__(self):
        super().__init__()
        self.__v = "B"
    def get_b(self): return self.__v
b = B()
print(b.get_a(), b.get_b())  # expect: A B
# --- nested functions and comprehensions belong to the class
class C:
    def __init__(self): self.__items = [1, 2, 3]
    def doubled(self):
        def one(i): return self.__items[i] * 2
        return [one(i) for i in range(len(self.__items))], (lambda: self.__items[0])()
print(C().doubled())  # expect: ([2, 4, 6], 1)
# --- other instances of the class
class P:
    def __init__(self, v): self.__v = v
    def __eq__(self, o): return isinstance(o, P) and self.__v == o.__v
    def swap(self, o): self.__v, o.__v = o.__v, self.__v
p, q = P(1), P(2)
p.swap(q)
print(p == P(2), q == P(1), p == q)  # expect: True True False
# --- dunder names are not private
class C:
    def __call__(self): return "called"
    __custom__ = 5
print(C()(), C().__custom__, C.__custom__)  # expect: called 5 5
# --- a single underscore is a convention
class C: _x = 1
print(C._x, C()._x)  # expect: 1 1
# --- del and augmented assignment
class C:
    def __init__(self): self.__n = 1
    def run(self):
        self.__n += 1
        n = self.__n
        del self.__n
        try:
            self.__n
        except AttributeError:
            return n, "gone"
print(C().run())  # expect: (2, 'gone')
# --- class-level private names
class C:
    __count = 0
    def __init__(self): C.__count += 1
    @classmethod
    def count(cls): return cls.__count
C(); C()
print(C.count())  # expect: 2
