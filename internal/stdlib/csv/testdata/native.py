# _csv: dialects, readers, writers.
# cpython: same
import _csv
from _csv import *
def e(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as x: print(f'{type(x).__module__}.{type(x).__name__}: {x}')
def rd(lines, *a, **k):
    try:
        r = reader(lines,*a,**k)
        out=[]
        while 1:
            try: out.append(next(r))
            except StopIteration: break
            except Exception as x: out.append(f'{type(x).__name__}: {x} @{r.line_num}'); break
        print(out, r.line_num)
    except BaseException as x: print(f'{type(x).__module__}.{type(x).__name__}: {x}')
class W:
    def __init__(s): s.o=[]
    def write(s,x): s.o.append(x); return len(x)
def wr(rows,*a,**k):
    w=W()
    try:
        x=writer(w,*a,**k)
        r=[x.writerow(r) for r in rows]
        print(w.o, r)
    except BaseException as x: print(w.o, f'{type(x).__module__}.{type(x).__name__}: {x}')
print(QUOTE_MINIMAL,QUOTE_ALL,QUOTE_NONNUMERIC,QUOTE_NONE,QUOTE_STRINGS,QUOTE_NOTNULL,Error,Error.__mro__,Dialect,Reader,Writer, Error.__module__)  # expect: 0 1 2 3 4 5 <class '_csv.Error'> (<class '_csv.Error'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>) <class '_csv.Dialect'> <class '_csv.reader'> <class '_csv.writer'> _csv
d=Dialect()
print(d.delimiter,d.doublequote,d.escapechar,repr(d.lineterminator),d.quotechar,d.quoting,d.skipinitialspace,d.strict)  # expect: , True None '\r\n' " 0 False False
e(setattr,d,'delimiter',';')  # expect: builtins.AttributeError: attribute 'delimiter' of '_csv.Dialect' objects is not writable
e(Dialect,delimiter=';;')  # expect: builtins.TypeError: "delimiter" must be a unicode character, not a string of length 2
e(Dialect,delimiter='')  # expect: builtins.TypeError: "delimiter" must be a unicode character, not a string of length 0
e(Dialect,delimiter=1)  # expect: builtins.TypeError: "delimiter" must be a unicode character, not int
e(Dialect,delimiter=None)  # expect: builtins.TypeError: "delimiter" must be a unicode character, not NoneType
e(Dialect,quotechar='')  # expect: builtins.TypeError: "quotechar" must be a unicode character or None, not a string of length 0
e(Dialect,quotechar='ab')  # expect: builtins.TypeError: "quotechar" must be a unicode character or None, not a string of length 2
e(Dialect,quotechar=1)  # expect: builtins.TypeError: "quotechar" must be a unicode character or None, not int
e(Dialect,escapechar='ab')  # expect: builtins.TypeError: "escapechar" must be a unicode character or None, not a string of length 2
e(Dialect,escapechar=1)  # expect: builtins.TypeError: "escapechar" must be a unicode character or None, not int
e(Dialect,lineterminator=1)  # expect: builtins.TypeError: "lineterminator" must be a string, not int
e(Dialect,lineterminator=None)  # expect: builtins.TypeError: "lineterminator" must be a string, not NoneType
e(Dialect,quoting=10)  # expect: builtins.TypeError: bad "quoting" value
e(Dialect,quoting='x')  # expect: builtins.TypeError: "quoting" must be an integer, not str
e(Dialect,quoting=-1)  # expect: builtins.TypeError: bad "quoting" value
e(Dialect,foo=1)  # expect: builtins.TypeError: this function got an unexpected keyword argument 'foo'
e(Dialect,1,2)  # expect: builtins.TypeError: "delimiter" must be a unicode character, not int
e(Dialect,delimiter='\n')  # expect: builtins.ValueError: bad delimiter value
e(Dialect,quotechar='\r')  # expect: builtins.ValueError: bad quotechar value
e(Dialect,escapechar='\n')  # expect: builtins.ValueError: bad escapechar value
e(Dialect,delimiter='"')  # expect: builtins.ValueError: bad delimiter or quotechar value
e(Dialect,quotechar=' ',skipinitialspace=True)  # expect: builtins.ValueError: bad quotechar value
e(Dialect,escapechar=',')  # expect: builtins.ValueError: bad delimiter or escapechar value
e(Dialect,escapechar='"')  # expect: builtins.ValueError: bad escapechar or quotechar value
e(Dialect,delimiter='a',lineterminator='a')  # expect: builtins.ValueError: bad delimiter or lineterminator value
e(Dialect,quotechar='a',lineterminator='xa')  # expect: builtins.ValueError: bad quotechar or lineterminator value
e(Dialect,quoting=True)  # expect: builtins.TypeError: "quoting" must be an integer, not bool
e(Dialect, 'nodialect')  # expect: _csv.Error: unknown dialect
e(Dialect, quoting=1.5)  # expect: builtins.TypeError: "quoting" must be an integer, not float
e(Dialect,quotechar=None,quoting=1)  # expect: builtins.TypeError: quotechar must be set if quoting enabled
e(Dialect,escapechar='\n',quoting=3)  # expect: builtins.ValueError: bad escapechar value
e(Dialect,escapechar=' ',skipinitialspace=1)  # expect: builtins.ValueError: bad escapechar value
class P: delimiter=';'; quoting=QUOTE_ALL; lineterminator='\n'
p=Dialect(P)
print(p.delimiter,p.quoting,repr(p.lineterminator))  # expect: ; 1 '\n'
print(Dialect(p) is p, Dialect(p,delimiter='|').delimiter)  # expect: True |
class_=P()
print(Dialect(P()).delimiter)  # expect: ;
e(Dialect, delimiter=b',')  # expect: builtins.TypeError: "delimiter" must be a unicode character, not bytes
e(d.__reduce__)  # expect: builtins.TypeError: cannot pickle 'Dialect' instances
e(d.__reduce_ex__,2)  # expect: builtins.TypeError: cannot pickle 'Dialect' instances
register_dialect('x',delimiter=':')
register_dialect('y',P)
print([n for n in list_dialects() if len(n) == 1], get_dialect('x').delimiter, get_dialect('y').delimiter)  # expect: ['x', 'y'] : ;
e(register_dialect,1)  # expect: builtins.TypeError: dialect name must be a string
e(register_dialect,'z',1)  # expect: None
e(register_dialect,'z',delimiter='xx')  # expect: builtins.TypeError: "delimiter" must be a unicode character, not a string of length 2
e(register_dialect)  # expect: builtins.TypeError: register_dialect expected at least 1 argument, got 0
e(get_dialect,'q')  # expect: _csv.Error: unknown dialect
e(unregister_dialect,'q')  # expect: _csv.Error: unknown dialect
unregister_dialect('x')
print([n for n in list_dialects() if len(n) == 1])  # expect: ['y', 'z']
e(get_dialect)  # expect: builtins.TypeError: get_dialect() missing required argument 'name' (pos 1)
e(get_dialect,1)  # expect: _csv.Error: unknown dialect
e(get_dialect,[])  # expect: builtins.TypeError: cannot use 'list' as a dict key (unhashable type: 'list')
e(unregister_dialect,1)  # expect: _csv.Error: unknown dialect
e(register_dialect,'a','y')  # expect: None
print([n for n in list_dialects() if len(n) == 1], get_dialect('a').delimiter)  # expect: ['y', 'z', 'a'] ;
e(register_dialect,'a',None)  # expect: None
e(register_dialect,'a','nope')  # expect: _csv.Error: unknown dialect
print(field_size_limit(),field_size_limit(100),field_size_limit())  # expect: 131072 131072 100
e(field_size_limit,'a')  # expect: builtins.TypeError: limit must be an integer
e(field_size_limit,1,2)  # expect: builtins.TypeError: field_size_limit() takes at most 1 argument (2 given)
field_size_limit(131072)
e(field_size_limit, new_limit=131072)  # expect: 131072
e(field_size_limit, 2**70)  # expect: builtins.OverflowError: Python int too large to convert to C ssize_t
e(field_size_limit,-1)  # expect: 131072
field_size_limit(131072)
L=['a,b,c','1,"2,3",4','"x""y",z','','a,"b\nc",d','"a\n','b",c',' a, "b"','"a"b,c','"a" ,b','a"b,c','"','a,','"a','\n','a\r\n','a\rb','a\n\n','a\nb','"a\r\nb"','a,b\r','""','"",""',',','\0a', 'a\0b,c', '"a"\n', '"a"\r\n', "'a'"]
for l in L: rd([l])
# expect: [['a', 'b', 'c']] 1
# expect: [['1', '2,3', '4']] 1
# expect: [['x"y', 'z']] 1
# expect: [[]] 1
# expect: [['a', 'b\nc', 'd']] 1
# expect: [['a\n']] 1
# expect: [['b"', 'c']] 1
# expect: [[' a', ' "b"']] 1
# expect: [['ab', 'c']] 1
# expect: [['a ', 'b']] 1
# expect: [['a"b', 'c']] 1
# expect: [['']] 1
# expect: [['a', '']] 1
# expect: [['a']] 1
# expect: [[]] 1
# expect: [['a']] 1
# expect: ["Error: new-line character seen in unquoted field - do you need to open the file with newline=''? @1"] 1
# expect: [['a']] 1
# expect: ["Error: new-line character seen in unquoted field - do you need to open the file with newline=''? @1"] 1
# expect: [['a\r\nb']] 1
# expect: [['a', 'b']] 1
# expect: [['']] 1
# expect: [['', '']] 1
# expect: [['', '']] 1
# expect: [['\x00a']] 1
# expect: [['a\x00b', 'c']] 1
# expect: [['a']] 1
# expect: [['a']] 1
# expect: [["'a'"]] 1
rd(L[:11])  # expect: [['a', 'b', 'c'], ['1', '2,3', '4'], ['x"y', 'z'], [], ['a', 'b\nc', 'd'], ['a\nb', 'c'], [' a', ' "b"'], ['ab', 'c'], ['a ', 'b'], ['a"b', 'c']] 11
rd(['"a\n','b\n','c"\n','d\n'])  # expect: [['a\nb\nc'], ['d']] 4
rd(['"abc'],strict=True)  # expect: ['Error: unexpected end of data @1'] 1
rd(['"a"b'],strict=True)  # expect: ['Error: \',\' expected after \'"\' @1'] 1
rd(['"a"b,c'])  # expect: [['ab', 'c']] 1
rd(['a\\,b,c\\'],escapechar='\\')  # expect: [['a,b', 'c\n']] 1
rd(['a\\'],escapechar='\\',strict=True)  # expect: ['Error: unexpected end of data @1'] 1
rd(['a\\\n','b'],escapechar='\\')  # expect: [['a\nb']] 2
rd(['"a\\"b",c'],escapechar='\\')  # expect: [['a"b', 'c']] 1
rd(['"a\\"b",c'],escapechar='\\',doublequote=False)  # expect: [['a"b', 'c']] 1
rd(['"a""b",c'],doublequote=False)  # expect: [['a"b"', 'c']] 1
rd(['a b  c'],delimiter=' ')  # expect: [['a', 'b', '', 'c']] 1
rd(['a, b,  "c"'],skipinitialspace=True)  # expect: [['a', 'b', 'c']] 1
rd(['a, ,b, '],skipinitialspace=True)  # expect: [['a', '', 'b', '']] 1
rd(["'a','b'"],quotechar="'")  # expect: [['a', 'b']] 1
rd(['"a","b'],quotechar=None)  # expect: [['"a"', '"b']] 1
rd(['"a","b'],quoting=QUOTE_NONE)  # expect: [['"a"', '"b']] 1
rd(['1,"2",3.5,"x"'],quoting=QUOTE_NONNUMERIC)  # expect: [[1.0, '2', 3.5, 'x']] 1
rd(['1,a'],quoting=QUOTE_NONNUMERIC)  # expect: ["ValueError: could not convert string to float: 'a' @1"] 1
rd(['',',','1,'],quoting=QUOTE_NONNUMERIC)  # expect: [[], ['', ''], [1.0, '']] 3
rd([',"",a,1'],quoting=QUOTE_NOTNULL)  # expect: [[None, '', 'a', '1']] 1
rd([',"",a,1,"1"'],quoting=QUOTE_STRINGS)  # expect: ["ValueError: could not convert string to float: 'a' @1"] 1
rd(['a,x'],quoting=QUOTE_STRINGS)  # expect: ["ValueError: could not convert string to float: 'a' @1"] 1
rd([b'a'])  # expect: ['Error: iterator should return strings, not bytes (the file should be opened in text mode) @0'] 0
rd([1])  # expect: ['Error: iterator should return strings, not int (the file should be opened in text mode) @0'] 0
rd(1)  # expect: builtins.TypeError: 'int' object is not iterable
rd([None])  # expect: ['Error: iterator should return strings, not NoneType (the file should be opened in text mode) @0'] 0
rd(['a']*3+['b,c'])  # expect: [['a'], ['a'], ['a'], ['b', 'c']] 4
rd(['a','b'],delimiter=';')  # expect: [['a'], ['b']] 2
rd('abc')  # expect: [['a'], ['b'], ['c']] 3
rd('a\nb')  # expect: [['a'], [], ['b']] 3
rd(['a;b'],'y')  # expect: [['a', 'b']] 1
rd(['a;b'],'nope')  # expect: _csv.Error: unknown dialect
rd(['a'],foo=1)  # expect: builtins.TypeError: this function got an unexpected keyword argument 'foo'
rd([],1,2)  # expect: builtins.TypeError: reader expected at most 2 arguments, got 3
e(reader)  # expect: builtins.TypeError: reader expected at least 1 argument, got 0
e(reader,[],delimiter='ab')  # expect: builtins.TypeError: "delimiter" must be a unicode character, not a string of length 2
rd(['a;b'],P)  # expect: [['a', 'b']] 1
rd(['a;b'],P())  # expect: [['a', 'b']] 1
rd(['a|b'],P,delimiter='|')  # expect: [['a', 'b']] 1
rd(['a'],1)  # expect: [['a']] 1
rd(['"é","€😀"'])  # expect: [['é', '€😀']] 1
field_size_limit(5)
rd(['abcde'])  # expect: [['abcde']] 1
rd(['abcdef'])  # expect: ['Error: field larger than field limit (5) @1'] 1
rd(['"abcdef"'])  # expect: ['Error: field larger than field limit (5) @1'] 1
rd(['abc,def,"ghi"'])  # expect: [['abc', 'def', 'ghi']] 1
field_size_limit(131072)
def g():
    yield 'a'
    raise KeyError(5)
r=reader(g())
print(next(r))  # expect: ['a']
e(next,r)  # expect: builtins.KeyError: 5
e(setattr,r,'line_num',3)  # expect: builtins.AttributeError: readonly attribute
e(setattr,r,'dialect',3)  # expect: builtins.AttributeError: readonly attribute
print(iter(r) is r)  # expect: True
e(Reader)  # expect: builtins.TypeError: cannot create '_csv.reader' instances
e(Writer)  # expect: builtins.TypeError: cannot create '_csv.writer' instances
wr([['a','b'],[1,2.5,None],['a,b','c"d','e\nf',' g','']])  # expect: ['a,b\r\n', '1,2.5,\r\n', '"a,b","c""d","e\nf", g,\r\n'] [5, 8, 24]
wr([['a']],lineterminator='\n')  # expect: ['a\n'] [2]
wr([[]])  # expect: ['\r\n'] [2]
wr([['']])  # expect: ['""\r\n'] [4]
wr([[None]])  # expect: ['""\r\n'] [4]
wr([['a','b'],['x y']],delimiter=' ')  # expect: ['a b\r\n', '"x y"\r\n'] [5, 7]
wr([['a','"b'],[1,'2',None]],quoting=QUOTE_ALL)  # expect: ['"a","""b"\r\n', '"1","2",""\r\n'] [11, 12]
wr([['a','"b'],[1,'2',None,2.5]],quoting=QUOTE_NONNUMERIC)  # expect: ['"a","""b"\r\n', '1,"2","",2.5\r\n'] [11, 14]
wr([['a','b'],[1,'2',None,2.5]],quoting=QUOTE_STRINGS)  # expect: ['"a","b"\r\n', '1,"2",,2.5\r\n'] [9, 12]
wr([['a','b'],[1,'2',None,2.5,'']],quoting=QUOTE_NOTNULL)  # expect: ['"a","b"\r\n', '"1","2",,"2.5",""\r\n'] [9, 19]
wr([['a','b']],quoting=QUOTE_NONE)  # expect: ['a,b\r\n'] [5]
wr([['a,','b']],quoting=QUOTE_NONE)  # expect: [] _csv.Error: need to escape, but no escapechar set
wr([['a,','b"','c\\']],quoting=QUOTE_NONE,escapechar='\\')  # expect: ['a\\,,b\\",c\\\\\r\n'] [13]
wr([['a"b']],doublequote=False)  # expect: [] _csv.Error: need to escape, but no escapechar set
wr([['a"b','c\\']],doublequote=False,escapechar='\\')  # expect: ['a\\"b,c\\\\\r\n'] [10]
wr([['a\\b','c,\\']],escapechar='\\')  # expect: ['a\\\\b,"c,\\\\"\r\n'] [13]
wr([['a','b']],quotechar=None,quoting=QUOTE_NONE)  # expect: ['a,b\r\n'] [5]
wr([['a"','b']],quotechar=None,quoting=QUOTE_NONE)  # expect: ['a",b\r\n'] [6]
wr([[None]],quoting=QUOTE_NONE)  # expect: [] _csv.Error: single empty field record must be quoted
wr([['']],quoting=QUOTE_NONE)  # expect: [] _csv.Error: single empty field record must be quoted
wr([['',None]],quoting=QUOTE_NONE)  # expect: [',\r\n'] [3]
wr(['abc'])  # expect: ['a,b,c\r\n'] [7]
wr([1])  # expect: [] _csv.Error: iterable expected, not int
wr([None])  # expect: [] _csv.Error: iterable expected, not NoneType
wr([(x for x in 'ab')])  # expect: ['a,b\r\n'] [5]
wr([['é€😀',True,1j,b'x']])  # expect: ["é€😀,True,1j,b'x'\r\n"] [18]
wr([['a\r'],['a\rb'],['\n']])  # expect: ['"a\r"\r\n', '"a\rb"\r\n', '"\n"\r\n'] [6, 7, 5]
wr([[' a']],skipinitialspace=True)  # expect: [' a\r\n'] [4]
wr([['a ']],delimiter=' ')  # expect: ['"a "\r\n'] [6]
wr([['a','b']],'y')  # expect: ['"a";"b"\n'] [8]
wr([[1.0,1e100,float('nan'),2**70]])  # expect: ['1.0,1e+100,nan,1180591620717411303424\r\n'] [39]
wr([['x\0y']])  # expect: ['x\x00y\r\n'] [5]
wr([[None]],quoting=QUOTE_STRINGS)  # expect: [] _csv.Error: single empty field record must be quoted
wr([[None]],quoting=QUOTE_NOTNULL)  # expect: [] _csv.Error: single empty field record must be quoted
wr([[' ']],delimiter=' ',skipinitialspace=True)  # expect: ['" "\r\n'] [5]
wr([['', 'a']],delimiter=' ',skipinitialspace=True)  # expect: ['"" a\r\n'] [6]
wr([['', 'a']],delimiter=' ',skipinitialspace=True,quoting=QUOTE_NONE)  # expect: [] _csv.Error: empty field must be quoted if delimiter is a space and skipinitialspace is true
wr([[None]],delimiter=' ',skipinitialspace=True)  # expect: ['""\r\n'] [4]
wr([["a'b"]],quotechar="'")  # expect: ["'a''b'\r\n"] [8]
wr([['ab']],lineterminator='b')  # expect: ['"ab"b'] [5]
wr([['']],quoting=QUOTE_ALL)  # expect: ['""\r\n'] [4]
wr([[1]],quoting=QUOTE_STRINGS)  # expect: ['1\r\n'] [3]
class S:
    def __str__(s): return 'a,b'
class S2:
    def __str__(s): 1/0
wr([[S()]])  # expect: ['"a,b"\r\n'] [7]
wr([[S2()]])  # expect: [] builtins.ZeroDivisionError: division by zero
wr([[S()]],quoting=QUOTE_NONNUMERIC)  # expect: ['"a,b"\r\n'] [7]
w=W()
x=writer(w)
print(x.writerows([[1,2],[3]]),w.o)  # expect: None ['1,2\r\n', '3\r\n']
e(x.writerows,1)  # expect: builtins.TypeError: 'int' object is not iterable
e(x.writerows,[1])  # expect: _csv.Error: iterable expected, not int
e(x.writerow)  # expect: builtins.TypeError: writer.writerow() takes exactly one argument (0 given)
e(writer)  # expect: builtins.TypeError: writer expected at least 1 argument, got 0
e(writer,1)  # expect: builtins.TypeError: argument 1 must have a "write" method
e(writer,w,delimiter='xx')  # expect: builtins.TypeError: "delimiter" must be a unicode character, not a string of length 2
print(type(x),x.dialect.delimiter)  # expect: <class '_csv.writer'> ,
e(setattr,x,'dialect',1)  # expect: builtins.AttributeError: readonly attribute
class W2:
    def write(s,x): return 'ret'+x
class W3:
    write=5
print(writer(W2()).writerow(['a']))  # expect-repr: 'reta\r'
# expect:
e(writer,W3())  # expect: builtins.TypeError: argument 1 must have a "write" method
class W4:
    def write(s,x): raise OSError('bad')
e(writer(W4()).writerow,[1])  # expect: builtins.OSError: bad

# --- more dialects than are listed in one piece
import csv
for i in range(9000):
    csv.register_dialect(f"d{i}")
names = csv.list_dialects()
print(len(names), names[-1], len(set(names)))  # expect: 9003 d8999 9003
