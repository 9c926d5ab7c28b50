# f-strings: values, conversions, formats.
x, name = 42, "bob"
print(f"{x}", f"a{x}b{name}c", f"{x + 1} {name.upper()}", f"", f"no fields")  # expect: 42 a42bbobc 43 BOB  no fields
print(f"{name!r} {name!s} {'é'!a} {x!r:>6}|")  # expect: 'bob' bob '\xe9'     42|
print(f"{x:5}|{x:<5}|{x:^5}|{x:05}|{x:+}|{x:x}|{x:#b}|{3.14159:.2f}|{1e6:,.1f}|{name:*^9}")  # expect:    42|42   | 42  |00042|+42|2a|0b101010|3.14|1,000,000.0|***bob***
print(f"{{}} {{{x}}} {{{{", f"{'{'}{'}'}")  # expect: {} {42} {{ {}

# --- = shows the source
x = 5
print(f"{x=} {x = } {x+1=} {x=!s} {x=:>4} { x =}")  # expect: x=5 x = 5 x+1=6 x=5 x=   5  x =5
s = "t"
print(f"{s=} {s=!r} {s=:>5} {s.upper()=}")  # expect: s='t' s='t' s=    t s.upper()='T'
print(f"{x == 5=} {(x != 5)=}")  # expect: x == 5=True (x != 5)=False
# --- nested fields in the format
w, p, v = 10, 3, 3.14159
print(f"{v:{w}.{p}}|{v:{'>'}{w}}|{v:>{w + 2}.{p}f}|{'a':{'*'}^{w}}")  # expect:       3.14|   3.14159|       3.142|****a*****
# --- nested quotes and f-strings
d = {"k": "v"}
print(f"{d["k"]} {f"{d['k']}"} {f"{f"{1}"}"}")  # expect: v v 1
print(f"{'\n'.join(["a", "b"])}")  # expect: a
# expect: b
print(f"{"a" "b"} {'''c'''}")  # expect: ab c
# --- lambda, conditional, walrus, dict need parentheses or not
x = 3
print(f"{(lambda y: y * 2)(x)} {'odd' if x % 2 else 'even'} {(z := x + 1)} {z} { {'a': 1}['a'] } {[i for i in range(3)]} {x if x else 0:>3}")  # expect: 6 odd 4 4 1 [0, 1, 2]   3
# --- a tuple, a star
print(f"{1, 2} {*'ab', 3}")  # expect: (1, 2) ('a', 'b', 3)
# --- order of evaluation
def v(n):
    print("eval", n)
    return n
print(f"{v(1)} {v(2):{v(3)}} {v(4)}")  # expect: eval 1
# expect: eval 2
# expect: eval 3
# expect: eval 4
# expect: 1   2 4
# --- __format__ gets the whole spec
class F:
    def __format__(self, s): return repr(s)
print(f"{F():a {1 + 1} b} {F()} {F(): } {F()!s:3.3}"[:40])  # expect: 'a 2 b' '' ' ' <__
# --- multi-line
x = 1
print(f"""{
    x  # a comment
    + 1
} and {x
:>3}""")  # expect: 2 and   1
# --- raw and concatenated
x = 1
print(rf"\n{x}\d", f"{x}" "{x}" f"{x}", "a" f"b{x}" 'c')  # expect: \n1\d 1{x}1 ab1c
# --- escapes
print(f"\x41\u00e9\N{BULLET}{1}\t|", f'{'\x41'}')  # expect-repr: 'Aé•1\t| A'
# --- the type is str
print(type(f"{1}").__name__, f"{1}" == "1", f"{''}" == "")  # expect: str True True

# --- the conversion comes before what the spec asks for
log = []
class R:
    def __init__(self, n): self.n = n
    def __repr__(self): log.append('repr ' + self.n); return 'R' + self.n
    def __str__(self): log.append('str ' + self.n); return 'S' + self.n
    def __format__(self, spec): log.append('format ' + self.n + ' ' + spec); return 'F' + self.n
def w(n): log.append('w'); return n
print(f'{R("a")!r:>{w(5)}}|{R("b")!s:{w("<")}{w(4)}}|{R("c")!a:>{w(3)}}|{R("d"):{w(2)}}|{R("e")!r:>6}|{R("f")!r}', log)  # expect:    Ra|Sb  | Rc|Fd|    Re|Rf ['repr a', 'w', 'str b', 'w', 'w', 'repr c', 'w', 'w', 'format d 2', 'repr e', 'repr f']
log.clear()
class Bad:
    def __repr__(self): return None
for spec in ('>{w(5)}', '>5', '{1//0}'):
    try: eval("f'{Bad()!r:" + spec + "}'")
    except Exception as e: print(type(e).__name__, e, log)
# expect: TypeError __repr__ returned non-string (type NoneType) []
# expect: TypeError __repr__ returned non-string (type NoneType) []
# expect: TypeError __repr__ returned non-string (type NoneType) []
class S(str):
    def __format__(self, spec): log.append('S' + spec); return str.__format__(self, spec)
class T:
    def __repr__(self): return S('t')
    __str__ = __repr__
log.clear()
print(f'{T()!r:>{w(3)}}', f'{T()!s:>{w(3)}}', f'{T()!r:>3}', f'{T()!r}', f'{3!r:>{w(3)}}', f'{"x"!s:>{w(3)}}', f'{S("y")!s:>{w(2)}}', log)  # expect:   t   t   t t   3   x  y ['w', 'S>3', 'w', 'S>3', 'S>3', 'S', 'w', 'w', 'w']
x = 5
print(f'{x!r:{(x := 9)}}', x, f'{x!r:{x}}', f'{1.5!r:>{8}.{2}}', f'{None!s:^{6}}', f'{"é"!a:>{8}}')  # expect: 5         9 9               1.  None    '\xe9'
def g():
    yield f'{(yield 1)!r:>{(yield 2)}}'
i = g()
print(next(i), i.send('q'), repr(i.send(6)))  # expect: 1 2 "   'q'"
