# hashlib: every algorithm, its objects and errors.
import hashlib
for n in sorted(hashlib.algorithms_guaranteed):
    new = getattr(hashlib, n)
    for data in (b"", b"abc", bytearray(b"x" * 135), memoryview(b"y" * 1000)):
        h = new(data)
        args = (20,) if n.startswith("shake") else ()
        print(n, h.name, h.digest_size, h.block_size, h.hexdigest(*args), h.digest(*args).hex() == h.hexdigest(*args))
    h = new()
    for i in range(300):
        h.update(b"%d" % i)
    c = h.copy()
    c.update(b"more")
    print(h.hexdigest(*args), c.hexdigest(*args), hashlib.new(n, b"abc").hexdigest(*args) == new(b"abc").hexdigest(*args))
    print(type(h), new.__name__, [x for x in dir(h) if not x.startswith("_")])
# expect: blake2b blake2b 64 128 786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce True
# expect: blake2b blake2b 64 128 ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923 True
# expect: blake2b blake2b 64 128 624633d8fbb7f5de2149b3a5ce0324911bce721d0abd2fef542fc1e1f32352f08ec6c5341bcbd6a5611a2528c0c72242041a9b0b6855a92fa282d6cb10c3edfc True
# expect: blake2b blake2b 64 128 2bb803afde9b54b031ed60a0011f719086d23526a6cdbeccde36453cc5f8084b78b096e4a17d9a9c18bb3519688c1e30013f5daa1d61671d152479986aaa722e True
# expect: 0142ea2bce0dd2d1e18819f379ed8974237ec6f9b392c5497859f10b4eec5f7a3df07b0d901430ef8d5cbd23f6f7d9ab3b66a8b0fcc20bdff556dfafba565e04 72301cec2ac14ff7cf834b514cc90b94c0ea58e5895ec85d41679baae7fb8201eede06ede8123e2a6a1f9264b35ac17fb8104ee41b7aa6697213b3dccb97c0f4 True
# expect: <class '_blake2.blake2b'> blake2b ['MAX_DIGEST_SIZE', 'MAX_KEY_SIZE', 'PERSON_SIZE', 'SALT_SIZE', 'block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: blake2s blake2s 32 64 69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9 True
# expect: blake2s blake2s 32 64 508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982 True
# expect: blake2s blake2s 32 64 3eb24035e36f88386d24efe8824497441ed80c2d6d6c335d431b825eab102eb7 True
# expect: blake2s blake2s 32 64 da5a69972ccd4ed0d1931684ad45baff050927976c95370fdb7b23669863264a True
# expect: 3028727e0983a1bd01ed0c77a39ce0ca813b4827387c327af47db4fa9fdc47bd a28c6a0df4de759f99a924fd3419401f1d09496e9e1a0eaa6dab618d418ecf54 True
# expect: <class '_blake2.blake2s'> blake2s ['MAX_DIGEST_SIZE', 'MAX_KEY_SIZE', 'PERSON_SIZE', 'SALT_SIZE', 'block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: md5 md5 16 64 d41d8cd98f00b204e9800998ecf8427e True
# expect: md5 md5 16 64 900150983cd24fb0d6963f7d28e17f72 True
# expect: md5 md5 16 64 0750536d44837fe47e36183baba5429e True
# expect: md5 md5 16 64 abf7f0c50f9f08c680c97d669f346e3c True
# expect: be1f6680af3c97246f007e5d34b8d36d c5b49bf1cccc554ab7f854d6d6f5a077 True
# expect: <class '_hashlib.HASH'> openssl_md5 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha1 sha1 20 64 da39a3ee5e6b4b0d3255bfef95601890afd80709 True
# expect: sha1 sha1 20 64 a9993e364706816aba3e25717850c26c9cd0d89d True
# expect: sha1 sha1 20 64 52761d47b2a770362f2600adb847e5798aa3562a True
# expect: sha1 sha1 20 64 f07064d93f0524051cea1ae2a2a748f44a6945a6 True
# expect: 639d7568a10b7bf70785317005e58eb5297352d6 42f12cf8c64aaabc5824c1ebc581fa7ba6d6ec29 True
# expect: <class '_hashlib.HASH'> openssl_sha1 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha224 sha224 28 64 d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f True
# expect: sha224 sha224 28 64 23097d223405d8228642a477bda255b32aadbce4bda0b3f7e36c9da7 True
# expect: sha224 sha224 28 64 c146edc094e2e9327b8d48fb2e37189359c83a2f5fb1e04d32d26d77 True
# expect: sha224 sha224 28 64 b0609895587091747a7fdd40ecdcc635f8fc577102a141bf344586d1 True
# expect: ccaed506c3c32408e099e2232ff12e8a609cf980bd6241f919c6ed3d 35400412b333e140632cba176c6799c50544019b650d94cbd5867ddd True
# expect: <class '_hashlib.HASH'> openssl_sha224 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha256 sha256 32 64 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 True
# expect: sha256 sha256 32 64 ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad True
# expect: sha256 sha256 32 64 e926e638bbd7433c641520d80e842b9e37db5b5b594fa38f07cbd26e6e332a57 True
# expect: sha256 sha256 32 64 7e33ae3f1e88ddf3291109cc366b12dcd8bf8fe77bec53009f200a76e4649c07 True
# expect: 97c55a3c6fd63eb77383c97a36df12a89f3de35d234c05acff9167e908f4a199 a99fe03b5a7e75c1b49a818519773410915cbbe4c30b0d7e922fd93084285673 True
# expect: <class '_hashlib.HASH'> openssl_sha256 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha384 sha384 48 128 38b060a751ac96384cd9327eb1b1e36a21fdb71114be07434c0cc7bf63f6e1da274edebfe76f65fbd51ad2f14898b95b True
# expect: sha384 sha384 48 128 cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7 True
# expect: sha384 sha384 48 128 b20501db2c1ec0a882743b234f0676688ed64469023be2d29f2fb08293c6e436b85845bfdf696aa76add7f1d0627311b True
# expect: sha384 sha384 48 128 422c32f96db3822a045a81f8d62c74a28e44de6674be50a3cbc829b13e5ec25d2aed0890a87d537dd676eaac494704a8 True
# expect: 33cb9256ab9dd0cc5b6d919ab11f98c249f2d168af64365bd486028370dc3bd79749098be237e3c6a9ad987d572764ab 6454de4de6a3824f855571f33622237badc91db79f77db55382a503ea6bfb24e9c725cc3b620db47079cc26039ac049f True
# expect: <class '_hashlib.HASH'> openssl_sha384 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha3_224 sha3_224 28 144 6b4e03423667dbb73b6e15454f0eb1abd4597f9a1b078e3f5b5a6bc7 True
# expect: sha3_224 sha3_224 28 144 e642824c3f8cf24ad09234ee7d3c766fc9a3a5168d0c94ad73b46fdf True
# expect: sha3_224 sha3_224 28 144 c89bfc35994db464160c9b93ac67c5b9dd32012bcadce75c4ed4548b True
# expect: sha3_224 sha3_224 28 144 31db7b5c7a3d29a73d7736647e00d71cff7e397783f747b4329645dd True
# expect: 07f19d27e9b3106b9c4bb943582488712053ffebc1c36c5d33c4bc3c 6946ce9f5156bea362e259685a0c9c0e1dab3a9ed5a3035bb5cc54ba True
# expect: <class '_hashlib.HASH'> openssl_sha3_224 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha3_256 sha3_256 32 136 a7ffc6f8bf1ed76651c14756a061d662f580ff4de43b49fa82d80a4b80f8434a True
# expect: sha3_256 sha3_256 32 136 3a985da74fe225b2045c172d6bd390bd855f086e3e9d525b46bfe24511431532 True
# expect: sha3_256 sha3_256 32 136 c150125edc74b56fb5cbfdd024fabe20ea5a99bd3c97305bbf7cb55885c106fe True
# expect: sha3_256 sha3_256 32 136 ccb5109c46a4bcc5ec68754d8ebefeffd9eeb5edc599e673be695c4449513900 True
# expect: 446edd5621969dc8a0db9d784754214f5866588ab7ceadc93972f3257ccf9e11 c28199b222e8540d09c9fa4aa1c811d58aa3db08df6220187c1f026b4274eed4 True
# expect: <class '_hashlib.HASH'> openssl_sha3_256 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha3_384 sha3_384 48 104 0c63a75b845e4f7d01107d852e4c2485c51a50aaaa94fc61995e71bbee983a2ac3713831264adb47fb6bd1e058d5f004 True
# expect: sha3_384 sha3_384 48 104 ec01498288516fc926459f58e2c6ad8df9b473cb0fc08c2596da7cf0e49be4b298d88cea927ac7f539f1edf228376d25 True
# expect: sha3_384 sha3_384 48 104 0183ceb1ae9b947885fa71b419e10cb384fe5a8084780c6bf684ede36d83470786a72c5333ae0aa472ab664aa5efeff4 True
# expect: sha3_384 sha3_384 48 104 0905ff559e04e351c4561cc9588c889b3f2cb28fc37149d57c3c10528c584e0c8be9860748cd635eb91dec4b207b6419 True
# expect: cfcf312b5a7d32531171732077fc4782652322b07bb28ecf76c21614e15a006cc10c7e392020638a88bc566cd6e712c1 e20c6f53e38e0508142aaf314d9b238402c4e49aec0ce0718b37d0444e5ebafd909fd4705eee3d2641fec35ce5046664 True
# expect: <class '_hashlib.HASH'> openssl_sha3_384 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha3_512 sha3_512 64 72 a69f73cca23a9ac5c8b567dc185a756e97c982164fe25859e0d1dcc1475c80a615b2123af1f5f94c11e3e9402c3ac558f500199d95b6d3e301758586281dcd26 True
# expect: sha3_512 sha3_512 64 72 b751850b1a57168a5693cd924b6b096e08f621827444f70d884f5d0240d2712e10e116e9192af3c91a7ec57647e3934057340b4cf408d5a56592f8274eec53f0 True
# expect: sha3_512 sha3_512 64 72 8e6c97077cf3abcbeff3f6e9dfb54d30b21139d2cc91fa6eb8885fa06ef6179b70dd6101dab98351d8108e3298977f1ce264895cf9a13223dc5862e85c877cbb True
# expect: sha3_512 sha3_512 64 72 dcb00b30b754c33235d4cb259013da6000614ff662a26dc227b65725a59938575eb1b8f5da5ae42b854209b20ee2e9e660f5b85ee37cf428be6081be0b4c2c47 True
# expect: ecf456d6105a24b95a395aad880aeb7a8903146b956492245031243430fcd36956b3340087d1da1bb6a1878c9a4f56d85160c9894f7875dd8fd93dadb8044f56 58d03b10f06b2cf6e0a3fa08760eb35ef10b573a4bcb6cb84e573f03fd80dca9389ad6b88e88726e54b9f5393a228a93d7769db26a8ed728632c4c7da3dee27d True
# expect: <class '_hashlib.HASH'> openssl_sha3_512 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: sha512 sha512 64 128 cf83e1357eefb8bdf1542850d66d8007d620e4050b5715dc83f4a921d36ce9ce47d0d13c5d85f2b0ff8318d2877eec2f63b931bd47417a81a538327af927da3e True
# expect: sha512 sha512 64 128 ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f True
# expect: sha512 sha512 64 128 abf6025b05fffb37d3684f96061168e2b6b76f70b0e8b48d77efd90e0343af460715d1c0affcb03fa2b4d1db270b0b16e174ca879d6579a4bd91ca902fed5a8f True
# expect: sha512 sha512 64 128 73dd02355138a49153201b1c323b18a1f3f4dffd65431a994e7a26fc834a69f4fd97174c97fa44416c0490ad418a7a87c106c3a008860189891e73a74f9a1fd8 True
# expect: 3a1e2d0b34c11e0ddaea0a82e1353483f3a5a81a756ed2dcb34a68b57696b495726c30d905ab8c298cf1cc4c45d976de82fb47274ed176efa83533c44ff1e2ab a2a7c5458a9b6b7e80ac756c0c2dfc9107111404286fef486cad8527ce7c6395501f1af2c8f7a1a1b56a705374acd2395878ea0c165f0165fa9924d377a0a5eb True
# expect: <class '_hashlib.HASH'> openssl_sha512 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: shake_128 shake_128 0 168 7f9c2ba4e88f827d616045507605853ed73b8093 True
# expect: shake_128 shake_128 0 168 5881092dd818bf5cf8a3ddb793fbcba74097d5c5 True
# expect: shake_128 shake_128 0 168 2e3c5df235c6199a7354b2736c2817e2fbebe1f1 True
# expect: shake_128 shake_128 0 168 62311eab5c3592dc9111f90b6ff15215b7d40ccf True
# expect: 6d673d50c985fe87acf7d6a4362141876984de03 19b54c031885bbc22a41e695f2879e0544aa03c4 True
# expect: <class '_hashlib.HASHXOF'> openssl_shake_128 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
# expect: shake_256 shake_256 0 136 46b9dd2b0ba88d13233b3feb743eeb243fcd52ea True
# expect: shake_256 shake_256 0 136 483366601360a8771c6863080cc4114d8db44530 True
# expect: shake_256 shake_256 0 136 1afe5445228966d3b51f8e3236681fc56ffb20de True
# expect: shake_256 shake_256 0 136 1820fc4909e0c2dacf8756d6119dd4bd815c2d2d True
# expect: b83162578a9f8b691982a26a32fde6d2ba467882 701039ef89e7548a91668d6a325ea5f4d392174d True
# expect: <class '_hashlib.HASHXOF'> openssl_shake_256 ['block_size', 'copy', 'digest', 'digest_size', 'hexdigest', 'name', 'update']
print(sorted(hashlib.algorithms_guaranteed), hashlib.algorithms_guaranteed <= hashlib.algorithms_available)  # expect: ['blake2b', 'blake2s', 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha3_224', 'sha3_256', 'sha3_384', 'sha3_512', 'sha512', 'shake_128', 'shake_256'] True
print(hashlib.new("sha512_256", b"x").hexdigest(), hashlib.new("SHA512-224").name, hashlib.new("sha3-256").name, hashlib.new("SHA256").name)  # expect: 6a1db6c1dd481f7aab2adb9c262b210edcca35624ec64c29ffca6857b1e30253 sha512_224 sha3_256 sha256

