# split, rsplit, partition and splitlines of bytes: all the corners.
for s in (b"", b",", b",,", b"a", b"a,", b",a", b"a,b,c", b" ", b"  a  b  ", b"a\tb\nc\x0bd\x0ce\rf", b"\x1c\x85\xa0", b"aXXbXXXc", b"\xff,\x00"):
    for sep in (None, b",", b"XX", b" "):
        for n in (-1, 0, 1, 2):
            a, b = s.split(sep, n), s.rsplit(sep, n)
            if n == -1 and sep:
                assert sep.join(a) == s and sep.join(b) == s
            print(s, sep, n, a, b == a or b)
    print(s.partition(b","), s.rpartition(b","), s.splitlines(), s.splitlines(True))
# expect: b'' None -1 [] True
# expect: b'' None 0 [] True
# expect: b'' None 1 [] True
# expect: b'' None 2 [] True
# expect: b'' b',' -1 [b''] True
# expect: b'' b',' 0 [b''] True
# expect: b'' b',' 1 [b''] True
# expect: b'' b',' 2 [b''] True
# expect: b'' b'XX' -1 [b''] True
# expect: b'' b'XX' 0 [b''] True
# expect: b'' b'XX' 1 [b''] True
# expect: b'' b'XX' 2 [b''] True
# expect: b'' b' ' -1 [b''] True
# expect: b'' b' ' 0 [b''] True
# expect: b'' b' ' 1 [b''] True
# expect: b'' b' ' 2 [b''] True
# expect: (b'', b'', b'') (b'', b'', b'') [] []
# expect: b',' None -1 [b','] True
# expect: b',' None 0 [b','] True
# expect: b',' None 1 [b','] True
# expect: b',' None 2 [b','] True
# expect: b',' b',' -1 [b'', b''] True
# expect: b',' b',' 0 [b','] True
# expect: b',' b',' 1 [b'', b''] True
# expect: b',' b',' 2 [b'', b''] True
# expect: b',' b'XX' -1 [b','] True
# expect: b',' b'XX' 0 [b','] True
# expect: b',' b'XX' 1 [b','] True
# expect: b',' b'XX' 2 [b','] True
# expect: b',' b' ' -1 [b','] True
# expect: b',' b' ' 0 [b','] True
# expect: b',' b' ' 1 [b','] True
# expect: b',' b' ' 2 [b','] True
# expect: (b'', b',', b'') (b'', b',', b'') [b','] [b',']
# expect: b',,' None -1 [b',,'] True
# expect: b',,' None 0 [b',,'] True
# expect: b',,' None 1 [b',,'] True
# expect: b',,' None 2 [b',,'] True
# expect: b',,' b',' -1 [b'', b'', b''] True
# expect: b',,' b',' 0 [b',,'] True
# expect: b',,' b',' 1 [b'', b','] [b',', b'']
# expect: b',,' b',' 2 [b'', b'', b''] True
# expect: b',,' b'XX' -1 [b',,'] True
# expect: b',,' b'XX' 0 [b',,'] True
# expect: b',,' b'XX' 1 [b',,'] True
# expect: b',,' b'XX' 2 [b',,'] True
# expect: b',,' b' ' -1 [b',,'] True
# expect: b',,' b' ' 0 [b',,'] True
# expect: b',,' b' ' 1 [b',,'] True
# expect: b',,' b' ' 2 [b',,'] True
# expect: (b'', b',', b',') (b',', b',', b'') [b',,'] [b',,']
# expect: b'a' None -1 [b'a'] True
# expect: b'a' None 0 [b'a'] True
# expect: b'a' None 1 [b'a'] True
# expect: b'a' None 2 [b'a'] True
# expect: b'a' b',' -1 [b'a'] True
# expect: b'a' b',' 0 [b'a'] True
# expect: b'a' b',' 1 [b'a'] True
# expect: b'a' b',' 2 [b'a'] True
# expect: b'a' b'XX' -1 [b'a'] True
# expect: b'a' b'XX' 0 [b'a'] True
# expect: b'a' b'XX' 1 [b'a'] True
# expect: b'a' b'XX' 2 [b'a'] True
# expect: b'a' b' ' -1 [b'a'] True
# expect: b'a' b' ' 0 [b'a'] True
# expect: b'a' b' ' 1 [b'a'] True
# expect: b'a' b' ' 2 [b'a'] True
# expect: (b'a', b'', b'') (b'', b'', b'a') [b'a'] [b'a']
# expect: b'a,' None -1 [b'a,'] True
# expect: b'a,' None 0 [b'a,'] True
# expect: b'a,' None 1 [b'a,'] True
# expect: b'a,' None 2 [b'a,'] True
# expect: b'a,' b',' -1 [b'a', b''] True
# expect: b'a,' b',' 0 [b'a,'] True
# expect: b'a,' b',' 1 [b'a', b''] True
# expect: b'a,' b',' 2 [b'a', b''] True
# expect: b'a,' b'XX' -1 [b'a,'] True
# expect: b'a,' b'XX' 0 [b'a,'] True
# expect: b'a,' b'XX' 1 [b'a,'] True
# expect: b'a,' b'XX' 2 [b'a,'] True
# expect: b'a,' b' ' -1 [b'a,'] True
# expect: b'a,' b' ' 0 [b'a,'] True
# expect: b'a,' b' ' 1 [b'a,'] True
# expect: b'a,' b' ' 2 [b'a,'] True
# expect: (b'a', b',', b'') (b'a', b',', b'') [b'a,'] [b'a,']
# expect: b',a' None -1 [b',a'] True
# expect: b',a' None 0 [b',a'] True
# expect: b',a' None 1 [b',a'] True
# expect: b',a' None 2 [b',a'] True
# expect: b',a' b',' -1 [b'', b'a'] True
# expect: b',a' b',' 0 [b',a'] True
# expect: b',a' b',' 1 [b'', b'a'] True
# expect: b',a' b',' 2 [b'', b'a'] True
# expect: b',a' b'XX' -1 [b',a'] True
# expect: b',a' b'XX' 0 [b',a'] True
# expect: b',a' b'XX' 1 [b',a'] True
# expect: b',a' b'XX' 2 [b',a'] True
# expect: b',a' b' ' -1 [b',a'] True
# expect: b',a' b' ' 0 [b',a'] True
# expect: b',a' b' ' 1 [b',a'] True
# expect: b',a' b' ' 2 [b',a'] True
# expect: (b'', b',', b'a') (b'', b',', b'a') [b',a'] [b',a']
# expect: b'a,b,c' None -1 [b'a,b,c'] True
# expect: b'a,b,c' None 0 [b'a,b,c'] True
# expect: b'a,b,c' None 1 [b'a,b,c'] True
# expect: b'a,b,c' None 2 [b'a,b,c'] True
# expect: b'a,b,c' b',' -1 [b'a', b'b', b'c'] True
# expect: b'a,b,c' b',' 0 [b'a,b,c'] True
# expect: b'a,b,c' b',' 1 [b'a', b'b,c'] [b'a,b', b'c']
# expect: b'a,b,c' b',' 2 [b'a', b'b', b'c'] True
# expect: b'a,b,c' b'XX' -1 [b'a,b,c'] True
# expect: b'a,b,c' b'XX' 0 [b'a,b,c'] True
# expect: b'a,b,c' b'XX' 1 [b'a,b,c'] True
# expect: b'a,b,c' b'XX' 2 [b'a,b,c'] True
# expect: b'a,b,c' b' ' -1 [b'a,b,c'] True
# expect: b'a,b,c' b' ' 0 [b'a,b,c'] True
# expect: b'a,b,c' b' ' 1 [b'a,b,c'] True
# expect: b'a,b,c' b' ' 2 [b'a,b,c'] True
# expect: (b'a', b',', b'b,c') (b'a,b', b',', b'c') [b'a,b,c'] [b'a,b,c']
# expect: b' ' None -1 [] True
# expect: b' ' None 0 [] True
# expect: b' ' None 1 [] True
# expect: b' ' None 2 [] True
# expect: b' ' b',' -1 [b' '] True
# expect: b' ' b',' 0 [b' '] True
# expect: b' ' b',' 1 [b' '] True
# expect: b' ' b',' 2 [b' '] True
# expect: b' ' b'XX' -1 [b' '] True
# expect: b' ' b'XX' 0 [b' '] True
# expect: b' ' b'XX' 1 [b' '] True
# expect: b' ' b'XX' 2 [b' '] True
# expect: b' ' b' ' -1 [b'', b''] True
# expect: b' ' b' ' 0 [b' '] True
# expect: b' ' b' ' 1 [b'', b''] True
# expect: b' ' b' ' 2 [b'', b''] True
# expect: (b' ', b'', b'') (b'', b'', b' ') [b' '] [b' ']
# expect: b'  a  b  ' None -1 [b'a', b'b'] True
# expect: b'  a  b  ' None 0 [b'a  b  '] [b'  a  b']
# expect: b'  a  b  ' None 1 [b'a', b'b  '] [b'  a', b'b']
# expect: b'  a  b  ' None 2 [b'a', b'b'] True
# expect: b'  a  b  ' b',' -1 [b'  a  b  '] True
# expect: b'  a  b  ' b',' 0 [b'  a  b  '] True
# expect: b'  a  b  ' b',' 1 [b'  a  b  '] True
# expect: b'  a  b  ' b',' 2 [b'  a  b  '] True
# expect: b'  a  b  ' b'XX' -1 [b'  a  b  '] True
# expect: b'  a  b  ' b'XX' 0 [b'  a  b  '] True
# expect: b'  a  b  ' b'XX' 1 [b'  a  b  '] True
# expect: b'  a  b  ' b'XX' 2 [b'  a  b  '] True
# expect: b'  a  b  ' b' ' -1 [b'', b'', b'a', b'', b'b', b'', b''] True
# expect: b'  a  b  ' b' ' 0 [b'  a  b  '] True
# expect: b'  a  b  ' b' ' 1 [b'', b' a  b  '] [b'  a  b ', b'']
# expect: b'  a  b  ' b' ' 2 [b'', b'', b'a  b  '] [b'  a  b', b'', b'']
# expect: (b'  a  b  ', b'', b'') (b'', b'', b'  a  b  ') [b'  a  b  '] [b'  a  b  ']
# expect: b'a\tb\nc\x0bd\x0ce\rf' None -1 [b'a', b'b', b'c', b'd', b'e', b'f'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' None 0 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' None 1 [b'a', b'b\nc\x0bd\x0ce\rf'] [b'a\tb\nc\x0bd\x0ce', b'f']
# expect: b'a\tb\nc\x0bd\x0ce\rf' None 2 [b'a', b'b', b'c\x0bd\x0ce\rf'] [b'a\tb\nc\x0bd', b'e', b'f']
# expect: b'a\tb\nc\x0bd\x0ce\rf' b',' -1 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b',' 0 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b',' 1 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b',' 2 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b'XX' -1 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b'XX' 0 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b'XX' 1 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b'XX' 2 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b' ' -1 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b' ' 0 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b' ' 1 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: b'a\tb\nc\x0bd\x0ce\rf' b' ' 2 [b'a\tb\nc\x0bd\x0ce\rf'] True
# expect: (b'a\tb\nc\x0bd\x0ce\rf', b'', b'') (b'', b'', b'a\tb\nc\x0bd\x0ce\rf') [b'a\tb', b'c\x0bd\x0ce', b'f'] [b'a\tb\n', b'c\x0bd\x0ce\r', b'f']
# expect: b'\x1c\x85\xa0' None -1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' None 0 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' None 1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' None 2 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b',' -1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b',' 0 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b',' 1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b',' 2 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b'XX' -1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b'XX' 0 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b'XX' 1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b'XX' 2 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b' ' -1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b' ' 0 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b' ' 1 [b'\x1c\x85\xa0'] True
# expect: b'\x1c\x85\xa0' b' ' 2 [b'\x1c\x85\xa0'] True
# expect: (b'\x1c\x85\xa0', b'', b'') (b'', b'', b'\x1c\x85\xa0') [b'\x1c\x85\xa0'] [b'\x1c\x85\xa0']
# expect: b'aXXbXXXc' None -1 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' None 0 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' None 1 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' None 2 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b',' -1 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b',' 0 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b',' 1 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b',' 2 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b'XX' -1 [b'a', b'b', b'Xc'] [b'a', b'bX', b'c']
# expect: b'aXXbXXXc' b'XX' 0 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b'XX' 1 [b'a', b'bXXXc'] [b'aXXbX', b'c']
# expect: b'aXXbXXXc' b'XX' 2 [b'a', b'b', b'Xc'] [b'a', b'bX', b'c']
# expect: b'aXXbXXXc' b' ' -1 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b' ' 0 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b' ' 1 [b'aXXbXXXc'] True
# expect: b'aXXbXXXc' b' ' 2 [b'aXXbXXXc'] True
# expect: (b'aXXbXXXc', b'', b'') (b'', b'', b'aXXbXXXc') [b'aXXbXXXc'] [b'aXXbXXXc']
# expect: b'\xff,\x00' None -1 [b'\xff,\x00'] True
# expect: b'\xff,\x00' None 0 [b'\xff,\x00'] True
# expect: b'\xff,\x00' None 1 [b'\xff,\x00'] True
# expect: b'\xff,\x00' None 2 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b',' -1 [b'\xff', b'\x00'] True
# expect: b'\xff,\x00' b',' 0 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b',' 1 [b'\xff', b'\x00'] True
# expect: b'\xff,\x00' b',' 2 [b'\xff', b'\x00'] True
# expect: b'\xff,\x00' b'XX' -1 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b'XX' 0 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b'XX' 1 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b'XX' 2 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b' ' -1 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b' ' 0 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b' ' 1 [b'\xff,\x00'] True
# expect: b'\xff,\x00' b' ' 2 [b'\xff,\x00'] True
# expect: (b'\xff', b',', b'\x00') (b'\xff', b',', b'\x00') [b'\xff,\x00'] [b'\xff,\x00']
