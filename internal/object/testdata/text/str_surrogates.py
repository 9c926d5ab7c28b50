# Lone surrogates are ordinary characters of str.
s = "a\ud800b\udfffc"
print(len(s), ascii(s), ascii(s[1]), s.find("\udfff"), ascii(s.upper()), ascii(s.split("\ud800")), s.isalpha(), s.isprintable(), ascii(s[::-1]), s == "a\ud800b\udfffc", "\ud800" < "\ue000", ascii("\ud83d" + "\ude00"), len("\ud83d\ude00"))  # expect: 5 'a\ud800b\udfffc' '\ud800' 3 'A\ud800B\udfffC' ['a', 'b\udfffc'] False False 'c\udfffb\ud800a' True True '\ud83d\ude00' 2
for e in ("utf-8", "utf-16", "utf-32", "ascii", "latin-1"):
    try:
        s.encode(e)
    except UnicodeEncodeError as x:
        print(x)
# expect: 'utf-8' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: 'utf-16' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: 'utf-32' codec can't encode character '\ud800' in position 1: surrogates not allowed
# expect: 'ascii' codec can't encode character '\ud800' in position 1: ordinal not in range(128)
# expect: 'latin-1' codec can't encode character '\ud800' in position 1: ordinal not in range(256)
print(s.encode("utf-8", "surrogatepass"), s.encode("utf-8", "surrogatepass").decode("utf-8", "surrogatepass") == s, s.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass") == s)  # expect: b'a\xed\xa0\x80b\xed\xbf\xbfc' True True
print("\udcff\udc80".encode("utf-8", "surrogateescape"), ascii(b"\xff\x80a".decode("ascii", "surrogateescape")), b"\xff\xfe\xfd\xfc\xfb\xfa".decode("utf-8", "surrogateescape").encode("utf-8", "surrogateescape"))  # expect: b'\xff\x80' '\udcff\udc80a' b'\xff\xfe\xfd\xfc\xfb\xfa'
print(hash("\ud800") == hash("\ud800" + ""), {"\ud800": 1}["\ud800"], ascii(["\ud800"]), repr("\ud800"), ascii("%s|%5s" % ("\ud800", "\udfff")), ascii("{:>3}".format("\ud800")), ascii("\ud800".center(3, "\udfff")))  # expect: True 1 ['\ud800'] '\ud800' '\ud800|    \udfff' '  \ud800' '\udfff\ud800\udfff'
print(ascii("\ud800".join("ab")), ascii("a\ud800".replace("\ud800", "x")), "\ud800".isidentifier(), "\ud800".isspace(), ord("\ud800"), ascii(chr(0xdfff)))  # expect: 'a\ud800b' 'ax' False False 55296 '\udfff'