# --- errors
import hashlib
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
m = hashlib.md5()
t(hashlib.md5, "x"); t(hashlib.md5, 5); t(m.update, "x"); t(m.update, None); t(hashlib.new, "foo"); t(hashlib.new, 5); t(hashlib.new, "sha-512/256") if 0 else None  # expect: TypeError: Strings must be encoded before hashing
# expect: TypeError: object supporting the buffer API required
# expect: TypeError: Strings must be encoded before hashing
# expect: TypeError: object supporting the buffer API required
# expect: ValueError: unsupported hash type foo
# expect: TypeError: new() argument 'name' must be str, not int
t(hashlib.md5, b"", b""); t(hashlib.md5, data=b"x", string=b"y"); t(hashlib.md5, b"x", string=b"y"); t(m.update, memoryview(b"abcd").cast("B", (2, 2)))  # expect: TypeError: openssl_md5() takes at most 1 positional argument (2 given)
# expect: TypeError: 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
# expect: TypeError: 'data' and 'string' are mutually exclusive and support for 'string' keyword parameter is slated for removal in a future version.
# expect: None
print(hashlib.md5(string=b"x").hexdigest(), hashlib.md5(data=b"x", usedforsecurity=False).hexdigest(), hashlib.new("md5", data=b"x").hexdigest())  # expect: 9dd4e461268c8034f5c8564e155c67a6 9dd4e461268c8034f5c8564e155c67a6 9dd4e461268c8034f5c8564e155c67a6
s = hashlib.shake_128(b"x")
t(s.digest); t(s.digest, 0); t(s.hexdigest, 3); t(s.digest, "x"); t(s.digest, length=3); t(s.digest, -1); t(s.digest, 2**40)  # expect: TypeError: digest() missing required argument 'length' (pos 1)
# expect: b''
# expect: e472c5
# expect: TypeError: 'str' object cannot be interpreted as an integer
# expect: b'\xe4r\xc5'
# expect: SystemError: Negative size passed to PyBytes_FromStringAndSize
# expect-repr: 'MemoryError: '
print(s.digest_size, s.hexdigest(400)[-20:])  # expect: 0 34c1a645d16165dfe80d
t(type(m))  # expect: TypeError: cannot create '_hashlib.HASH' instances
import copy
t(copy.copy, m)  # expect: TypeError: cannot pickle '_hashlib.HASH' object
print(m == hashlib.md5(), repr(m)[:26], repr(s)[:34])  # expect: False <md5 _hashlib.HASH object  <shake_128 _hashlib.HASHXOF object

