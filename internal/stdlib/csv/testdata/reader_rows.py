# csv: what a reader and a writer tell of their dialect.
# cpython: same
import csv, io
for d in (csv.reader([], delimiter=";", quotechar="'", escapechar="\\", doublequote=False, skipinitialspace=True, lineterminator="x", quoting=csv.QUOTE_NONE, strict=True).dialect,
          csv.writer(io.StringIO()).dialect):
    print(type(d).__name__, d.delimiter, d.quotechar, d.escapechar, d.doublequote, d.skipinitialspace, repr(d.lineterminator), d.quoting, d.strict)
# expect: Dialect ; ' \ False True 'x' 3 True
# expect: Dialect , " None True False '\r\n' 0 False
r = csv.reader(["a,b", "c"])
print(r.line_num, next(r), r.line_num, r.__next__(), r.__iter__() is r)  # expect: 0 ['a', 'b'] 1 ['c'] True
