# Encodings by hand.
A = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
def b64(data):
    out = ""
    for i in range(0, len(data), 3):
        chunk = data[i:i + 3]
        n = int.from_bytes(chunk + bytes(3 - len(chunk)))
        s = "".join(A[n >> k & 63] for k in (18, 12, 6, 0))
        out += s[:len(chunk) + 1] + "=" * (3 - len(chunk))
    return out
def unb64(s):
    bits, n, out = 0, 0, bytearray()
    for c in s.rstrip("="):
        bits = bits << 6 | A.index(c)
        n += 6
        if n >= 8:
            n -= 8
            out.append(bits >> n & 255)
    return bytes(out)
for t in (b"", b"f", b"fo", b"foo", b"foob", "héllo".encode()): print(t, b64(t), unb64(b64(t)) == t)
# expect: b''  True
# expect: b'f' Zg== True
# expect: b'fo' Zm8= True
# expect: b'foo' Zm9v True
# expect: b'foob' Zm9vYg== True
# expect: b'h\xc3\xa9llo' aMOpbGxv True

# --- huffman
def huffman(text):
    nodes = sorted((n, i, c) for i, (c, n) in enumerate({c: text.count(c) for c in sorted(set(text))}.items()))
    k = len(nodes)
    while len(nodes) > 1:
        a, b, *nodes = sorted(nodes, key=lambda t: t[:2])
        nodes.append((a[0] + b[0], k, (a, b)))
        k += 1
    codes = {}
    def walk(n, code):
        match n[2]:
            case str(c): codes[c] = code or "0"
            case (l, r): walk(l, code + "0"); walk(r, code + "1")
    walk(nodes[0], "")
    return codes
codes = huffman("abracadabra")
bits = "".join(codes[c] for c in "abracadabra")
print(codes, len(bits))  # expect: {'a': '0', 'c': '100', 'd': '101', 'b': '110', 'r': '111'} 23
back, cur, rev = "", "", {v: k for k, v in codes.items()}
for b in bits:
    cur += b
    if cur in rev: back += rev[cur]; cur = ""
print(back)  # expect: abracadabra
# --- lzw
def lzw(s):
    table, w, out = {chr(i): i for i in range(256)}, "", []
    for c in s:
        if w + c in table: w += c
        else:
            out.append(table[w]); table[w + c] = len(table); w = c
    return out + [table[w]] if w else out
def unlzw(codes):
    table = {i: chr(i) for i in range(256)}
    w = out = chr(codes[0])
    for k in codes[1:]:
        e = table.get(k, w + w[0])
        out += e
        table[len(table)] = w + e[0]
        w = e
    return out
c = lzw("TOBEORNOTTOBEORTOBEORNOT")
print(c, unlzw(c))  # expect: [84, 79, 66, 69, 79, 82, 78, 79, 84, 256, 258, 260, 265, 259, 261, 263] TOBEORNOTTOBEORTOBEORNOT
# --- crc32, adler32, fnv, djb2
def crc32(data):
    crc = 0xFFFFFFFF
    for b in data:
        crc ^= b
        for _ in range(8): crc = crc >> 1 ^ (0xEDB88320 if crc & 1 else 0)
    return crc ^ 0xFFFFFFFF
def adler(data):
    a, b = 1, 0
    for x in data: a = (a + x) % 65521; b = (b + a) % 65521
    return b << 16 | a
def fnv(data):
    h = 0xCBF29CE484222325
    for x in data: h = (h ^ x) * 0x100000001B3 % 2 ** 64
    return h
print(f"{crc32(b'123456789'):08x} {adler(b'Wikipedia'):08x} {fnv(b'hello'):016x}")  # expect: cbf43926 11e60398 a430d84680aabd0b
# --- UTF-8 by hand
def utf8(s):
    out = bytearray()
    for c in map(ord, s):
        if c < 0x80: out.append(c)
        elif c < 0x800: out += bytes([0xC0 | c >> 6, 0x80 | c & 63])
        elif c < 0x10000: out += bytes([0xE0 | c >> 12, 0x80 | c >> 6 & 63, 0x80 | c & 63])
        else: out += bytes([0xF0 | c >> 18, 0x80 | c >> 12 & 63, 0x80 | c >> 6 & 63, 0x80 | c & 63])
    return bytes(out)
s = "aé€😀"
print(utf8(s), utf8(s) == s.encode(), utf8(s).decode() == s)  # expect: b'a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80' True True
# --- md5-like mixing: a sha-256 of our own
def sha256(m):
    def root(n, k):
        x = 1 << 80
        while (y := ((k - 1) * x + n // x ** (k - 1)) // k) < x: x = y
        return x
    primes = [p for p in range(2, 312) if all(p % d for d in range(2, p))]
    frac = lambda p, k: root(p << 32 * k, k) & 0xFFFFFFFF
    h = [frac(p, 2) for p in primes[:8]]
    ks = [frac(p, 3) for p in primes]
    rot = lambda x, n: (x >> n | x << 32 - n) & 0xFFFFFFFF
    m = m + b"\x80" + bytes(-(len(m) + 9) % 64) + (len(m) * 8).to_bytes(8)
    for i in range(0, len(m), 64):
        w = [int.from_bytes(m[i + j:i + j + 4]) for j in range(0, 64, 4)]
        for j in range(16, 64):
            s0 = rot(w[j - 15], 7) ^ rot(w[j - 15], 18) ^ w[j - 15] >> 3
            s1 = rot(w[j - 2], 17) ^ rot(w[j - 2], 19) ^ w[j - 2] >> 10
            w.append((w[j - 16] + s0 + w[j - 7] + s1) & 0xFFFFFFFF)
        a, b, c, d, e, f, g, hh = h
        for j in range(64):
            t1 = hh + (rot(e, 6) ^ rot(e, 11) ^ rot(e, 25)) + (e & f ^ ~e & g) + ks[j] + w[j]
            t2 = (rot(a, 2) ^ rot(a, 13) ^ rot(a, 22)) + (a & b ^ a & c ^ b & c)
            a, b, c, d, e, f, g, hh = (t1 + t2) & 0xFFFFFFFF, a, b, c, (d + t1) & 0xFFFFFFFF, e, f, g
        h = [(x + y) & 0xFFFFFFFF for x, y in zip(h, (a, b, c, d, e, f, g, hh))]
    return "".join(f"{x:08x}" for x in h)
print(sha256(b"abc"))  # expect: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
# --- bits to text and morse
print("".join(chr(int(b, 2)) for b in "1001000 1101001".split()), " ".join(f"{ord(c):08b}" for c in "ok"))  # expect: Hi 01101111 01101011
morse = dict(zip("abcdefghijklmnopqrstuvwxyz", ".- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..".split()))
m = " ".join(morse[c] for c in "sos")
print(m, "".join({v: k for k, v in morse.items()}[x] for x in m.split()))  # expect: ... --- ... sos