# --- BLAKE2
import hashlib
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
B, S = hashlib.blake2b, hashlib.blake2s
t(B, digest_size=0); t(B, digest_size=65); t(S, digest_size=33); t(B, key=b"x" * 65); t(B, salt=b"x" * 17); t(S, salt=b"x" * 9); t(B, person=b"x" * 17); t(B, fanout=256); t(B, fanout=-1); t(B, depth=0); t(B, depth=256)  # expect: ValueError: digest_size for Blake2b must be between 1 and 64 bytes, here it is 0
# expect: ValueError: digest_size for Blake2b must be between 1 and 64 bytes, here it is 65
# expect: ValueError: digest_size for Blake2s must be between 1 and 32 bytes, here it is 33
# expect: ValueError: maximum key length is 64 bytes
# expect: ValueError: maximum salt length is 16 bytes
# expect: ValueError: maximum salt length is 8 bytes
# expect: ValueError: maximum person length is 16 bytes
# expect: ValueError: fanout must be between 0 and 255
# expect: ValueError: fanout must be between 0 and 255
# expect: ValueError: depth must be between 1 and 255
# expect: ValueError: depth must be between 1 and 255
t(B, leaf_size=2**32); t(B, leaf_size=-1); t(B, node_offset=2**64); t(B, node_offset=-1); t(S, node_offset=2**48); t(B, node_depth=256); t(B, inner_size=65); t(B, inner_size=-1); t(B, "x"); t(B, key="x"); t(B, foo=1); t(B, b"x", b"y")  # expect: OverflowError: leaf_size is too large
# expect: ValueError: Cannot convert negative int
# expect: OverflowError: Python int too large for C unsigned long long
# expect: ValueError: Cannot convert negative int
# expect: OverflowError: node_offset is too large
# expect: ValueError: node_depth must be between 0 and 255
# expect: ValueError: inner_size must be between 0 and is 64
# expect: ValueError: inner_size must be between 0 and is 64
# expect: TypeError: Strings must be encoded before hashing
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: blake2b() got an unexpected keyword argument 'foo'
# expect: TypeError: blake2b() takes at most 1 positional argument (2 given)
for k in [dict(), dict(digest_size=20), dict(key=b"key"), dict(salt=b"salt"), dict(person=b"me"), dict(fanout=2, depth=3, leaf_size=100, node_offset=7, node_depth=1, inner_size=32, last_node=True), dict(key=b"k" * 32, digest_size=1), dict(node_offset=2**40 + 5)]:
    for data in (b"", b"abc", b"x" * 64, b"x" * 128, b"x" * 129, b"x" * 1000):
        print(B(data, **k).hexdigest(), S(data, **k).hexdigest())
