# in of a range asks each number, if the object is no int.
# ends: fuel
# cpython: time
class X:
    def __eq__(self, other): return False
X() in range(10**18)
