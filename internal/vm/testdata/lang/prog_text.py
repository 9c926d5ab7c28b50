# Text programs.
text = "the quick brown fox jumps over the lazy dog and the quick cat"
counts = {}
for w in text.split(): counts[w] = counts.get(w, 0) + 1
for w, n in sorted(counts.items(), key=lambda kv: (-kv[1], kv[0]))[:3]: print(f"{w:<6}{n:>3} {'#' * n}")
# expect: the     3 ###
# expect: quick   2 ##
# expect: and     1 #
print(len(set(text) - {" "}), "".join(sorted(set(text)))[1:], text.title().swapcase()[:20])  # expect-repr: '26 abcdefghijklmnopqrstuvwxyz tHE qUICK bROWN fOX '

# --- caesar, rot13, vigenere
def shift(s, k):
    out = []
    for c in s:
        if c.isalpha() and c.isascii():
            base = ord("a") if c.islower() else ord("A")
            c = chr((ord(c) - base + k) % 26 + base)
        out.append(c)
    return "".join(out)
print(shift("Hello, World!", 3), shift(shift("Hello, World!", 3), -3), shift("abcxyz", 13))  # expect: Khoor, Zruog! Hello, World! nopklm
# --- run length
def encode(s):
    out, i = "", 0
    while i < len(s):
        j = i
        while j < len(s) and s[j] == s[i]: j += 1
        out += f"{j - i}{s[i]}"
        i = j
    return out
def decode(s):
    n, out = "", ""
    for c in s:
        if c.isdigit(): n += c
        else: out += c * int(n); n = ""
    return out
e = encode("aaabccd")
print(e, decode(e), decode(encode("")) == "")  # expect: 3a1b2c1d aaabccd True
# --- roman numerals
R = [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
def roman(n):
    out = ""
    for v, s in R:
        k, n = divmod(n, v)
        out += s * k
    return out
def unroman(s):
    vals = [dict(zip("IVXLCDM", (1, 5, 10, 50, 100, 500, 1000)))[c] for c in s]
    return sum(-v if i + 1 < len(vals) and vals[i + 1] > v else v for i, v in enumerate(vals))
print([roman(n) for n in (1, 4, 9, 14, 40, 1994, 2024)], all(unroman(roman(n)) == n for n in range(1, 400)))  # expect: ['I', 'IV', 'IX', 'XIV', 'XL', 'MCMXCIV', 'MMXXIV'] True
# --- wrapping and justifying
def wrap(s, w):
    line, n = [], 0
    for word in s.split():
        if n + len(word) + len(line) > w:
            yield line
            line, n = [], 0
        line.append(word); n += len(word)
    if line: yield line
def justify(line, w):
    if len(line) == 1: return line[0]
    gaps, extra = divmod(w - sum(map(len, line)), len(line) - 1)
    return "".join(word + " " * (gaps + (i < extra)) for i, word in enumerate(line[:-1])) + line[-1]
for l in wrap("it was the best of times it was the worst of times", 18): print(f"|{justify(l, 18)}|")
# expect: |it was the best of|
# expect: |times  it  was the|
# expect: |worst   of   times|
# --- palindromes, anagrams
def pal(s):
    s = [c.lower() for c in s if c.isalnum()]
    return s == s[::-1]
print(pal("A man, a plan, a canal: Panama"), pal("no"), sorted("listen") == sorted("silent"))  # expect: True False True
groups = {}
for w in "eat tea tan ate nat bat".split(): groups.setdefault("".join(sorted(w)), []).append(w)
print(list(groups.values()))  # expect: [['eat', 'tea', 'ate'], ['tan', 'nat'], ['bat']]
# --- numbers in words
ones = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
tens = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split()
def words(n):
    if n < 20: return ones[n]
    if n < 100: return tens[n // 10] + ("-" + ones[n % 10] if n % 10 else "")
    if n < 1000: return ones[n // 100] + " hundred" + (" and " + words(n % 100) if n % 100 else "")
    return words(n // 1000) + " thousand" + (" " + words(n % 1000) if n % 1000 else "")
print(words(0), "|", words(42), "|", words(115), "|", words(7003), "|", words(342815))  # expect: zero | forty-two | one hundred and fifteen | seven thousand three | three hundred and forty-two thousand eight hundred and fifteen
# --- a table
rows = [("name", "qty", "price"), ("apple", 3, 1.5), ("banana", 12, 0.25), ("kiwi", 100, 12)]
widths = [max(len(str(r[i])) for r in rows) for i in range(3)]
for i, r in enumerate(rows):
    print(" | ".join(str(c).ljust(w) if isinstance(c, str) else f"{c:>{w}}" for c, w in zip(r, widths)))
    if i == 0: print("-+-".join("-" * w for w in widths))
# expect: name   | qty | price
# expect: -------+-----+------
# expect: apple  |   3 |   1.5
# expect: banana |  12 |  0.25
# expect: kiwi   | 100 |    12