# expect: 786a02f742015903c6c6fd852552d272912f4740e15847618a86e217f71f5419d25e1031afee585313896444934eb04b903a685b1448b755d56f701afe9be2ce 69217a3079908094e11121d042354a7c1f55b6482ca1a51e1b250dfd1ed0eef9
# expect: ba80a53f981c4d0d6a2797b69f12f6e94c212f14685ac4b74b12bb6fdbffa2d17d87c5392aab792dc252d5de4533cc9518d38aa8dbf1925ab92386edd4009923 508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982
# expect: 07f4350d7d5ca7a508151a1b58741e6f7f085072410c257edab95bdaad8f254ab525b14cc022ea06c654f02f4c66829de2f2838f14e6d1194e29bc9936ee81e1 c13eb20b85b1d6a72d52af717429fc54eacc63fecde1295b26f0fa251bdcf40e
# expect: 082b91ea2e15d1556d2ceefdd5af5d64d31b4e01aff1959724578876293825b236ee8079173a0a38160d7d6685d6bca0bfb62c177b3599b8727d9173e2115b91 0b81df8f2e8616dc992bff767a30f204a479af922fcb6bcd0a4bebeead30ab06
# expect: 362a53bbe2ec08097b2f358a41d0e153aeed4c132af928400872413650e7bf22f9ae428ff73770170bbd95f935e5dd1953c17de8c7264c72d1f99303bf22dfaa 8649145538784833c3d83f5d9dd936519c0e6804dc2adbdddb020143244a33f6
# expect: 63e36e4569cd772ba719ec50f6627e07ab6764c5ddffc84607abdff7f0083511dd276f3949c66386ca236cd123b5adc4919875d5abb17d17bbabdeabf0db7e9f 267200e86d237971cc5dac276d6e19b4f20aba6a1cf52c90cd6321d5410c4161
# expect: 3345524abf6bbe1809449224b5972c41790b6cf2 354c9c33f735962418bdacb9479873429c34916f
# expect: 384264f676f39536840523f284921cdc68b6846b 5ae3b99be29b01834c3b508521ede60438f8de17
# expect: ed937b31b8f98070e513dee0f4a42651694c2b1c a6edeaed9fdc0057c86c0588fecf65e40ccbd249
# expect: 03dfe65b6fd81239f6c25ce933394264efbec2db 09c6b08fe61c5971278679b70121e09e1f7925f0
# expect: b85c7523f829292bdc8f1fbc761fe0b26c017371 1a1cc76ae51e6e1dab7317c29707492aed5c81c4
# expect: dc2d4a8a1295e4ac12b98b7a691d62d0aadad087 f1deb063d6632653bdb3436ff7b9ff18b967ef7a
# expect: 5b3cfd8f422b490b764b55eceb330b500c79cbefa9a928ad00202b8b3c5dd778a81122570434a2e3b8bfd028d105dfefd0a9576e88ed66de742ca9fbb5f8d2b6 a65f92611fdc3722a305edf1ed575947aa86209290344f817e45c3a4edfddad9
# expect: 5c6a9a4ae911c02fb7e71a991eb9aea371ae993d4842d206e6020d46f5e41358c6d5c277c110ef86c959ed63e6ecaaaceaaff38019a43264ae06acf73b9550b1 3f9723437b033bf0c1f4df43cafd0776068cb0a95912de13f3b2952a3aba764d
# expect: 6ca22d24115b9258f1122e06a493eb568f9d004d0ed96aec1a3760cddd19fcda67368f1a039d553755447b647393c223c3b8471ec60e08d85c0baefca535417a 716e8ef613da502204d7019c59cddc4a8ed641e029bdcd138aca5bc98cb3c605
# expect: c50b0d1a78332a9ef84271d2e7759d042057913c300b06f612d84db96641cb408ab7985d9f39c8c60a660af25880f85c9eddc2d0514dc6fe5fd9b5b1eeea6197 e5683a77cfbb37704ad9fbf17a1843f2750cb498d84e01af835acc37f2a3a7c5
# expect: 2ddf8cbf1c89da4b8be9bebc5427c1c41c576097220b6d7c33ee636c872707a0537afdfe50d75b9dc19bd9fe4ecf09c06a9b5e941277978afa8181ef0360009d 449ea00e7a1703669e9b2192ab581eba9f524d897094ce64195f60c1d51fe56f
# expect: 168aba8fd6c29350211bd33e72ffaca4eab5bf67b8a85e228d46b7a3740844dc216764f2c92f65e6a0b9a52c62911f556ea899c700e4b205681fa48439b79369 1d9b04e3480d6969770dd34e61fff7941584db28ef41b8cafd9f0dc5bb85d5a3
# expect: e13acc0cbc033165279da570723a79e4f35d37141b094225b4d26d18e9a6fa7ad1a74ae3ed749b7aa9beb70a25e73d35b2e4a94477a8d54f00330331481c013a 57a3dca94c3e8c943d2007ad780932ff95f585ddc7c9dca3a0d9f2481b9ab4cc
# expect: e6844fcf0fbb2ef59cf0297642f11b32179f05c960ec5c14ad73910e6de2fdacff2134c8cf75a5083bf29167996ba043ae7d5ee599beb3d72c12e3f92ef24596 ecb80331dbd0a6df3d6fb1b22183ad4079559805b191c1435aa32a05c683f17c
# expect: 4150ed700870f24423d36439d4a1abc142dd07af750fbf7cedb02918d2551ef1fd0e874cee9ada20bb5383714c00444c619f312f7c3913f5efceec6b45eae664 7509a83db81693e4781269c81753d3a22ae4a6fa5a7719e11e55bb2b74bc2a98
# expect: 7d4ac02d45d560be2acc23f746d4a910c26b6447bfebc382a96df981ae1bbb86080f599eaed5164fa40ea1860915fcdd6d9a482005684c8175acb92566fb2650 dc95e4204a85a148cd8c5c4ee3fffa1cdc6b27dda3c83b399f297271c370b62b
# expect: c49e34740d1a2e526ca59e0187d84e927bfc19edaf190d0961e69002a2a63a1e9f10fb12be2d95aee5cf2c955b4ca7e8a415487e51163ef8de4c8c924e5e6e76 ed964729ba151c3d521de97652f1dde4a280f8140f8a7489a7515e07af1ca526
# expect: b0e536f9c6ec9197a0e3d7b6bda910c01c901e4a348adcc97f83d582b494bab1c235d2b93d21319b9f5748554dfd3c4a7b47b64989feedcec40e840cc4ea38fe 75cf5a191be581a4416d0a91e4df13c9ec0f45c9a430465f2b0906a475bdff5e
# expect: c9cbdbf524690148e6e37045b9461f7220bf873fc12fe8e85184d546b707a080ebee1f0388098c7d51f0fa76b22a8dc72bb9566c245b654bc7f1ac1ffb2c49f8 b7a7e5813c8cfc8baad60f85f97c7491ec66627b4252559764288f8ece55f3b6
# expect: fd31b82ebc4a9b0c4f62606263619c95dd9cb36d262d9a674ef7ee10743620cadb8232703be8d1261e9368d95b6731f8e7b9d752f473f5e1bf36d547e96d40cf 5d11729aecb476db2c4bbfd8682078e3c6eb5020f2de26d0e243a4467960a1fc
# expect: 80853aeae9c2d910aece0552aa4995205e3db19612af3a61d77ef717eb21fbe475e19b41f41b9fc2c0d597b5b9194c81a9c9305fb27dad41a2661123e1749be0 f5e91f5278797d571d93022f635ba9adbc56548b34320e6a05c1d00ab79d8d6b
# expect: aef29eac8444ccf41576712e2635b874420e8cffe398c0779c66b0ac67284988f3a8e03669de04191b86b74b5ed19c760bde3ca0d3cde53d81762c8bf4dbbc17 8867e2d65a50b578133da1599b5fe57b8c2576e0da4f318c6af55d7f4c89b0be
# expect: 56defbd77c543111f5b451752b32084ca896d3b1fc8c84d8b31cd6709df285c6c96a2acb49d990d0629105ed6c77a00ad879bc5c87ffc5f35c000c212efcf1d7 da7da34ce1e91ecd0580254c2a2fbfaad71c914f64ef6e3c001a1bfe5faee32b
# expect: e3c0413160390b2f595f4fb37351d9983e202770163fb1c9b6ab43e5a1c2c3206872526fc3ded68f5c2ad67b6c4fd7d3985272a6712222e11a30bf2fa8a51dbf 7f6b14b8f52bc78ce17f8595ac4afcdd489102e68afad8469f99a25cc9440b34
# expect: afcf22edc02fc9e6f8a491067d455f844dd78c005b6290b2985e4a6e7e9de1a61cd2b19570ddd1d352536a742ea8ed5ad55ae34a8c8669a8686d94fbd269f515 688756cf25482afee4d47f6677ccd0e9c9b5c7c7cc1a19ec0f07e5f6d4c5856a
# expect: e368c1ffd76079905a4d8ff43c2cda0c2ed5d9701dc763fd8664308dc41621079117d98dce427b8a04f3dd8c6a89747eabfe10b826de354fa3713081f09d0bc2 af00adfd74790443d8ea394cd2e8bc803e9f75367fc1644fded5e79c84e5015a
# expect: 4bdda2274abab9937bfdcd8eb6bc7d01d0b0c62a4e18ae771b3759af0f6a95f2ad76520e19582d4501f75661f9a8b3ee8614cf60df1a82f86416cdd18746bd33 bcff0f78398c472a27315d348372e891b2e2261b75fc2e602df048ed1e99550e
# expect: 9a4c7184b8672d1264b98e4f6cdbca365b4c00e58922f898e35517c2d584d09036869d0794238df98b37b7e29a74bf4583de2c354878a877750428a2079feab6 b49ef859dd2fc838244af4bbecc8402d7673f361cf271335bae1b446108c728d
# expect: 4aa174c149c388c3fb52f91bcd595207fabb25f71c0de6659bca9f02e0fa717f39b0f2ea988a9d4d5c385c2adf5391c56c41d4d09ee12a62d47872b0ab1c9c4e f7be0d5f5c4e2d349d902955366bb69e131b1dbac8d9192c05c359d89a8e2fd7
# expect: 0d11fb3263cb010a63369304bb9c7295e0681d3ee96bce2ac58d02b78844e05681491d6b2303595b4ddd468a15b7169fdc54d3ad9ee5c0fa44194abb458eef29 6160ac49b3b4c49d48e64bc06e9f2bec3fb05af7568ee808f2e7a15229bd98ec
# expect: 33 82
# expect: 32 68
# expect: 7d 49
# expect: 4a 03
# expect: 27 b4
# expect: 54 a8
# expect: 85b231a36c097ae27795e2130189aed737b219d200eab5b03ea02db461e3df4dc90a76542b6c0642612c09ad47b4889b81de34441230c275ee62f5d8f8969a33 a820edf51c64ae2cd10964487264575ce070c423bb8dac59578e692907a39e0c
# expect: d711efaf00a0d55e880976c397b7a10a25ba17728391f970f1d13591785aaa43a1c7012d405326c092acd5b7ac5f3994cf4cf68e5608ac7ff95cad48499e0da8 c9420b9204ffacf3bce591b194a6f2d04884534bc1740b8d82186b974f037d1f
# expect: eea556234d26f37865335c6d602cf306ada95f1af7f027ec49fe35e4466bb1f7768b6b78f478ac3ee5304b24464eb58befb43f3040290abf8863506aba0cb331 0e6b9fa23af4e9d4e9644cd841c0c17ebce2f72ac29b9808400b30abc3bd24ff
# expect: f6ec67f2086426460f50916121237065b3c0569511c3c8ef60fbf6f74168c1dfdb1c7f5fe5ec186d692bea9be92f2a075862b2476c1551d3919c7794dfc785c2 c1129fb191b4ebda8443f2bc6730cef4a56a2e9629a8ea64450f793861e9de87
# expect: 7793bae40e121b2467e80687b8d268ba84cb44527a029dfa032df2428dc714e561e79195c976a8530459d567b44ab35b53733a4c46806de2175b72f2bd30f1aa 1e2e708df40009ee1fcb163b7305138453dd78f7ad8124fdb11ccebf8993cbdc
# expect: c6cacfcce7f45ebdc67bc0faecee5de1024058838ef26e0b714acaf4905ef30191b31e274c59e32d12b3c0378b1e6dee1f0d530f95d404d77d9b0c7a03482894 36cff6769e55b13fd6cea89283b3c178b014692e092c2ce7d2d060834c7ad106
print(B.SALT_SIZE, B.PERSON_SIZE, B.MAX_KEY_SIZE, B.MAX_DIGEST_SIZE, S.SALT_SIZE, S.PERSON_SIZE, S.MAX_KEY_SIZE, S.MAX_DIGEST_SIZE, B(b"").block_size, B, B(digest_size=7).digest_size)  # expect: 16 16 64 64 8 8 32 32 128 <class '_blake2.blake2b'> 7
h = B(key=b"k")
h.update(b"a")
c = h.copy()
h.update(b"b")
print(h.hexdigest() == B(b"ab", key=b"k").hexdigest(), c.hexdigest() == B(b"a", key=b"k").hexdigest(), c.name, type(c))  # expect: True True blake2b <class '_blake2.blake2b'>
t(hashlib.new, "blake2b", b"x", digest_size=0)  # expect: ValueError: digest_size for Blake2b must be between 1 and 64 bytes, here it is 0
print(hashlib.new("blake2b", b"x", digest_size=5).hexdigest())  # expect: ce2d142464

