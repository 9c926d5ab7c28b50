# Encodings of one byte a character: what every byte means, as checksums.
names = "cp037 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864 cp865 cp866 cp869 cp874 cp875 hp_roman8 iso8859_10 iso8859_11 iso8859_13 iso8859_14 iso8859_15 iso8859_16 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 koi8_r koi8_t koi8_u kz1048 mac_arabic mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland mac_latin2 mac_roman mac_romanian mac_turkish palmos ptcp154 tis_620"
for n in names.split():
    s = bytes(range(256)).decode(n, "replace")
    h = 0
    for c in s:
        h = (h * 31 + ord(c)) % 1000000007
    back = s.encode(n, "ignore")
    print(n, h, len(back), sum(back))
# expect: cp037 619653809 256 32640
# expect: cp1006 661868318 256 32641
# expect: cp1026 380226282 256 32640
# expect: cp1125 7491685 256 32640
# expect: cp1140 271531526 256 32640
# expect: cp1250 126270917 251 31948
# expect: cp1251 716652489 255 32488
# expect: cp1252 865512976 251 31926
# expect: cp1253 786165795 239 29956
# expect: cp1254 563346200 249 31626
# expect: cp1255 260016954 233 28379
# expect: cp1256 782625587 256 32640
# expect: cp1257 745972432 244 30875
# expect: cp1258 974899283 247 31334
# expect: cp273 900659407 256 32640
# expect: cp424 892162234 218 25586
# expect: cp437 801326262 256 32640
# expect: cp500 632724033 256 32640
# expect: cp720 60128451 256 32640
# expect: cp737 232066742 256 32640
# expect: cp775 902859921 256 32640
# expect: cp850 508169230 256 32640
# expect: cp852 904804258 256 32640
# expect: cp855 250001939 256 32640
# expect: cp856 779176908 215 24450
# expect: cp857 867715625 253 31954
# expect: cp858 252343179 256 32640
# expect: cp860 85801256 256 32640
# expect: cp861 68249489 256 32640
# expect: cp862 212650942 256 32640
# expect: cp863 935739055 256 32640
# expect: cp864 810423226 250 31582
# expect: cp865 470054905 256 32640
# expect: cp866 948721341 256 32640
# expect: cp869 218133712 247 31427
# expect: cp874 660781798 225 27449
# expect: cp875 300095681 256 32925
# expect: hp_roman8 74454669 255 32385
# expect: iso8859_10 577935444 256 32640
# expect: iso8859_11 359833422 248 30744
# expect: iso8859_13 763887485 256 32640
# expect: iso8859_14 673301023 256 32640
# expect: iso8859_15 49892723 256 32640
# expect: iso8859_16 274510189 256 32640
# expect: iso8859_2 866140648 256 32640
# expect: iso8859_3 837585056 249 31241
# expect: iso8859_4 128785354 256 32640
# expect: iso8859_5 180925601 256 32640
# expect: iso8859_6 438594311 211 23537
# expect: iso8859_7 850884788 253 32001
# expect: iso8859_8 20248493 220 25113
# expect: iso8859_9 11739983 256 32640
# expect: koi8_r 586760423 256 32640
# expect: koi8_t 212712897 237 29466
# expect: koi8_u 349417611 256 32640
# expect: kz1048 579403796 255 32488
# expect: mac_arabic 223913354 256 35968
# expect: mac_croatian 288371450 256 32640
# expect: mac_cyrillic 238220467 256 32640
# expect: mac_farsi 676737566 256 35968
# expect: mac_greek 56518932 256 32640
# expect: mac_iceland 718267233 256 32640
# expect: mac_latin2 340720663 256 32640
# expect: mac_roman 272015345 256 32640
# expect: mac_romanian 337776159 256 32640
# expect: mac_turkish 419151004 256 32640
# expect: palmos 136178013 256 32640
# expect: ptcp154 722556292 256 32640
# expect: tis_620 358178041 247 30584
# --- errors
def err(f, *a, **k):
    try:
        print(ascii(f(*a, **k)))
    except UnicodeError as e:
        print(type(e).__name__ + ":", e, "|", e.encoding, e.start, e.end, e.reason)
    except Exception as e:
        print(type(e).__name__ + ":", e)
err("\x81\u20ac\x8d".encode, "cp1252")  # expect: UnicodeEncodeError: 'charmap' codec can't encode character '\x81' in position 0: character maps to <undefined> | charmap 0 1 character maps to <undefined>
err("a\u20ac\xe9".encode, "cp437", "replace")  # expect: b'a?\x82'
err("a\u20ac\U0001f600".encode, "cp437", "xmlcharrefreplace")  # expect: b'a&#8364;&#128512;'
err("a\u20ac".encode, "koi8-r", "backslashreplace")  # expect: b'a\\u20ac'
err(b"\x81a\x8d".decode, "cp1252")  # expect: UnicodeDecodeError: 'charmap' codec can't decode byte 0x81 in position 0: character maps to <undefined> | charmap 0 1 character maps to <undefined>
err(b"\x81a\x8d".decode, "cp1252", "replace")  # expect: '\ufffda\ufffd'
err(b"\x81a\x8d".decode, "windows-1252", "surrogateescape")  # expect: '\udc81a\udc8d'
err("\udc81".encode, "cp1252", "surrogateescape")  # expect: b'\x81'
err("\u20ac1".encode, "cp037", "replace")  # expect: b'o\xf1'
err("abc 123".encode, "ebcdic-cp-us")  # expect: b'\x81\x82\x83@\xf1\xf2\xf3'
err("\u20ac".encode, "iso-8859-15")  # expect: b'\xa4'
err("\u041f\u0440\u0438".encode, "windows-1251")  # expect: b'\xcf\xf0\xe8'
err("\u041f\u0440\u0438".encode, "cyrillic")  # expect: b'\xbf\xe0\xd8'
err("\u0e01".encode, "tis620")  # expect: b'\xa1'
err(b"\xcf\xf0".decode, "1251")  # expect: '\u041f\u0440'
