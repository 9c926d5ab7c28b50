# csv.Sniffer.
# cpython: same
import csv
s = csv.Sniffer()
def show(text, delimiters=None):
    try:
        d = s.sniff(text, delimiters)
        print(repr(d.delimiter), d.quotechar, d.doublequote, d.skipinitialspace, d._name)
    except csv.Error as e:
        print(e)
show("a,b,c\n1,2,3\n4,5,6\n")  # expect: ',' " False False sniffed
show("a;b\n'1';'2'\n")  # expect: ';' ' False False sniffed
show('"a"\t"b"\n"c ""d"""\t"e"\n')  # expect: '\t' " True False sniffed
show("a, b, c\n1, 2, 3\n")  # expect: ',' " False True sniffed
show("x|y\n1|2\n")  # expect: '|' " False False sniffed
show("a b\nc d\n")  # expect: ' ' " False False sniffed
show("abc\n")  # expect: 'c' " False False sniffed
show("")  # expect: Could not determine delimiter
show("a,b;c\n1,2;3\n")  # expect: ',' " False False sniffed
show("a,b;c\n1,2;3\n", ";")  # expect: ';' " False False sniffed
show("'one'\n'two'\n")  # expect: "'" ' False False sniffed
show("t:1,2\nu:3,4\n")  # expect: ',' " False False sniffed
print(s.has_header("name,age\nann,31\nbob,4\n"), s.has_header("1,2\n3,4\n"), s.has_header("a,b\nccc,d\neee,f\n"), s.preferred)  # expect: True False False [',', '\t', ';', ' ', ':']
s.has_header("")  # raises: _csv.Error: Could not determine delimiter