# --- derivation of keys
import hashlib
def t(f, *a, **k):
    try:
        r = f(*a, **k)
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
P = hashlib.pbkdf2_hmac
t(P, "sha256", b"pw", b"salt", 10); t(P, "foo", b"", b"", 1); t(P, "sha1", b"", b"", 0); t(P, "sha1", b"", b"", 1, 0); t(P, "sha1", b"a", b"b", 2, 50); t(P, "sha1", "a", b"b", 2); t(P, 5, b"a", b"b", 2); t(P, "sha1", b"a", b"b", -2)  # expect: b'r\xae\xcd\x14$H\x87\xc3\x16\xe2@\x19\xc7\xe0 \xb5\x88\x88\xf0)\x86\x14\x90\x80M6\xe2\x0bB\xd92\x1a'
# expect: UnsupportedDigestmodError: [digital envelope routines] unsupported
# expect: ValueError: iteration value must be greater than 0.
# expect: ValueError: key length must be greater than 0.
# expect: b"\x98\xb7\xb1\xfeD\xbcp\x12ifT\xb2\x026T>\x84\x14\xe4\x89;T\xe5\xcei;\xd9\xde\xc4\x12gU\xf3\x10\xb3\xf3\n\x98\xc8`?\xf9\xb06\xd3\xdce\x1dM'"
# expect: TypeError: a bytes-like object is required, not 'str'
# expect: TypeError: pbkdf2_hmac() argument 'hash_name' must be str, not int
# expect: ValueError: iteration value must be greater than 0.
t(P, "sha3_256", b"a", b"b", 2); t(P, "blake2b", b"a", b"b", 2); t(P, "sha512", b"k" * 300, b"salt", 1000, dklen=100); t(P, "md5", b"a", b"b", 1, None); t(P, hash_name="sha1", password=b"a", salt=b"b", iterations=3, dklen=5)  # expect: b'>V<M\xb7r6\xf6\x10r\xf0n\x0c\x1d\xc3\xad)\rl\x12\xf6\x1f\xea\x95\xe2D\x99\x90@C+K'
# expect: b'\xe9\xa2\xde\xf6\xe6\xf6\x84\x02\xbe\xfb\x8a\r"{\xd5{\x94yw\x90\xa6!m\xda\xa7d\n\xe7--\xe6k\x1c3M#\x96\xe6\xd8\xc4\xf9\xde,\x9d\x18\xf9\xa0$}\xd1H\xc8F\x100\xaf\x9a\xae7\x9c_\xcf\xa0\x1e'
# expect: b'u\xddm[\xb5\x92\x1d\xf5\xb3A\x07\x9e\x9d\xc6 v6\x1b\x87H3\x02\x15\xcd\x81U5\x16\x9b\x11\xad\xdd\xbd\xab\xb5\xa4\x04#*\xbf\xc7\x00\x98Y\xfb\x86^e\xd0\xf5\n\xca\xb0p\xdb\xfe\xf3\xe4_\xf4f\x91/\xd1b\xd7\xbf]\x83\x03\xce\xfb\xcaOP\xf2{e_\xe0\x8b\xf1W\xadc\xcb\x85M\xa3\x8fp\x16+d/\x85\xaf@\x03\xcf'
# expect: b'9\xf9\\%\xe4\xe2\xc93\x89<B;sDb`'
# expect: b'\xe6[\x19\x08\x9d'
C = hashlib.scrypt
t(C, b"pw", salt=b"salt", n=16, r=8, p=1); t(C, b"pw", salt=b"salt", n=15, r=8, p=1); t(C, b"pw"); t(C, b"pw", salt=b"", n=2, r=1, p=1, dklen=10); t(C, b"pw", salt=b"", n=2, r=1, p=1, dklen=0); t(C, b"pw", salt=b"", n=2, r=1, p=1, maxmem=-1)  # expect: b'\xc5\xd0l6\x8eJ\x07\xb8\xa9\x8e\x9a\x06w?\xcfJc\x9b\xb0;\x90\x9a\xf9\x9f\x94IwG\xf8(\x18Ns\xa2\xc9\xcf\x04nY\xfc\x87@\x93\xd7C\n\xfb\x13\x90\x92a\xdd\x13\xf1\x8d"R\xdb|\x1bCO\xc1('
# expect: ValueError: n must be a power of 2.
# expect: TypeError: scrypt() missing required argument 'salt' (pos 2)
# expect: b'(u\xfe\xc4\xd4\xd8\x06\x82%-'
# expect: ValueError: dklen must be greater than 0 and smaller than 2147483647
# expect: ValueError: maxmem must be positive and smaller than 2147483647
t(C, b"pw", salt=b"", n=2**20, r=8, p=1); t(C, b"pw", salt=b"", n=0, r=8, p=1); t(C, b"pw", salt=b"", n=2, r=0, p=1); t(C, b"password", salt=b"NaCl", n=64, r=8, p=3, dklen=40); t(C, "pw", salt=b"", n=2, r=1, p=1)  # expect: ValueError: [digital envelope routines] memory limit exceeded
# expect: ValueError: n must be a power of 2.
# expect: ValueError: Invalid parameter combination for n, r, p, maxmem.
# expect: b'\xd0e\xf1\x84` ;\x9e\xad\xa7\xbfr\xeb\x1a\xba\xadl\xb9\xcd\x9d\xe3\x01\x0f\xb8\x1cf\xed\xe8\x11\xdcE\xbe\xefi\x14\xb2\xf0\xc3\xeb\x04'
# expect: TypeError: a bytes-like object is required, not 'str'

