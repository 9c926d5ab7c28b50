# == and ordering of str against everything; identity of small texts.
class Eq:
    def __eq__(self, o):
        return "Eq " + repr(o)
    def __lt__(self, o):
        return "lt " + repr(o)
    def __gt__(self, o):
        return "gt " + repr(o)
print("a" == Eq(), Eq() == "a", "a" < Eq(), "a" > Eq(), "a" != Eq())  # expect: Eq 'a' Eq 'a' gt 'a' lt 'a' False
for x in (1, None, b"a", ["a"], ("a",), 1.5, object, bytearray(b"a")):
    print("a" == x, "a" != x, x == "a", end=" ")
print()  # expect-repr: 'False True False False True False False True False False True False False True False False True False False True False False True False '
for op in ("<", "<=", ">", ">="):
    for x in (1, None, b"a", ["a"]):
        try:
            eval("'a' %s x" % op)
        except TypeError as e:
            print(e)
# expect: '<' not supported between instances of 'str' and 'int'
# expect: '<' not supported between instances of 'str' and 'NoneType'
# expect: '<' not supported between instances of 'str' and 'bytes'
# expect: '<' not supported between instances of 'str' and 'list'
# expect: '<=' not supported between instances of 'str' and 'int'
# expect: '<=' not supported between instances of 'str' and 'NoneType'
# expect: '<=' not supported between instances of 'str' and 'bytes'
# expect: '<=' not supported between instances of 'str' and 'list'
# expect: '>' not supported between instances of 'str' and 'int'
# expect: '>' not supported between instances of 'str' and 'NoneType'
# expect: '>' not supported between instances of 'str' and 'bytes'
# expect: '>' not supported between instances of 'str' and 'list'
# expect: '>=' not supported between instances of 'str' and 'int'
# expect: '>=' not supported between instances of 'str' and 'NoneType'
# expect: '>=' not supported between instances of 'str' and 'bytes'
# expect: '>=' not supported between instances of 'str' and 'list'
print("a" is "a", chr(97) is "a", "abc"[0] is "a", "\xe9" is chr(0xe9), "" is "x"[1:], str("abc") == "abc")  # expect: True True True True True True
class S(str):
    def __eq__(self, o):
        return "S eq"
    def __lt__(self, o):
        return "S lt"
    __hash__ = str.__hash__
print("a" == S("b"), S("a") == "b", "a" > S("b"), S("a") < "b", "a" < S("b"))  # expect: S eq S eq S lt S lt True
print(sorted(["b", "\xe9", "a", "\u20ac", "B", "", "ab", "\U0001f600", "\uffff"]), max("ab", "b"), min("", "a"), sorted("h\xe9\u20acllo"), sorted({"b": 1, "a": 2}))  # expect: ['', 'B', 'a', 'ab', 'b', 'é', '€', '\uffff', '😀'] b  ['h', 'l', 'l', 'o', 'é', '€'] ['a', 'b']
