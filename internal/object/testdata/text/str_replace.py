# replace.
def err(f, *a, **k):
    try:
        print(repr(f(*a, **k)))
    except Exception as e:
        print(type(e).__name__ + ":", e)
for s in ("abcabc", "", "aaaa", "\xe9a\xe9", "\u20aca\u20ac", "\U0001f600a"):
    print([s.replace("a", "X"), s.replace("a", ""), s.replace("a", "\u20ac"), s.replace("a", "xyz", 1), s.replace("", "-"), s.replace("", "-", 2), s.replace("zz", "y"), s.replace("a", "b", 0), s.replace("\xe9", "e"), s.replace("\u20ac", "e"), s.replace("\U0001f600", "\xe9"), s.replace("aa", "a")])
# expect: ['XbcXbc', 'bcbc', '€bc€bc', 'xyzbcabc', '-a-b-c-a-b-c-', '-a-bcabc', 'abcabc', 'abcabc', 'abcabc', 'abcabc', 'abcabc', 'abcabc']
# expect: ['', '', '', '', '-', '-', '', '', '', '', '', '']
# expect: ['XXXX', '', '€€€€', 'xyzaaa', '-a-a-a-a-', '-a-aaa', 'aaaa', 'aaaa', 'aaaa', 'aaaa', 'aaaa', 'aa']
# expect: ['éXé', 'éé', 'é€é', 'éxyzé', '-é-a-é-', '-é-aé', 'éaé', 'éaé', 'eae', 'éaé', 'éaé', 'éaé']
# expect: ['€X€', '€€', '€€€', '€xyz€', '-€-a-€-', '-€-a€', '€a€', '€a€', '€a€', 'eae', '€a€', '€a€']
# expect: ['😀X', '😀', '😀€', '😀xyz', '-😀-a-', '-😀-a', '😀a', '😀a', '😀a', '😀a', 'éa', '😀a']
print("aaa".replace("aa", "b"), "abab".replace("ab", "ba", -1), "a".replace("a", "a") == "a", "a b".replace(" ", ""), "x".replace("x", "\U0001f600"), "".replace("", "x"), "".replace("a", "x"), "".replace("", "x", 0), "ab".replace("", "\u20ac", 1))  # expect: ba baba True ab 😀 x   €ab
print("a\u20ac".replace("\u20ac", "b").isascii(), ("a\u20ac".replace("\u20ac", "b")) == "ab", {"ab": 1}["a\u20ac".replace("\u20ac", "b")], "a\U0001f600\u20ac".replace("\U0001f600", "").encode("utf-16-le"))  # expect: True True 1 b'a\x00\xac '
print("abc".replace("a", "b", count=1), "aaa".replace("a", "b", count=2), "aaa".replace("a", "b", count=-1))  # expect: bbc bba bbb
err("a".replace)  # expect: TypeError: replace() takes at least 2 positional arguments (0 given)
err("a".replace, "a")  # expect: TypeError: replace() takes at least 2 positional arguments (1 given)
err("a".replace, 1, 2)  # expect: TypeError: replace() argument 1 must be str, not int
err("a".replace, "a", 1)  # expect: TypeError: replace() argument 2 must be str, not int
err("a".replace, "a", "b", "c")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err("a".replace, "a", "b", 1.5)  # expect: TypeError: 'float' object cannot be interpreted as an integer
err("a".replace, "a", "b", count="x")  # expect: TypeError: 'str' object cannot be interpreted as an integer
err("a".replace, "a", "b", 1, count=1)  # expect: TypeError: replace() takes at most 3 arguments (4 given)
err("a".replace, "a", "b", zork=1)  # expect: TypeError: replace() got an unexpected keyword argument 'zork'
err("a".replace, old="a", new="b")  # expect: TypeError: replace() takes at least 2 positional arguments (0 given)
# --- sizes
n = "0123456789" * 6
print(len(("x" + n) * 50), ("x" + n) * 2 == (("x" + n) * 2).replace("zz", ""), (("x" + n) * 3).replace(n, "|"), len(("a" * 1000).replace("a", "bcd")), ("a" * 10).replace("a" * 3, "b"))  # expect: 3050 True x|x|x| 3000 bbba
s = "abc"
print(s.replace("x", "y") is s, s.replace("a", "a", 0) is s)  # expect: True True