# --- files
import hashlib, io
def t(f, *a, **k):
    try:
        r = f(*a, **k).hexdigest()
    except Exception as e:
        r = f"{type(e).__name__}: {e}"
    print(r)
t(hashlib.file_digest, io.BytesIO(b"abc"), "sha256")  # expect: ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad
t(hashlib.file_digest, io.BytesIO(b"abc"), hashlib.md5)  # expect: 900150983cd24fb0d6963f7d28e17f72
t(hashlib.file_digest, io.BufferedReader(io.BytesIO(b"abc" * 100000)), "sha1")  # expect: bbfec7b9ef29840479ea99cc0e25cc8c285ea303
t(hashlib.file_digest, 5, "sha256")  # expect: ValueError: '5' is not a file-like object in binary reading mode.
t(hashlib.file_digest, io.BytesIO(b"abc"), lambda: 5)  # expect: AttributeError: 'int' object has no attribute 'update'
t(hashlib.file_digest, io.BytesIO(b"abc"), "foo")  # expect: ValueError: unsupported hash type foo
class R:
    def readable(self): return True
    def readinto(self, b): return None
t(hashlib.file_digest, R(), "md5")  # expect: BlockingIOError: I/O operation would block.

# --- long data goes by steps
import hashlib
d = bytes(range(256)) * 1200
for n in ("md5", "sha256", "sha3_512", "blake2s"):
    h = hashlib.new(n, d)
    h.update(bytearray(d))
    h.update(memoryview(d)[1:])
    print(h.hexdigest())
