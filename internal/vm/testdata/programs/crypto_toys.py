# Cryptography to look at: RSA with padding, Diffie-Hellman, a hash chain with proof of work, Merkle trees, Shamir secrets, a Feistel cipher, HMAC from parts, base encodings, one-time codes.
import base64
import binascii
import hashlib
import hmac
import json
import random
import struct
from dataclasses import asdict, dataclass, field, replace
from functools import cached_property, partial, reduce
from itertools import chain, count, islice, pairwise, zip_longest
from operator import xor


@dataclass(frozen=True)
class Key:
    n: int
    e: int
    d: int = field(default=0, repr=False)

    @classmethod
    def make(cls, p, q, e=65537):
        phi = (p - 1) * (q - 1)
        return cls(p * q, e, pow(e, -1, phi))

    @property
    def public(self): return replace(self, d=0)
    @property
    def size(self): return (self.n.bit_length() + 7) // 8
    def encrypt(self, data: bytes, rng):
        if len(data) > self.size - 11:
            raise ValueError(f"{len(data)} bytes for a key of {self.size}")
        pad = bytes(rng.choices(range(1, 256), k=self.size - 3 - len(data)))
        return pow(int.from_bytes(b"\0\2" + pad + b"\0" + data), self.e, self.n).to_bytes(self.size)
    def decrypt(self, blob):
        raw = pow(int.from_bytes(blob), self.d, self.n).to_bytes(self.size)
        head, sep, data = raw[2:].partition(b"\0")
        if raw[:2] != b"\0\2" or not sep:
            raise ValueError("bad padding")
        return data
    def sign(self, data): return pow(int.from_bytes(hashlib.sha256(data).digest()) % self.n, self.d, self.n)
    def verify(self, data, sig): return pow(sig, self.e, self.n) == int.from_bytes(hashlib.sha256(data).digest()) % self.n


