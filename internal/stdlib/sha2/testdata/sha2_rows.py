# _sha2: the four digests, their attributes, copies and long data.
# cpython: same
import _sha2
class B:
    def __buffer__(self, flags): return memoryview(b"abc")
for make in (_sha2.sha224, _sha2.sha256, _sha2.sha384, _sha2.sha512):
    h = make(b"abc")
    print(type(h).__name__, h.name, h.digest_size, h.block_size, h.hexdigest())
    c = h.copy()
    c.update(b"d")
    print(c.hexdigest() == make(b"abcd").hexdigest(), h.digest() == make(B()).digest(), make().hexdigest()[:16], make(string=b"x").hexdigest()[:16])
    h = make()
    h.update(B())
    h.update(bytearray(b"a" * 3_000_000))
    h.update(memoryview(b"b" * 5)[::1])
    print(h.hexdigest()[:32], make(b"abc" + b"a" * 3_000_000 + b"bbbbb").hexdigest()[:32])
    for f in (lambda: h.update(), lambda: make(b"", 1), lambda: make(b"", usedforsecurity=False).name,
              lambda: setattr(h, "name", 1), lambda: type(h)(), lambda: make(nope=1)):
        try:
            print(f())
        except (TypeError, AttributeError) as e:
            print(type(e).__name__, e)
# expect: SHA224Type sha224 28 64 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7
# expect: True True d14a028c2a3a2bc9 54a2f7f92a5f975d
# expect: 196e9cc888a170b89c29fc925710dd09 196e9cc888a170b89c29fc925710dd09
# expect: TypeError SHA224Type.update() takes exactly one argument (0 given)
# expect: TypeError sha224() takes at most 1 positional argument (2 given)
# expect: sha224
# expect: AttributeError attribute 'name' of '_sha2.SHA224Type' objects is not writable
# expect: TypeError cannot create '_sha2.SHA224Type' instances
# expect: TypeError sha224() got an unexpected keyword argument 'nope'
# expect: SHA256Type sha256 32 64 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
# expect: True True e3b0c44298fc1c14 2d711642b726b044
# expect: 91613537eb0d2a6f5517417070137a7b 91613537eb0d2a6f5517417070137a7b
# expect: TypeError SHA256Type.update() takes exactly one argument (0 given)
# expect: TypeError sha256() takes at most 1 positional argument (2 given)
# expect: sha256
# expect: AttributeError attribute 'name' of '_sha2.SHA256Type' objects is not writable
# expect: TypeError cannot create '_sha2.SHA256Type' instances
# expect: TypeError sha256() got an unexpected keyword argument 'nope'
# expect: SHA384Type sha384 48 128 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7
# expect: True True 38b060a751ac9638 d752c2c51fba0e29
# expect: b4481a2d82c1f028b436fc487434bec3 b4481a2d82c1f028b436fc487434bec3
# expect: TypeError SHA384Type.update() takes exactly one argument (0 given)
# expect: TypeError sha384() takes at most 1 positional argument (2 given)
# expect: sha384
# expect: AttributeError attribute 'name' of '_sha2.SHA384Type' objects is not writable
# expect: TypeError cannot create '_sha2.SHA384Type' instances
# expect: TypeError sha384() got an unexpected keyword argument 'nope'
# expect: SHA512Type sha512 64 128 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f
# expect: True True cf83e1357eefb8bd a4abd4448c49562d
# expect: 3acd5643419cd0c4057c89c4216dff93 3acd5643419cd0c4057c89c4216dff93
# expect: TypeError SHA512Type.update() takes exactly one argument (0 given)
# expect: TypeError sha512() takes at most 1 positional argument (2 given)
# expect: sha512
# expect: AttributeError attribute 'name' of '_sha2.SHA512Type' objects is not writable
# expect: TypeError cannot create '_sha2.SHA512Type' instances
# expect: TypeError sha512() got an unexpected keyword argument 'nope'
