# csv: dialects as classes, DictReader, DictWriter.
# cpython: same
import csv, io
class semi(csv.excel):
    delimiter = ";"
print(list(csv.DictReader(["a,b", "1,2", "", "3", "4,5,6"])))  # expect: [{'a': '1', 'b': '2'}, {'a': '3', 'b': None}, {'a': '4', 'b': '5', None: ['6']}]
print(list(csv.DictReader(["a;b", "1;2"], dialect=semi)), list(csv.DictReader(["1,2"], iter("xy"), restkey="r")))  # expect: [{'a': '1', 'b': '2'}] [{'x': '1', 'y': '2'}]
print(list(csv.DictReader(["1,2,3", "4"], ["x", "y"], restkey="rest", restval="-")))  # expect: [{'x': '1', 'y': '2', 'rest': ['3']}, {'x': '4', 'y': '-'}]
d = csv.DictReader(["a,b", '"x\n', 'y",2'])
print(d.line_num, d.fieldnames, d.line_num, next(d), d.line_num)  # expect: 0 ['a', 'b'] 1 {'a': 'x\ny', 'b': '2'} 3
print(list(csv.DictReader([])), csv.DictReader([]).fieldnames, csv.DictReader[int])  # expect: [] None csv.DictReader[int]
f = io.StringIO()
w = csv.DictWriter(f, ["a", "b"], restval="?")
print(w.writeheader(), w.writerow({"b": 'q"', "a": 1}), w.writerows([{"a": 2}]), repr(f.getvalue()))  # expect: 5 9 None 'a,b\r\n1,"q"""\r\n2,?\r\n'
f = io.StringIO()
csv.DictWriter(f, ["a"], extrasaction="ignore", dialect="unix").writerow({"a": 1, "z": 2})
print(repr(f.getvalue()))  # expect: '"1"\n'
print(csv.list_dialects(), csv.get_dialect("excel-tab").delimiter, csv.unix_dialect.quoting == csv.QUOTE_ALL)  # expect-repr: '[\'excel\', \'excel-tab\', \'unix\'] \t True'
print(semi()._valid, csv.Dialect.delimiter, csv.__all__)  # expect: True None ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'QUOTE_STRINGS', 'QUOTE_NOTNULL', 'Error', 'Dialect', 'excel', 'excel_tab', 'field_size_limit', 'reader', 'writer', 'register_dialect', 'get_dialect', 'list_dialects', 'Sniffer', 'unregister_dialect', 'DictReader', 'DictWriter', 'unix_dialect']
w.writerow({"c": 1})  # raises: ValueError: dict contains fields not in fieldnames: 'c'
# ---
import csv, io
csv.DictWriter(io.StringIO(), [], extrasaction="x")  # raises: ValueError: extrasaction (x) must be 'raise' or 'ignore'
# ---
import csv
csv.Dialect()  # raises: _csv.Error: "delimiter" must be a unicode character, not NoneType
# ---
import csv
class Bad(csv.excel):
    delimiter = ";;"
Bad()  # raises: _csv.Error: "delimiter" must be a unicode character, not a string of length 2

# --- the dialect by name
import csv, io
print(list(csv.reader(["a\tb"], dialect="excel-tab")), csv.reader([], dialect="unix").dialect.lineterminator.encode())  # expect: [['a', 'b']] b'\n'
w = io.StringIO()
csv.writer(w, dialect="excel-tab", quoting=csv.QUOTE_ALL).writerow([1, 2])
print(repr(w.getvalue()), csv.register_dialect("mine", dialect="excel", delimiter="!"), csv.get_dialect("mine").delimiter)  # expect: '"1"\t"2"\r\n' None !
for f in (lambda: csv.reader([], "excel", dialect="excel-tab"), lambda: csv.reader([], dialect="nope"), lambda: csv.reader([], foo=1), lambda: csv.writer(w, dialect=3).dialect.delimiter):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
# expect: TypeError argument for function given by name ('dialect') and position (1)
# expect: Error unknown dialect
# expect: TypeError this function got an unexpected keyword argument 'foo'
# expect: ,