# expect: 12b1626640743d9ffdd4b005a00641ec
# expect: c0304cdcf48764c7029276a38753253b279b19611ba4c152e82fa2a049419185
# expect: b3acc1e7b55dab262934a6dac44c342214e42cb1808382b9ec8dd1a1d3683a2390be62bb33b28ed2f2edb57cfd2420ef735554f5923df0c24492c3571e4a1158
# expect: 01d6961ab5a1ef6400d76a26a3d5fcd1913390fada39b58d39a234766bfe264b

# --- digests are not pickled
import hashlib
for o in (hashlib.md5(), hashlib.shake_128(), hashlib.blake2b(), hashlib.blake2s()):
    try:
        o.__reduce_ex__(2)
    except TypeError as e:
        print(e)
# expect: cannot pickle '_hashlib.HASH' object
# expect: cannot pickle '_hashlib.HASHXOF' object
# expect: cannot pickle '_blake2.blake2b' object
# expect: cannot pickle '_blake2.blake2s' object
for o in (hashlib.blake2b(), hashlib.blake2s()):
    try:
        o.__reduce__()
    except TypeError as e:
        print(e)
# expect: cannot pickle 'blake2b' object
# expect: cannot pickle 'blake2s' object

# --- cpython: skip (its recipe for protocols 0 and 1 makes no digest)
import hashlib
for o in (hashlib.md5(), hashlib.shake_128()):
    try:
        o.__reduce__()
    except TypeError as e:
        print(e)
