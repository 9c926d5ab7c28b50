# pickle: what is wrong with a pickle, and what cannot be pickled.
import pickle
class C: pass
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__module__, type(e).__name__, e, getattr(e,'__notes__',None), repr(e.__cause__), repr(e.__context__))
for d in (b"", b"\x80", b"\x80\x09.", b"x", b"K", b"K\x01", b".", b"K\x01.", b"(.", b"h\x01.", b"g5\n.", b"0.", b"t.", b"a.", b"\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00K\x01.", b"R.", b"cos\nnope\n.", b"cnomod\nx\n.", b"c__main__\nC\n.", b"K\x01K\x02R.", b"K\x01)R.", b"cbuiltins\nint\n(S'ff'\nI16\ntR.", b"Vab\\u0041c\n.", b"I5", b"Ix\n.", b"I01\n.",b"F1.5\n.",b"Fx\n.",b"L5L\n.",b"Pabc\n.",b"Q.",b"S'a\n.",b"Sa\n.",b"\x82\x01.", b"\x83\x00\x00.", b"(K\x01K\x02d.", b"(K\x01d.", b"}(K\x01u.", b"](K\x01e.", b"K\x01(K\x02e.", b"N(K\x01u.", b"N)b.", b"\x8fK\x01.", b"(K\x01K\x02\x91.", b"K\x01\x93.", b"\x97.", b"\x98.", b"i\n", b"(o.", b"\x81.", b"K\x01)\x81.", b"cbuiltins\nint\nK\x01\x81.", b"cbuiltins\nint\n)}\x92.", b"p", b"pX\n.", b"p-1\n.", b"N2.", b"1.", b"(1.", b"\x8bX\xff\xff\xff\xff.", b"\x8b\x02\x00\x00\x00\x01\x02.", b"\x8a\x00.", b"\x8a\x01\xff.", b"\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.", b"U\x02ab.", b"U\x01\xff.", b"T\x01\x00\x00\x00a.", b"q\x01.", b"\x94.",b"N\x94."):
    print(d, end=" "); t(pickle.loads, d)
