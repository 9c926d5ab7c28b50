# match: literals, wildcard, or, guards.
def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2: return "small"
        case -1: return "minus one"
        case 1.5: return "float"
        case "s": return "str"
        case b"b": return "bytes"
        case None: return "none"
        case True: return "true"
        case 2+3j: return "complex"
        case -2-1j: return "complex2"
        case "a" "b": return "joined"
        case _: return "other"
for x in (0, 1, 2, -1, 1.5, "s", b"b", None, True, False, 2+3j, -2-1j, "ab", [], 1.0):
    print(x, f(x))
# expect: 0 zero
# expect: 1 small
# expect: 2 small
# expect: -1 minus one
# expect: 1.5 float
# expect: s str
# expect: b'b' bytes
# expect: None none
# expect: True small
# expect: False zero
# expect: (2+3j) complex
# expect: (-2-1j) complex2
# expect: ab joined
# expect: [] other
# expect: 1.0 small

# --- True, False and None are compared by identity
match 1:
    case True: print("True")
    case _: print("other")  # expect: other
match True:
    case 1: print("1")  # expect: 1
# --- guards
def f(x):
    match x:
        case n if n < 0: return "neg"
        case n if n == 0: return "zero"
        case _ if x > 100: return "big"
        case n: return n
print(f(-5), f(0), f(500), f(7))  # expect: neg zero big 7
# --- first match wins, no fall through
match 3:
    case 3: print("first")  # expect: first
    case 3: print("never")  # unreachable
# --- nothing matches: nothing happens
match 5:
    case 6: print("never")  # unreachable
print("after")  # expect: after
# --- soft keywords are names elsewhere
match = 1
case = 2
_ = 3
type = 4
print(match, case, _, type)  # expect: 1 2 3 4
match (match):
    case 1: print("ok")  # expect: ok
match = [7, 8]
print(match[0:1])  # expect: [7]
# --- the subject may be a tuple without parentheses
a, b = 1, 2
match a, b:
    case 1, 2: print("pair")  # expect: pair
match *[1, 2], 3:
    case [1, 2, 3]: print("star")  # expect: star
# --- the subject is evaluated once
def subject():
    print("subject")
    return 2
match subject():
    case 1: pass
    case 2: print("two")
# expect: subject
# expect: two
# --- names stay bound after a failed guard
match 5:
    case x if x > 10: pass
    case _: print(x)  # expect: 5