P, Q = 2 ** 127 - 1, 2 ** 107 - 1
key, rng = Key.make(P, Q), random.Random(5)
blob = key.public.encrypt(b"attack at dawn", rng)
print(key, key.size, blob.hex()[:40], key.decrypt(blob), key.verify(b"doc", key.sign(b"doc")), key.verify(b"dock", key.sign(b"doc")), key.public.d)  # expect: Key(n=27606985387162255149739023449107931668458716142620601169954803000803329, e=65537) 30 0260d1909bc7d63f4e245101f31541532890ee1c b'attack at dawn' True False 0
for f in (lambda: key.encrypt(b"x" * 40, rng), lambda: key.decrypt(bytes(30)), lambda: key.decrypt(b"\xff" * 31), lambda: Key.make(3, 5, 4), lambda: setattr(key, "d", 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError 40 bytes for a key of 30
# expect: ValueError bad padding
# expect: ValueError bad padding
# expect: ValueError base is not invertible for the given modulus
# expect: FrozenInstanceError cannot assign to field 'd'
g, prime = 5, 2 ** 89 - 1
a, b = rng.getrandbits(80), rng.getrandbits(80)
print(pow(pow(g, a, prime), b, prime) == pow(pow(g, b, prime), a, prime), f"{pow(g, a * b, prime):x}"[:12])  # expect: True 209db565b5d1


@dataclass
class Block:
    index: int
    data: str
    prev: str
    nonce: int = 0
    @property
    def hash(self): return hashlib.sha256(json.dumps(asdict(self), sort_keys=True).encode()).hexdigest()
    def mine(self, zeros):
        while not self.hash.startswith("0" * zeros):
            self.nonce += 1
        return self


chain_ = [Block(0, "genesis", "")]
for d in ("a pays b", "b pays c"):
    chain_.append(Block(len(chain_), d, chain_[-1].hash).mine(2))
def valid(c): return [i for i, (x, y) in enumerate(pairwise(c), 1) if y.prev != x.hash or not y.hash.startswith("00")]
print([(b.nonce, b.hash[:8]) for b in chain_], valid(chain_))  # expect: [(0, 'da97d8da'), (389, '00b1aec8'), (103, '000ff4bb')] []
chain_[1].data = "a pays me"
print(valid(chain_))  # expect: [1, 2]


def merkle(leaves):
    level = [hashlib.sha256(b"\0" + l).digest() for l in leaves]
    levels = [level]
    while len(level) > 1:
        level = [hashlib.sha256(b"\1" + x + (y or x)).digest() for x, y in zip_longest(level[::2], level[1::2])]
        levels.append(level)
    return levels


def proof(levels, i):
    for l in levels[:-1]:
        yield i & 1, l[i ^ 1] if i ^ 1 < len(l) else l[i]
        i >>= 1


def check(leaf, path, root): return reduce(lambda h, p: hashlib.sha256(b"\1" + (p[1] + h if p[0] else h + p[1])).digest(), path, hashlib.sha256(b"\0" + leaf).digest()) == root


leaves = [f"tx{i}".encode() for i in range(5)]
lv = merkle(leaves)
print(lv[-1][0].hex()[:16], [len(l) for l in lv], [check(x, proof(lv, i), lv[-1][0]) for i, x in enumerate(leaves)], check(b"tx9", proof(lv, 2), lv[-1][0]))  # expect: 0f71b647883ae08e [5, 3, 2, 1] [True, True, True, True, True] False


def share(secret, k, n, p=2 ** 61 - 1):
    coef = [secret] + [rng.randrange(p) for _ in range(k - 1)]
    return [(x, reduce(lambda acc, c: (acc * x + c) % p, reversed(coef), 0)) for x in range(1, n + 1)]


def combine(shares, p=2 ** 61 - 1):
    return sum(y * reduce(lambda acc, o: acc * -o[0] * pow(x - o[0], -1, p) % p, (s for s in shares if s[0] != x), 1) for x, y in shares) % p


s = share(123456789, 3, 5)
print(combine(s[:3]), combine(s[2:]), combine(s[:2]) == 123456789, combine(s))  # expect: 123456789 123456789 False 123456789


def feistel(block, keys):
    l, r = block[:4], block[4:]
    for k in keys:
        f = hashlib.blake2s(r, key=k, digest_size=4).digest()
        l, r = r, bytes(map(xor, l, f))
    return r + l


keys = [hashlib.md5(bytes([i])).digest() for i in range(6)]
enc = feistel(b"8 bytes!", keys)
print(enc.hex(), feistel(enc, keys[::-1]))  # expect: 77f16635baf2a5c7 b'8 bytes!'


def my_hmac(key, msg, h=hashlib.sha1):
    key = (h(key).digest() if len(key) > 64 else key).ljust(64, b"\0")
    return h(bytes(b ^ 0x5C for b in key) + h(bytes(b ^ 0x36 for b in key) + msg).digest()).hexdigest()


print(all(my_hmac(k, b"msg") == hmac.new(k, b"msg", "sha1").hexdigest() == hmac.digest(k, b"msg", "sha1").hex() for k in (b"k", b"k" * 80)), my_hmac(b"", b"")[:10])  # expect: True fbdb1d1b18
def hotp(secret, counter, digits=6):
    d = hmac.digest(base64.b32decode(secret), struct.pack(">Q", counter), "sha1")
    return f"{(struct.unpack_from('>I', d, d[-1] & 15)[0] & 0x7FFFFFFF) % 10 ** digits:0{digits}}"
print([hotp("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ", i) for i in range(4)])  # expect: ['755224', '287082', '359152', '969429']
ALPHA = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
def b58(data):
    n, out = int.from_bytes(data), ""
    while n:
        n, r = divmod(n, 58)
        out = ALPHA[r] + out
    return "1" * (len(data) - len(data.lstrip(b"\0"))) + out
print(b58(b"\0\0hello"), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 5).hex()[:16], {n: getattr(hashlib, n)(b"abc").hexdigest()[:8] for n in ("md5", "sha1", "sha224", "sha384", "sha512", "sha3_256", "blake2b")}, hashlib.shake_128(b"").hexdigest(6), hashlib.new("sha512_256", b"x").hexdigest()[:8] if "sha512_256" in hashlib.algorithms_available and False else "-")  # expect: 11Cn8eVZg 1ab5844387c637f7 {'md5': '90015098', 'sha1': 'a9993e36', 'sha224': '23097d22', 'sha384': 'cb00753f', 'sha512': 'ddaf35a1', 'sha3_256': '3a985da7', 'blake2b': 'ba80a53f'} 7f9c2ba4e88f -
h = hashlib.sha256(b"ab")
c = h.copy(); c.update(b"c")
print(c.hexdigest() == hashlib.sha256(b"abc").hexdigest(), h.name, h.digest_size, h.block_size, hmac.compare_digest("a", "a"))  # expect: True sha256 32 64 True
for f in (lambda: hashlib.new("nope"), lambda: hashlib.sha256("text"), lambda: base64.b64decode("a"), lambda: binascii.unhexlify("abc"), lambda: base64.b32decode("a"), lambda: hmac.new(b"k"), lambda: hmac.compare_digest("é", "é"), lambda: hashlib.blake2b(key=b"x" * 65), lambda: base64.b85decode("~~~~~\x7f"), lambda: bytes.fromhex("zz"), lambda: base64.b64decode("YQ==!", validate=True)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError unsupported hash type nope
# expect: TypeError Strings must be encoded before hashing
# expect: Error Invalid base64-encoded string: number of data characters (1) cannot be 1 more than a multiple of 4
# expect: Error Odd-length string
# expect: Error Incorrect padding
# expect: TypeError Missing required argument 'digestmod'.
# expect: TypeError comparing strings with non-ASCII characters is not supported
# expect: ValueError maximum key length is 64 bytes
# expect: ValueError base85 overflow in hunk starting at byte 0
# expect: ValueError non-hexadecimal number found in fromhex() arg at position 0
# expect: Error Only base64 data is allowed