# expect: b'' builtins EOFError Ran out of input None None None
# expect: b'\x80' _pickle UnpicklingError pickle data was truncated None None None
# expect: b'\x80\t.' builtins ValueError unsupported pickle protocol: 9 None None None
# expect: b'x' _pickle UnpicklingError invalid load key, 'x'. None None None
# expect: b'K' _pickle UnpicklingError pickle data was truncated None None None
# expect: b'K\x01' builtins EOFError Ran out of input None None None
# expect: b'.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'K\x01.' 1
# expect: b'(.' _pickle UnpicklingError unexpected MARK found None None None
# expect: b'h\x01.' _pickle UnpicklingError Memo value not found at index 1 None None None
# expect: b'g5\n.' _pickle UnpicklingError Memo value not found at index 5 None None None
# expect: b'0.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b't.' _pickle UnpicklingError could not find MARK None None None
# expect: b'a.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'\x80\x04\x95\x05\x00\x00\x00\x00\x00\x00\x00K\x01.' _pickle UnpicklingError pickle data was truncated None None None
# expect: b'R.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'cos\nnope\n.' builtins AttributeError module 'os' has no attribute 'nope' None None None
# expect: b'cnomod\nx\n.' builtins ModuleNotFoundError No module named 'nomod' None None None
# expect: b'c__main__\nC\n.' <class '__main__.C'>
# expect: b'K\x01K\x02R.' builtins TypeError argument list must be a tuple None None None
# expect: b'K\x01)R.' builtins TypeError 'int' object is not callable None None None
# expect: b"cbuiltins\nint\n(S'ff'\nI16\ntR." 255
# expect: b'Vab\\u0041c\n.' 'abAc'
# expect: b'I5' _pickle UnpicklingError pickle data was truncated None None None
# expect: b'Ix\n.' builtins ValueError could not convert string to int None None None
# expect: b'I01\n.' True
# expect: b'F1.5\n.' 1.5
# expect: b'Fx\n.' builtins ValueError could not convert string to float: 'x
# expect: ' None None None
# expect: b'L5L\n.' 5
# expect: b'Pabc\n.' _pickle UnpicklingError A load persistent id instruction was encountered, but no persistent_load function was specified. None None None
# expect: b'Q.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b"S'a\n." _pickle UnpicklingError the STRING opcode argument must be quoted None None None
# expect: b'Sa\n.' _pickle UnpicklingError the STRING opcode argument must be quoted None None None
# expect: b'\x82\x01.' builtins ValueError unregistered extension code 1 None None None
# expect: b'\x83\x00\x00.' _pickle UnpicklingError EXT specifies code <= 0 None None None
# expect: b'(K\x01K\x02d.' {1: 2}
# expect: b'(K\x01d.' _pickle UnpicklingError odd number of items for DICT None None None
# expect: b'}(K\x01u.' _pickle UnpicklingError odd number of items for SETITEMS None None None
# expect: b'](K\x01e.' [1]
# expect: b'K\x01(K\x02e.' builtins AttributeError 'int' object has no attribute 'append' None None None
# expect: b'N(K\x01u.' _pickle UnpicklingError odd number of items for SETITEMS None None None
# expect: b'N)b.' _pickle UnpicklingError state is not a dictionary None None None
# expect: b'\x8fK\x01.' 1
# expect: b'(K\x01K\x02\x91.' frozenset({1, 2})
# expect: b'K\x01\x93.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'\x97.' _pickle UnpicklingError pickle stream refers to out-of-band data but no *buffers* argument was given None None None
# expect: b'\x98.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'i\n' _pickle UnpicklingError could not find MARK None None None
# expect: b'(o.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'\x81.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'K\x01)\x81.' _pickle UnpicklingError NEWOBJ class argument must be a type, not int None None None
# expect: b'cbuiltins\nint\nK\x01\x81.' _pickle UnpicklingError NEWOBJ args argument must be a tuple, not int None None None
# expect: b'cbuiltins\nint\n)}\x92.' 0
# expect: b'p' _pickle UnpicklingError pickle data was truncated None None None
# expect: b'pX\n.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'p-1\n.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'N2.' None
# expect: b'1.' _pickle UnpicklingError could not find MARK None None None
# expect: b'(1.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'\x8bX\xff\xff\xff\xff.' _pickle UnpicklingError LONG pickle has negative byte count None None None
# expect: b'\x8b\x02\x00\x00\x00\x01\x02.' 513
# expect: b'\x8a\x00.' 0
# expect: b'\x8a\x01\xff.' -1
# expect: b'\x96\x02\x00\x00\x00\x00\x00\x00\x00ab.' bytearray(b'ab')
# expect: b'U\x02ab.' 'ab'
# expect: b'U\x01\xff.' builtins UnicodeDecodeError 'ascii' codec can't decode byte 0xff in position 0: ordinal not in range(128) None None None
# expect: b'T\x01\x00\x00\x00a.' 'a'
# expect: b'q\x01.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'\x94.' _pickle UnpicklingError unpickling stack underflow None None None
# expect: b'N\x94.' None
t(pickle.loads, "x"); t(pickle.loads, 5); t(pickle.dumps, 1, 9); t(pickle.dumps, 1, -1); t(pickle.dumps,1,"x"); t(pickle.dump,1,5); t(pickle.load,5); t(pickle.dumps,1,4,buffer_callback=print); t(pickle.dumps, pickle.PickleBuffer(b"x"), 4); t(pickle.dumps, pickle.PickleBuffer(b"x"), 5)  # expect: builtins TypeError a bytes-like object is required, not 'str' None None None
# expect: builtins TypeError a bytes-like object is required, not 'int' None None None
# expect: builtins ValueError pickle protocol must be <= 5 None None None
# expect: b'\x80\x05K\x01.'
# expect: builtins TypeError 'str' object cannot be interpreted as an integer None None None
# expect: builtins TypeError file must have a 'write' attribute None None None
# expect: builtins TypeError file must have 'read' and 'readline' attributes None None None
# expect: builtins ValueError buffer_callback needs protocol >= 5 None None None
# expect: _pickle PicklingError PickleBuffer can only be pickled with protocol >= 5 None None None
# expect: b'\x80\x05\x95\x05\x00\x00\x00\x00\x00\x00\x00C\x01x\x94.'

# --- what cannot be pickled, and where it is
import pickle, re
def t(f,*a,**k):
    try: print(repr(f(*a,**k)))
    except BaseException as e: print(type(e).__module__, type(e).__name__, re.sub(" at 0x[0-9a-f]+", "", str(e)), getattr(e,'__notes__',None), repr(e.__cause__), repr(e.__context__))