# expect: cannot pickle 'HASH' object
# expect: cannot pickle 'HASHXOF' object

# --- every algorithm by steps
import hashlib
d = bytes(range(256)) * 1200
for name in sorted(hashlib.algorithms_guaranteed):
    for f in (getattr(hashlib, name), lambda *a: hashlib.new(name, *a)):
        h = f(d)
        h.update(bytearray(d))
        print(name, h.hexdigest(*[8] * name.startswith("shake"))[:20])
# expect: blake2b 12e87231e1e8d91a2d7d
# expect: blake2b 12e87231e1e8d91a2d7d
# expect: blake2s fe326e16fe3d2fb78228
# expect: blake2s fe326e16fe3d2fb78228
# expect: md5 4d612db69188b883b9ab
# expect: md5 4d612db69188b883b9ab
# expect: sha1 239b1f5be294aa63293a
# expect: sha1 239b1f5be294aa63293a
# expect: sha224 f899beb34a09308e3bf6
# expect: sha224 f899beb34a09308e3bf6
# expect: sha256 3c7e7ecba97572f06d67
# expect: sha256 3c7e7ecba97572f06d67
# expect: sha384 323c5a7a3400560e77a1
# expect: sha384 323c5a7a3400560e77a1
# expect: sha3_224 973f37590f34d15f3107
# expect: sha3_224 973f37590f34d15f3107
# expect: sha3_256 bd7ce252852d23130ccd
# expect: sha3_256 bd7ce252852d23130ccd
# expect: sha3_384 039f0a9766f2dbfa8e62
# expect: sha3_384 039f0a9766f2dbfa8e62
# expect: sha3_512 4c44be2982ef22352013
# expect: sha3_512 4c44be2982ef22352013
# expect: sha512 2abf43ca56fa7d3c9556
# expect: sha512 2abf43ca56fa7d3c9556
# expect: shake_128 98c9bbb5dedd03b7
# expect: shake_128 98c9bbb5dedd03b7
# expect: shake_256 5c3b32bfc32bd862
# expect: shake_256 5c3b32bfc32bd862
