# punycode of a long text takes time as its square.
# ends: LookupError: unknown encoding: punycode
s = "".join(chr(0x4e00 + i * 7 % 20_000) for i in range(20_000))
s.encode("punycode").decode("punycode") == s
