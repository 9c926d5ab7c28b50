# print of nothing, to a file of its own.
# ends: fuel
# cpython: time
class F:
    def write(self, s): pass
f = F()
while True:
    print(*range(100), sep="", end="", file=f)
