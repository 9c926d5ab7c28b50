# hmac: keyed digests.
import hmac, hashlib, copy
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
t(hmac.new, b"k"); t(hmac.new, b"k", b"m"); t(hmac.new, "k", b"m", "md5"); t(hmac.new, b"k", "m", "md5"); t(hmac.new, b"k", b"m", "foo"); t(hmac.HMAC, b"k"); t(hmac.new, b"k", digestmod=""); t(hmac.new, memoryview(b"k"), digestmod="sha1"); t(hmac.HMAC)  # expect: TypeError: Missing required argument 'digestmod'.
# expect: TypeError: Missing required argument 'digestmod'.
# expect: TypeError: key: expected bytes or bytearray, but got 'str'
# expect: TypeError: Strings must be encoded before hashing
# expect: ValueError: unsupported hash type foo
# expect: TypeError: Missing required argument 'digestmod'.
# expect: TypeError: Missing required argument 'digestmod'.
# expect: TypeError: key: expected bytes or bytearray, but got 'memoryview'
# expect: TypeError: HMAC.__init__() missing 1 required positional argument: 'key'
h = hmac.new(b"k", b"m", "md5")
print(h.hexdigest(), h.name, h.block_size, h.digest_size, h.digest())  # expect: ed7e724d3a91554aaa2043041d9c5305 hmac-md5 64 16 b'\xed~rM:\x91UJ\xaa C\x04\x1d\x9cS\x05'
h.update(b"x")
c = h.copy()
d = copy.copy(h)
c.update(b"y")
print(c.hexdigest(), h.hexdigest(), d.hexdigest())  # expect: d82a72160988a82e3e066c6bab1b7a55 712df78fd9f463ac491360eb89395fc6 712df78fd9f463ac491360eb89395fc6
for n in ("sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "blake2b", "blake2s"):
    print(hmac.new(b"key", b"msg", n).hexdigest(), hmac.digest(b"key", b"msg", n).hex(), hmac.new(b"k" * 200, b"msg", getattr(hashlib, n)).hexdigest(), hmac.new(bytearray(b"k"), digestmod=n).name)
# expect: 102900b72b7bf1031eec76b4804b66052376896b 102900b72b7bf1031eec76b4804b66052376896b b2e64fb68e7096463a9d23749f90679809fdb8fa hmac-sha1
# expect: afea596463272cda5a2a49ff64d8e2b7afe35b3604e09a14793041fe afea596463272cda5a2a49ff64d8e2b7afe35b3604e09a14793041fe 2c5cc29e6df0855d603751dbaf428c53b2d39b8c4326cacd75d9a2fc hmac-sha224
# expect: 2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628 2d93cbc1be167bcb1637a4a23cbff01a7878f0c50ee833954ea5221bb1b8c628 e2adadca233bc31c6e6126c865132c3e945f9dedd44797a1e5acc3c037bc21fc hmac-sha256
# expect: 3bba95ff38376a129225ec5430dd3aff6ac7b7acdb829a4af35f33f8c6ddbbf9d85fb31f8b20316db93aedd08a816cfa 3bba95ff38376a129225ec5430dd3aff6ac7b7acdb829a4af35f33f8c6ddbbf9d85fb31f8b20316db93aedd08a816cfa 0cb4250af6e4eb116d8f2886e41bdecadf9bc53a778ea2344e1e63dc6221bdf57bb4b975d260f522822d8c7c3198cc5b hmac-sha384
# expect: 1e4b55b925ccc28ed90d9d18fc2393fcbe164c0d84e67e173cc5aa486b7afc106633c66bdc309076f5f8d9fdbbb62456f894f2c23377fbcc12f4ab2940eb6d70 1e4b55b925ccc28ed90d9d18fc2393fcbe164c0d84e67e173cc5aa486b7afc106633c66bdc309076f5f8d9fdbbb62456f894f2c23377fbcc12f4ab2940eb6d70 b5245971beb52a5a986812c4666a05c735bf5bb7aba32eae2192adad605df4112d6c285d1c46cf81ccb7ab8c2c3b7b3c6793216909b5add05223ed21f24cdb1e hmac-sha512
# expect: 56b616feab81d996beb8cf47719b253cfe6d1da9be562c63520fef130a6d935e 56b616feab81d996beb8cf47719b253cfe6d1da9be562c63520fef130a6d935e 4beeb04d637f2720b7472094d5aec0e1a6d78e52b0e4efc9870196be1593f4f2 hmac-sha3_256
# expect: 87e0b1bf02148b65ea0184887d84f6a601a07c1deef251ab2593ea43a93a44783aa640a1faeb6897811544b07ee2af0efa705d21ec27b3b33a1aac53e0d1f49f 87e0b1bf02148b65ea0184887d84f6a601a07c1deef251ab2593ea43a93a44783aa640a1faeb6897811544b07ee2af0efa705d21ec27b3b33a1aac53e0d1f49f 98de2352941a17672c6e5b8cb66ea726051e57b595399111f3a2baf3cb29ce1a78de179931c4d66f03fe4738c74bd6bd8d9ea717de572c6afd2cfa43f936eb82 hmac-blake2b
# expect: 7732085652cb630ef3c124b68f2470f5f6209189c913dabc862b2b062f0242c8 7732085652cb630ef3c124b68f2470f5f6209189c913dabc862b2b062f0242c8 156efbc76a887f37f943e93ae54e5498a34694ef0552923cff9825a1aff31835 hmac-blake2s
t(hmac.digest, b"k", b"m", hashlib.sha1); t(hmac.digest, "k", b"m", "md5"); t(hmac.digest, b"k", b"m", "zz"); t(hmac.digest, b"k", "m", "md5")  # expect: b'w+q\xc8\xa2\x99~v\x8b\xe0\x1d\x97\x11\xe4\xa4\xf3J$\xef3'
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: ValueError: unsupported hash type zz
# expect: TypeError: a bytes-like object is required, not 'str'
t(hmac.compare_digest, b"a", b"a"); t(hmac.compare_digest, b"a", b"ab"); t(hmac.compare_digest, "a", "a"); t(hmac.compare_digest, "a", b"a"); t(hmac.compare_digest, "é", "é"); t(hmac.compare_digest, 5, 5); t(hmac.compare_digest, bytearray(b"x"), memoryview(b"x"))  # expect: True
# expect: False
# expect: True
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: comparing strings with non-ASCII characters is not supported
# expect: TypeError: unsupported operand types(s) or combination of types: 'int' and 'int'
# expect: True
print(hmac.HMAC.blocksize, hmac.trans_5C[:3], hmac.trans_36[:3], hmac.digest_size)  # expect: 64 b'\\]^' b'674' None