class C: pass
def loc():
    class D: pass
    return D
class Bad:
    def __init__(self, r): self.r = r
    def __reduce__(self): return self.r
class Fake:
    def __reduce__(self): return "C"
class Named: pass
C2, Named.__qualname__ = Named, "C"
for o in (lambda: 0, loc(), loc()(), (i for i in ()), pickle, {1: 2}.keys(), property(), staticmethod(len), [lambda: 0],
          {"a": [1, lambda: 0]}, (1, lambda: 0), (1, 2, 3, 4, lambda: 0), [1, 2, {"x": {"y": loc()}}], Bad(5), Bad((1,)), Bad((1, 2)),
          Bad((len, 2)), Bad((len, (), {}, None, None, None, None)), Bad((C, (lambda: 0,))), Bad((C, (), lambda: 0)), Named, Named(),
          [Bad((C, (), None, [loc()]))], {frozenset([len]): {loc()}}, frozenset([loc()])):
    for proto in 0, 2, 5:
        t(pickle.dumps, o, proto)
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> None None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> None None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> None None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> None None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> None None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> None None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing tuple item 0', 'when serializing loc.<locals>.D reconstructor arguments', 'when serializing loc.<locals>.D object'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing loc.<locals>.D class', 'when serializing loc.<locals>.D object'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing loc.<locals>.D class', 'when serializing loc.<locals>.D object'] None None
# expect: builtins TypeError cannot pickle 'generator' object None None None
# expect: builtins TypeError cannot pickle 'generator' object None None None
# expect: builtins TypeError cannot pickle 'generator' object None None None
# expect: builtins TypeError cannot pickle 'module' object None None None
# expect: builtins TypeError cannot pickle 'module' object None None None
# expect: builtins TypeError cannot pickle 'module' object None None None
# expect: builtins TypeError cannot pickle 'dict_keys' object None None None
# expect: builtins TypeError cannot pickle 'dict_keys' object None None None
# expect: builtins TypeError cannot pickle 'dict_keys' object None None None
# expect: builtins TypeError cannot pickle 'property' object None None None
# expect: builtins TypeError cannot pickle 'property' object None None None
# expect: builtins TypeError cannot pickle 'property' object None None None
# expect: builtins TypeError cannot pickle 'staticmethod' object None None None
# expect: builtins TypeError cannot pickle 'staticmethod' object None None None
# expect: builtins TypeError cannot pickle 'staticmethod' object None None None
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing list item 0'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing list item 0'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing list item 0'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing list item 1', "when serializing dict item 'a'"] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing list item 1', "when serializing dict item 'a'"] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing list item 1', "when serializing dict item 'a'"] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 1'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 1'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 1'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 4'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 4'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 4'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ["when serializing dict item 'y'", "when serializing dict item 'x'", 'when serializing list item 2'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ["when serializing dict item 'y'", "when serializing dict item 'x'", 'when serializing list item 2'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ["when serializing dict item 'y'", "when serializing dict item 'x'", 'when serializing list item 2'] None None
# expect: _pickle PicklingError __reduce__ must return a string or tuple, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError __reduce__ must return a string or tuple, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError __reduce__ must return a string or tuple, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing Bad object'] None None
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing Bad object'] None None
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing Bad object'] None None
# expect: _pickle PicklingError first item of the tuple returned by __reduce__ must be callable, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError first item of the tuple returned by __reduce__ must be callable, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError first item of the tuple returned by __reduce__ must be callable, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError second item of the tuple returned by __reduce__ must be a tuple, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError second item of the tuple returned by __reduce__ must be a tuple, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError second item of the tuple returned by __reduce__ must be a tuple, not int ['when serializing Bad object'] None None
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing Bad object'] None None
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing Bad object'] None None
# expect: _pickle PicklingError tuple returned by __reduce__ must contain 2 through 6 elements ['when serializing Bad object'] None None
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 0', 'when serializing Bad reconstructor arguments', 'when serializing Bad object'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 0', 'when serializing Bad reconstructor arguments', 'when serializing Bad object'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing tuple item 0', 'when serializing Bad reconstructor arguments', 'when serializing Bad object'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing Bad state', 'when serializing Bad object'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing Bad state', 'when serializing Bad object'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <function <lambda>>: it's not found as __main__.<lambda> ['when serializing Bad state', 'when serializing Bad object'] None AttributeError("module '__main__' has no attribute '<lambda>'")
# expect: _pickle PicklingError Can't pickle <class '__main__.C'>: it's not the same object as __main__.C None None None
# expect: _pickle PicklingError Can't pickle <class '__main__.C'>: it's not the same object as __main__.C None None None
# expect: _pickle PicklingError Can't pickle <class '__main__.C'>: it's not the same object as __main__.C None None None
# expect: _pickle PicklingError Can't pickle <class '__main__.C'>: it's not the same object as __main__.C ['when serializing tuple item 0', 'when serializing C reconstructor arguments', 'when serializing C object'] None None
# expect: _pickle PicklingError Can't pickle <class '__main__.C'>: it's not the same object as __main__.C ['when serializing C class', 'when serializing C object'] None None
# expect: _pickle PicklingError Can't pickle <class '__main__.C'>: it's not the same object as __main__.C ['when serializing C class', 'when serializing C object'] None None
# expect: _pickle PicklingError fourth item of the tuple returned by __reduce__ must be an iterator, not list ['when serializing Bad object', 'when serializing list item 0'] None None
# expect: _pickle PicklingError fourth item of the tuple returned by __reduce__ must be an iterator, not list ['when serializing Bad object', 'when serializing list item 0'] None None
# expect: _pickle PicklingError fourth item of the tuple returned by __reduce__ must be an iterator, not list ['when serializing Bad object', 'when serializing list item 0'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing list item 0', 'when serializing tuple item 0', 'when serializing set reconstructor arguments', 'when serializing dict item frozenset({<built-in function len>})'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing list item 0', 'when serializing tuple item 0', 'when serializing set reconstructor arguments', 'when serializing dict item frozenset({<built-in function len>})'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing set element', 'when serializing dict item frozenset({<built-in function len>})'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing list item 0', 'when serializing tuple item 0', 'when serializing frozenset reconstructor arguments'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing list item 0', 'when serializing tuple item 0', 'when serializing frozenset reconstructor arguments'] None None
# expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing frozenset element'] None None
c = C()
c.x = {"deep": [1, (2, loc())]}
t(pickle.dumps, c)  # expect: _pickle PicklingError Can't pickle local object <class '__main__.loc.<locals>.D'> ['when serializing tuple item 1', 'when serializing list item 1', "when serializing dict item 'deep'", "when serializing dict item 'x'", 'when serializing C state', 'when serializing C object'] None None
t(pickle.dumps, Fake())  # expect: _pickle PicklingError Can't pickle <__main__.Fake object>: it's not the same object as __main__.C None None None

# --- lines that end too early, protocols that are None
import pickle


def t(f, *a):
    try:
        print(repr(f(*a)))
    except Exception as e:
        print(type(e).__name__, e)


for d in (b"F0.0", b"I5", b"I55", b"L5L", b"S'a'", b"S' ' \n.", b"Vab", b"g0", b"N(p0", b"cbuiltins\nint", b"cbuiltins", b"(ibuiltins\nint", b"P1"):
    t(pickle.loads, d)
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError the STRING opcode argument must be quoted
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated
# expect: UnpicklingError pickle data was truncated


class NoReduce:
    __reduce_ex__ = None


class NoState:
    def __getstate__(self): return "state"
    __setstate__ = None


class M(int):
    __new__ = int.__new__


class Api:
    dumps, loads = pickle.dumps, pickle.loads


t(pickle.dumps, NoReduce())  # expect: TypeError 'NoneType' object is not callable
t(pickle.loads, pickle.dumps(NoState()))  # expect: TypeError 'NoneType' object is not callable
for proto in range(6):
    print(type(pickle.loads(pickle.dumps(M(5), proto))).__name__)
# expect: M
# expect: M
# expect: M
# expect: M
# expect: M
# expect: M
print(Api().loads(Api().dumps([1])))  # expect: [1]
t(lambda: pickle.Pickler(__import__("io").BytesIO()).dispatch_table)  # expect: AttributeError '_pickle.Pickler' object has no attribute 'dispatch_table'
