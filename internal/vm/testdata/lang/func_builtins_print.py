# print, and what it asks of its file.
print(1, "a", None, [1], sep="-")  # expect: 1-a-None-[1]
print("no newline", end="|")
print()  # expect: no newline|
print("a", "b", sep="", end="!\n")  # expect: ab!
print(*[1, 2, 3], sep=", ")  # expect: 1, 2, 3
print("x", end="")
print("y")  # expect: xy
print(1, 2, sep=None, end=None)  # expect: 1 2
print("", "", sep="+")  # expect: +
# ---
print(1, sep=5)  # raises: TypeError: sep must be None or a string, not int
# ---
print(1, end=b"")  # raises: TypeError: end must be None or a string, not bytes
# ---
print(1, foo=2)  # raises: TypeError: print() got an unexpected keyword argument 'foo'
# ---
print(1, file=5)  # raises: AttributeError: 'int' object has no attribute 'write'
# --- any object with write
class W:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
w = W()
print("a", 1, file=w)
print(end="", file=w)
print(w.parts)  # expect: ['a', ' ', '1', '\n', '']
# --- flush is called when asked
class W:
    def write(self, s): pass
    def flush(self): print("flushed")
print("x", file=W(), flush=True)  # expect: flushed
# --- str is used, and evaluated in order
class S:
    def __init__(self, n): self.n = n
    def __str__(self):
        return f"S{self.n}"
print(S(1), S(2), sep=" / ", file=None)  # expect: S1 / S2
# --- an error in __str__ comes after earlier parts were written
class Bad:
    def __str__(self): raise ValueError("bad str")
try:
    print("first", Bad())
except ValueError as e:
    print("|", e)  # expect: first | bad str
# --- sys.stdout may be replaced
import sys, io
old, sys.stdout = sys.stdout, io.StringIO()
print("captured")
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text))  # expect: 'captured\n'
# --- None as stdout is silent
import sys
old, sys.stdout = sys.stdout, None
print("nothing")
sys.stdout = old
print("back")  # expect: back
# --- StringIO as file
import io
f = io.StringIO()
print("a", 2, sep="\t", end="\r\n", file=f)
print(repr(f.getvalue()))  # expect: 'a\t2\r\n'

# --- flush of a replaced sys.stdout, and of the stream as it was at the start
import io, sys, contextlib
class Two:
    def __init__(s): s.log = []
    def write(self, s): self.log.append(s)
    def flush(self): self.log.append("flush")
class Swap:
    def __str__(self):
        sys.stdout = other
        return "swap"
t, other = Two(), Two()
old = sys.stdout
with contextlib.redirect_stdout(t):
    print("a", 1, flush=True)
sys.stdout = t
print("b", Swap(), "c", flush=True)
sys.stdout = old
print(t.log, other.log)  # expect: ['a', ' ', '1', '\n', 'flush', 'b', ' ', 'swap', ' ', 'c', '\n', 'flush'] []
