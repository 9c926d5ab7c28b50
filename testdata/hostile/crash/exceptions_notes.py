# __notes__ that are no list, no strings, themselves.
# ends: E
# cpython: held, <note str() failed>
class N:
    def __str__(self): raise ValueError(N())
    __repr__ = __str__
class E(Exception):
    def __str__(self): raise E(self)
    __repr__ = __str__
e = E()
e.__notes__ = [N(), e]
e.__notes__.append(e.__notes__)
e.__cause__ = E()
raise e
