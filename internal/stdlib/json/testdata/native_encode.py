# _json: make_encoder.
# cpython: same
from _json import *
import _json
def e(f, *a, **k):
    try: print(f(*a, **k))
    except BaseException as x: print(f'{type(x).__name__}: {x}', getattr(x,'__notes__',''))
def default(o): raise TypeError(f'no {type(o).__name__}')
def mk(markers=0, default=default, encoder=encode_basestring_ascii, indent=None, ks=': ', its=', ', sort=False, skip=False, nan=True):
    return make_encoder({} if markers==0 else markers, default, encoder, indent, ks, its, sort, skip, nan)
E=mk()
print(type(E), E.sort_keys, E.skipkeys, E.key_separator)  # expect-repr: '<class \'_json.Encoder\'> False False : '
for o in (None,True,False,1,-5,2**70,1.5,1e100,float('nan'),float('inf'),-float('inf'),'a"é€😀\n',[],(),{},[1,[2,(3,)]],{'a':1,'b':{'c':[]}},{1:2,1.5:3,None:4,True:5,False:6,2**70:7,float('inf'):1},[1,object()],{'a':[object()]},{(1,):2},b'x',{'x':{'y':[1,{'z':b''}]}}, [float('nan')], [[[1j]]]):
    e(E,o,0)
# expect: ('null',)
# expect: ('true',)
# expect: ('false',)
# expect: ('1',)
# expect: ('-5',)
# expect: ('1180591620717411303424',)
# expect: ('1.5',)
# expect: ('1e+100',)
# expect: ('NaN',)
# expect: ('Infinity',)
# expect: ('-Infinity',)
# expect: ('"a\\"\\u00e9\\u20ac\\ud83d\\ude00\\n"',)
# expect: ('[]',)
# expect: ('[]',)
# expect: ('{}',)
# expect: ('[1, [2, [3]]]',)
# expect: ('{"a": 1, "b": {"c": []}}',)
# expect: ('{"1": 5, "1.5": 3, "null": 4, "false": 6, "1180591620717411303424": 7, "Infinity": 1}',)
# expect: TypeError: no object ['when serializing list item 1']
# expect: TypeError: no object ['when serializing list item 0', "when serializing dict item 'a'"]
# expect-repr: 'TypeError: keys must be str, int, float, bool or None, not tuple '
# expect-repr: 'TypeError: no bytes '
# expect: TypeError: no bytes ["when serializing dict item 'z'", 'when serializing list item 1', "when serializing dict item 'y'", "when serializing dict item 'x'"]
# expect: ('[NaN]',)
# expect: TypeError: no complex ['when serializing list item 0', 'when serializing list item 0', 'when serializing list item 0']
e(mk(nan=False),[float('nan')],0)  # expect: ValueError: Out of range float values are not JSON compliant: nan ['when serializing list item 0']
e(mk(nan=False),{float('inf'):1},0)  # expect-repr: 'ValueError: Out of range float values are not JSON compliant: inf '
e(mk(nan=False),-float('inf'),0)  # expect-repr: 'ValueError: Out of range float values are not JSON compliant: -inf '
e(mk(skip=True),{(1,):2,'a':1,b'':3},0)  # expect: ('{"a": 1}',)
e(mk(skip=True),{(1,):2},0)  # expect: ('{}',)
e(mk(sort=True),{'b':1,'a':2},0)  # expect: ('{"a": 2, "b": 1}',)
e(mk(sort=True),{'b':1,1:2},0)  # expect-repr: 'TypeError: \'<\' not supported between instances of \'int\' and \'str\' '
e(mk(ks=':',its=','),{'b':1,'a':[1,2]},0)  # expect: ('{"b":1,"a":[1,2]}',)
e(mk(encoder=encode_basestring),'é€😀',0)  # expect: ('"é€😀"',)
e(mk(encoder=lambda s:'<'+s+'>'),{'a':'b'},0)  # expect: ('{<a>: <b>}',)
e(mk(encoder=lambda s:1),'a',0)  # expect-repr: 'TypeError: encoder() must return a string, not int '
e(mk(encoder=lambda s:1),{'a':1},0)  # expect-repr: 'TypeError: encoder() must return a string, not int '
e(mk(encoder=lambda s:1/0),[{'a':1}],0)  # expect: ZeroDivisionError: division by zero ['when serializing list item 0']
l=[1]
l.append(l)
e(E,l,0)  # expect: ValueError: Circular reference detected ['when serializing list item 1']
d={}
d['d']=[d]
e(E,d,0)  # expect: ValueError: Circular reference detected ['when serializing list item 0', "when serializing dict item 'd'"]
class X: pass
e(mk(default=lambda o:[1,2]),[X()],0)  # expect: ('[[1, 2]]',)
e(mk(default=lambda o:o),X(),0)  # expect: ValueError: Circular reference detected ['when serializing X object']
e(mk(default=lambda o:[o]),[X()],0)  # expect: ValueError: Circular reference detected ['when serializing list item 0', 'when serializing X object', 'when serializing list item 0']
e(mk(default=lambda o:1/0),{'k':[X()]},0)  # expect: ZeroDivisionError: division by zero ['when serializing list item 0', "when serializing dict item 'k'"]
e(mk(default=lambda o:b''),X(),0)  # expect: ValueError: Circular reference detected ['when serializing bytes object', 'when serializing X object']
class I(int):
    def __repr__(s): return 'I!'
    __str__=__repr__
class F(float):
    def __repr__(s): return 'F!'
class S(str): pass
class L(list):
    def __iter__(s): return iter([9,8])
class D(dict):
    def items(s): return [('z',1),('y',2)]
class D2(dict):
    def items(s): return [(1,2,3)]
class D3(dict):
    def items(s): return 5
class T(tuple): pass
e(E,[I(5),F(2.5),S('q'),L([1]),L(),D(a=1),D(),T((1,2))],0)  # expect: ('[5, 2.5, "q", [9, 8], [9, 8], {"z": 1, "y": 2}, {}, [1, 2]]',)
e(E,{I(5):1,F(2.5):2,S('k'):3},0)  # expect: ('{"5": 1, "2.5": 2, "k": 3}',)
e(E,D2(a=1),0)  # expect-repr: 'ValueError: items must return 2-tuples '
e(E,D3(a=1),0)  # expect-repr: 'TypeError: D3.items() returned a non-iterable (type int) '
e(mk(sort=True),D(a=1),0)  # expect: ('{"y": 2, "z": 1}',)
e(E,L([X()]),0)  # expect: ('[9, 8]',)
e(E,{S('k'):X()},0)  # expect: TypeError: no X ["when serializing dict item 'k'"]
e(E)  # expect-repr: 'TypeError: _iterencode() missing required argument \'obj\' (pos 1) '
e(E,1)  # expect-repr: 'TypeError: _iterencode() missing required argument \'_current_indent_level\' (pos 2) '
e(E,1,0,2)  # expect-repr: 'TypeError: _iterencode() takes at most 2 arguments (3 given) '
e(E,obj=1,_current_indent_level=0)  # expect: ('1',)
e(E,1,'x')  # expect-repr: 'TypeError: \'str\' object cannot be interpreted as an integer '
import sys
class E2:
    def __str__(s): return 'x'
import enum
class C(enum.IntEnum): A=1
e(E,[C.A,{C.A:C.A}],0)  # expect: ('[1, {"1": 1}]',)
