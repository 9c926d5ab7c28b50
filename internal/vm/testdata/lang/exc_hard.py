# except*, raise, groups, with: many small programs, one a line.
# cpython: same
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
E = "def E(*a): return ExceptionGroup('g', list(a))\ndef show(e, d=0):\n print(' '*d, type(e).__name__, e.args[0] if e.args else '', getattr(e, '__notes__', ''), 'C' if e.__cause__ else '', 'X' if e.__context__ else '')\n if isinstance(e, BaseExceptionGroup):\n  for x in e.exceptions: show(x, d+1)\n"
t(E+"try: raise E(ValueError(1), TypeError(2), E(ValueError(3), KeyError(4)))\nexcept* ValueError as e: show(e)\nexcept* (TypeError, KeyError) as e: show(e)\nelse: print('else')\nfinally: print('fin')")  # expect-repr: ' ExceptionGroup g   '
# expect-repr: '  ValueError 1   '
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   ValueError 3   '
# expect-repr: ' ExceptionGroup g   '
# expect-repr: '  TypeError 2   '
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   KeyError 4   '
# expect: fin
# expect: fine
t(E+"try:\n try: raise E(ValueError(1), TypeError(2))\n except* ValueError as e: raise KeyError('k')\nexcept BaseException as e: show(e); show(e.exceptions[0].__context__)")  # expect-repr: ' ExceptionGroup    '
# expect:   KeyError k   X
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   TypeError 2   '
# expect-repr: ' ExceptionGroup g   '
# expect-repr: '  ValueError 1   '
# expect: fine
t(E+"try:\n try: raise E(ValueError(1), TypeError(2))\n except* ValueError as e: raise\nexcept BaseException as e: show(e)")  # expect-repr: ' ExceptionGroup g   '
# expect-repr: '  ValueError 1   '
# expect-repr: '  TypeError 2   '
# expect: fine
t(E+"try:\n try: raise E(ValueError(1), TypeError(2))\n except* ValueError as e: raise e\nexcept BaseException as e: show(e)")  # expect-repr: ' ExceptionGroup    '
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   ValueError 1   '
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   TypeError 2   '
# expect: fine
t(E+"try:\n try: raise E(ValueError(1), TypeError(2))\n except* ValueError as e: raise e.exceptions[0]\nexcept BaseException as e: show(e)")  # expect-repr: ' ExceptionGroup    '
# expect:   ValueError 1   X
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   TypeError 2   '
# expect: fine
t(E+"try:\n try: raise E(ValueError(1), TypeError(2), KeyError(3))\n except* ValueError as e: raise OSError(1)\n except* TypeError as e: raise\nexcept BaseException as e: show(e)")  # expect-repr: ' ExceptionGroup    '
# expect:   OSError 1   X
# expect-repr: '  ExceptionGroup g   '
# expect-repr: '   TypeError 2   '
# expect-repr: '   KeyError 3   '
# expect: fine
t("try: raise ValueError(1)\nexcept* ValueError as e: print(repr(e))")  # expect: ExceptionGroup('', (ValueError(1),))
# expect: fine
t("try: raise ValueError(1)\nexcept* TypeError as e: print(repr(e))")  # expect-repr: 'ValueError 1  None '
t("try: pass\nexcept* ValueError: print('no')\nelse: print('else')")  # expect: else
# expect: fine
t("try: raise ValueError(1)\nexcept* ExceptionGroup: pass")  # expect: TypeError catching ExceptionGroup with except* is not allowed. Use except instead.  None ValueError(1)
t("try: raise ValueError(1)\nexcept* (ValueError, ExceptionGroup): pass")  # expect: TypeError catching ExceptionGroup with except* is not allowed. Use except instead.  None ValueError(1)
t("try: raise ValueError(1)\nexcept* 5: pass")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ValueError(1)
t("try: raise ValueError(1)\nexcept* (5, ValueError): pass")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ValueError(1)
t("try: raise KeyboardInterrupt\nexcept* KeyboardInterrupt as e: print(repr(e))")  # expect: BaseExceptionGroup('', (KeyboardInterrupt(),))
# expect: fine
t("try: pass\nexcept* ValueError: pass\nexcept TypeError: pass")  # expect-repr: 'SyntaxError cannot have both \'except\' and \'except*\' on the same \'try\' (<string>, line 3)  None '
t("try: pass\nexcept*: pass")  # expect-repr: 'SyntaxError expected one or more exception types (<string>, line 2)  None '
t("try: pass\nexcept* ValueError:\n return")  # expect-repr: 'SyntaxError \'return\' outside function (<string>, line 3)  None '
t("for x in y:\n try: pass\n except* ValueError: break")  # expect-repr: 'SyntaxError \'break\', \'continue\' and \'return\' cannot appear in an except* block (<string>, line 3)  None '
t("for x in y:\n try: pass\n except* ValueError: continue")  # expect-repr: 'SyntaxError \'break\', \'continue\' and \'return\' cannot appear in an except* block (<string>, line 3)  None '
t("def f():\n try: pass\n except* ValueError: return 1")  # expect-repr: 'SyntaxError \'break\', \'continue\' and \'return\' cannot appear in an except* block (<string>, line 3)  None '
t("for x in [1]:\n try: raise ValueError\n except* ValueError:\n  for y in [1]: break\n print('ok')")  # expect: ok
# expect: fine
t("try: raise ValueError\nexcept* ValueError:\n def f(): return 1\n print(f())")  # expect: 1
# expect: fine
t("try: 1/0\nexcept ValueError, TypeError: pass\nexcept ZeroDivisionError, KeyError: print('ok')")  # expect: ok
# expect: fine
t("try: 1/0\nexcept ValueError, TypeError as e: pass")  # expect-repr: 'SyntaxError multiple exception types must be parenthesized when using \'as\' (<string>, line 2)  None '
t("try: 1/0\nexcept* ValueError, ZeroDivisionError: print('ok')")  # expect: ok
# expect: fine
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
E = "def E(*a): return ExceptionGroup('g', list(a))\ndef show(e, d=0):\n print(' '*d, type(e).__name__, e.args[0] if e.args else '', getattr(e, '__notes__', ''), 'C' if e.__cause__ else '', 'X' if e.__context__ else '')\n if isinstance(e, BaseExceptionGroup):\n  for x in e.exceptions: show(x, d+1)\n"
t("try: 1/0\nexcept (ValueError, 5): pass")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept 5: pass")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept (ValueError, (ZeroDivisionError,)): print('ok')")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept ((ValueError, ZeroDivisionError), KeyError): print('ok')")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept []: pass")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept x: pass")  # expect: NameError name 'x' is not defined  None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept object: pass")  # expect: TypeError catching classes that do not inherit from BaseException is not allowed  None ZeroDivisionError('division by zero')
t("class M(type):\n def __subclasscheck__(c, x): return True\n def __instancecheck__(c, x): return True\nclass X(Exception, metaclass=M): pass\ntry: 1/0\nexcept X: print('X')\nexcept Exception: print('E')")  # expect: E
# expect: fine
t("ExceptionGroup('a', [])")  # expect-repr: 'ValueError second argument (exceptions) must be a non-empty sequence  None '
t("ExceptionGroup('a', 5)")  # expect-repr: 'TypeError second argument (exceptions) must be a sequence  None '
t("ExceptionGroup(5, [ValueError()])")  # expect-repr: 'TypeError BaseExceptionGroup.__new__() argument 1 must be str, not int  None '
t("ExceptionGroup('a', [5])")  # expect-repr: 'ValueError Item 0 of second argument (exceptions) is not an exception  None '
t("ExceptionGroup('a', [ValueError])")  # expect-repr: 'ValueError Item 0 of second argument (exceptions) is not an exception  None '
t("ExceptionGroup('a', [KeyboardInterrupt()])")  # expect-repr: 'TypeError Cannot nest BaseExceptions in an ExceptionGroup  None '
t("print(repr(BaseExceptionGroup('a', [ValueError()])), repr(BaseExceptionGroup('a', [KeyboardInterrupt()])))")  # expect: ExceptionGroup('a', [ValueError()]) BaseExceptionGroup('a', [KeyboardInterrupt()])
# expect: fine
t("ExceptionGroup()")  # expect-repr: 'TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (0 given)  None '
t("ExceptionGroup('a')")  # expect-repr: 'TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (1 given)  None '
t("ExceptionGroup('a', [ValueError()], 5)")  # expect-repr: 'TypeError BaseExceptionGroup.__new__() takes exactly 2 arguments (3 given)  None '
t("class G(ExceptionGroup): pass\nprint(repr(G('a', [ValueError(1)]).split(ValueError)))")  # expect: (ExceptionGroup('a', [ValueError(1)]), None)
# expect: fine
t("class G(ExceptionGroup):\n def derive(self, excs): return G(self.message + '!', excs)\nprint(repr(G('a', [ValueError(1), TypeError()]).split(ValueError)))")  # expect: (G('a!', [ValueError(1)]), G('a!', [TypeError()]))
# expect: fine
t("class G(ExceptionGroup):\n def derive(self, excs): return 5\nG('a', [ValueError(1), TypeError()]).split(ValueError)")  # expect-repr: 'TypeError derive must return an instance of BaseExceptionGroup  None '
t("class G(ExceptionGroup):\n def derive(self, excs): 1/0\nG('a', [ValueError(1), TypeError()]).subgroup(ValueError)")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("g = ExceptionGroup('a', [ValueError(1), ExceptionGroup('b', [TypeError(2)])]); print(g.subgroup(lambda e: isinstance(e, TypeError)), g.split(5))")  # expect-repr: 'TypeError expected an exception type, a tuple of exception types, or a callable (other than a class)  None '
t("g = ExceptionGroup('a', [ValueError(1)]); print(g.subgroup(TypeError), g.split(TypeError), g.message, g.exceptions, g.args, str(g))")  # expect: None (None, ExceptionGroup('a', [ValueError(1)])) a (ValueError(1),) ('a', [ValueError(1)]) a (1 sub-exception)
# expect: fine
t("g = ExceptionGroup('a', [ValueError(1)]); g.message = 5")  # expect-repr: 'AttributeError readonly attribute  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
E = "def E(*a): return ExceptionGroup('g', list(a))\ndef show(e, d=0):\n print(' '*d, type(e).__name__, e.args[0] if e.args else '', getattr(e, '__notes__', ''), 'C' if e.__cause__ else '', 'X' if e.__context__ else '')\n if isinstance(e, BaseExceptionGroup):\n  for x in e.exceptions: show(x, d+1)\n"
t("g = ExceptionGroup('a', [ValueError(1)]); g.add_note('n'); print(g.split(ValueError)[0].__notes__)")  # expect: ['n']
# expect: fine
t("print(str(ExceptionGroup('a', [ValueError(1)]*3)), repr(ExceptionGroup('a', (ValueError(1),))))")  # expect: a (3 sub-exceptions) ExceptionGroup('a', (ValueError(1),))
# expect: fine
t("class G(ExceptionGroup, ValueError): pass\nprint(G('a',[ValueError()]))")  # expect: a (1 sub-exception)
# expect: fine
t("class G(BaseExceptionGroup, ValueError): pass\nG('a',[KeyboardInterrupt()])")  # expect-repr: 'TypeError Cannot nest BaseExceptions in \'G\'  None '
t("class G(ExceptionGroup, KeyboardInterrupt): pass\nG('a',[KeyboardInterrupt()])")  # expect-repr: 'TypeError Cannot nest BaseExceptions in \'G\'  None '
t("raise")  # expect-repr: 'RuntimeError No active exception to reraise  None '
t("raise 5")  # expect-repr: 'TypeError exceptions must derive from BaseException  None '
t("raise int")  # expect-repr: 'TypeError exceptions must derive from BaseException  None '
t("raise ValueError from 5")  # expect-repr: 'TypeError exception causes must derive from BaseException  None '
t("raise ValueError from TypeError")  # expect: ValueError   TypeError() None
t("raise ValueError from None")  # expect-repr: 'ValueError   None '
t("raise ValueError(1) from TypeError(2)")  # expect: ValueError 1  TypeError(2) None
t("try: 1/0\nexcept Exception as e: raise e from e")  # expect: ZeroDivisionError division by zero  ZeroDivisionError('division by zero') None
t("try: 1/0\nexcept Exception as e: raise ValueError from None")  # expect: ValueError   None ZeroDivisionError('division by zero')
t("try: 1/0\nexcept Exception as e:\n try: raise ValueError('a')\n except ValueError as f: raise TypeError('b')")  # expect: TypeError b  None ValueError('a')
t("class E(Exception):\n def __init__(self, a, b): pass\nraise E")  # expect-repr: 'TypeError E.__init__() missing 2 required positional arguments: \'a\' and \'b\'  None '
t("class E(Exception):\n def __new__(c): return 5\nraise E")  # expect-repr: 'TypeError calling <class \'m.E\'> should have returned an instance of BaseException, not <class \'int\'>  None '
t("class E(Exception):\n def __str__(s): 1/0\nraise E" if 0 else "1")  # expect: fine
t("raise ValueError('a', 'b')")  # expect-repr: 'ValueError (\'a\', \'b\')  None '
t("raise ValueError()")  # expect-repr: 'ValueError   None '
t("raise KeyError('a')")  # expect-repr: 'KeyError \'a\'  None '
t("raise KeyError('a', 'b')")  # expect-repr: 'KeyError (\'a\', \'b\')  None '
t("raise KeyError()")  # expect-repr: 'KeyError   None '
t("raise OSError(2, 'x')")  # expect-repr: 'FileNotFoundError [Errno 2] x  None '
t("raise OSError(2, 'x', 'f')")  # expect-repr: 'FileNotFoundError [Errno 2] x: \'f\'  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
E = "def E(*a): return ExceptionGroup('g', list(a))\ndef show(e, d=0):\n print(' '*d, type(e).__name__, e.args[0] if e.args else '', getattr(e, '__notes__', ''), 'C' if e.__cause__ else '', 'X' if e.__context__ else '')\n if isinstance(e, BaseExceptionGroup):\n  for x in e.exceptions: show(x, d+1)\n"
t("raise OSError(2, 'x', 'f', 0, 'g')")  # expect-repr: 'FileNotFoundError [Errno 2] x: \'f\' -> \'g\'  None '
t("raise OSError('x')")  # expect-repr: 'OSError x  None '
t("raise SystemExit(5)")  # expect-repr: 'SystemExit 5  None '
t("raise StopIteration(5, 6)")  # expect-repr: 'StopIteration (5, 6)  None '
t("raise SyntaxError('m', ('f', 1, 2, 'text', 3, 4))")  # expect-repr: 'SyntaxError m (f, line 1)  None '
t("raise SyntaxError('m', ('f', 1))")  # expect-repr: 'TypeError function takes at least 4 arguments (2 given)  None '
t("raise SyntaxError('m', 5)")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("raise UnicodeDecodeError('utf8', b'abc', 0, 1, 'why')")  # expect-repr: 'UnicodeDecodeError \'utf8\' codec can\'t decode byte 0x61 in position 0: why  None '
t("raise UnicodeDecodeError('utf8', 'abc', 0, 1, 'why')")  # expect-repr: 'TypeError a bytes-like object is required, not \'str\'  None '
t("raise UnicodeEncodeError('utf8', 'a\u1234c', 1, 2, 'why')")  # expect-repr: 'UnicodeEncodeError \'utf8\' codec can\'t encode character \'\\u1234\' in position 1: why  None '
t("raise UnicodeTranslateError('abc', 0, 2, 'why')")  # expect-repr: 'UnicodeTranslateError can\'t translate characters in position 0-1: why  None '
t("raise ImportError('a', name='n', path='p')")  # expect-repr: 'ImportError a  None '
t("raise ImportError('a', foo=1)")  # expect-repr: 'TypeError ImportError() got an unexpected keyword argument \'foo\'  None '
t("raise NameError('a', name='n')")  # expect-repr: 'NameError a  None '
t("raise AttributeError('a', name='n', obj=5)")  # expect-repr: 'AttributeError a  None '
t("e = ValueError('x'); e.add_note(5)")  # expect-repr: 'TypeError add_note() argument must be str, not int  None '
t("e = ValueError('x'); e.add_note('a'); e.add_note('b'); raise e")  # expect-repr: 'ValueError x [\'a\', \'b\'] None '
t("e = ValueError('x'); e.__notes__ = 5; e.add_note('a')")  # expect-repr: 'TypeError Cannot add note: __notes__ is not a list  None '
t("ValueError(a=1)")  # expect-repr: 'TypeError ValueError() takes no keyword arguments  None '
t("e = ValueError(); e.args = 5")  # expect-repr: 'TypeError \'int\' object is not iterable  None '
t("e = ValueError(); e.args = [1]; print(e.args, e)")  # expect: (1,) 1
# expect: fine
t("e = ValueError(); e.__cause__ = 5")  # expect-repr: 'TypeError exception cause must be None or derive from BaseException  None '
t("e = ValueError(); e.__context__ = 5")  # expect-repr: 'TypeError exception context must be None or derive from BaseException  None '
t("e = ValueError(); e.__traceback__ = 5")  # expect-repr: 'TypeError __traceback__ must be a traceback or None  None '
t("e = ValueError(); del e.__traceback__")  # expect-repr: 'TypeError __traceback__ may not be deleted  None '
# ---
def t(src, **ns):
    ns["__name__"] = "m"
    try: exec(src, ns)
    except BaseException as e:
        print(type(e).__name__, e, getattr(e, "__notes__", ""), repr(e.__cause__), repr(e.__context__) if e.__context__ is not e.__cause__ else '')
    else: print("fine")
E = "def E(*a): return ExceptionGroup('g', list(a))\ndef show(e, d=0):\n print(' '*d, type(e).__name__, e.args[0] if e.args else '', getattr(e, '__notes__', ''), 'C' if e.__cause__ else '', 'X' if e.__context__ else '')\n if isinstance(e, BaseExceptionGroup):\n  for x in e.exceptions: show(x, d+1)\n"
t("e = ValueError(); e.__suppress_context__ = 5")  # expect-repr: 'TypeError attribute value type must be bool  None '
t("e = ValueError(); e.with_traceback(5)")  # expect-repr: 'TypeError __traceback__ must be a traceback or None  None '
t("e = ValueError(1); print(e == ValueError(1), hash(e) == hash(e), e.__reduce__(), e.__setstate__({'a': 1}), e.a)")  # expect: False True (<class 'ValueError'>, (1,)) None 1
# expect: fine
t("try: 1/0\nexcept* ZeroDivisionError as e:\n try: raise\n except BaseException as f: print(repr(f), f is e)")  # expect: ExceptionGroup('', (ZeroDivisionError('division by zero'),)) True
# expect: fine
t("import sys\ntry: raise ExceptionGroup('a', [ValueError(1)])\nexcept* ValueError as e: print(sys.exception() is e, repr(sys.exception()))\nprint(sys.exception())")  # expect: True ExceptionGroup('a', [ValueError(1)])
# expect: None
# expect: fine
t("def f():\n try: return 1\n finally: print('f')\nprint(f())")  # expect: f
# expect: 1
# expect: fine
t("def f():\n for i in range(3):\n  try: continue\n  finally: print(i)\nf()")  # expect: 0
# expect: 1
# expect: 2
# expect: fine
t("def f():\n while 1:\n  try: 1/0\n  except ZeroDivisionError: break\n  finally: print('x')\nf()")  # expect: x
# expect: fine
t("def f():\n try:\n  try: 1/0\n  finally: raise ValueError\n except ValueError as e: return repr(e.__context__)\nprint(f())")  # expect: ZeroDivisionError('division by zero')
# expect: fine
t("def f():\n try: raise KeyError\n except KeyError:\n  try: pass\n  finally: return 5\nprint(f())")  # expect: 5
# expect: fine
t("import sys\ndef g():\n try: yield sys.exception()\n finally: print('g', sys.exception())\ntry: 1/0\nexcept Exception:\n x = g(); print(next(x))\n x.close()")  # expect: division by zero
# expect-repr: 'g '
# expect: fine
t("def g():\n try: 1/0\n except Exception: yield 1\n raise\nx = g(); next(x); next(x)")  # expect-repr: 'RuntimeError No active exception to reraise  None '
t("def g():\n yield\n raise\ntry: 1/0\nexcept Exception:\n x = g(); next(x); next(x)")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("class C:\n def __enter__(s): return s\n def __exit__(s, *a): print(a[0], a[1]); return True\nwith C(): 1/0\nwith C() as c, C() as d: raise ValueError('q')\nwith C(): pass")  # expect: <class 'ZeroDivisionError'> division by zero
# expect: <class 'ValueError'> q
# expect: None None
# expect: None None
# expect: fine
t("class C:\n def __enter__(s): 1/0\n def __exit__(s, *a): print('no')\nwith C(): pass")  # expect-repr: 'ZeroDivisionError division by zero  None '
t("class C:\n def __enter__(s): return 5\n def __exit__(s, *a): raise ValueError('exit')\nwith C(): 1/0")  # expect: ValueError exit  None ZeroDivisionError('division by zero')
t("class C:\n def __enter__(s): return 5\n def __exit__(s): pass\nwith C(): pass")  # expect-repr: 'TypeError C.__exit__() takes 1 positional argument but 4 were given  None '
t("class C:\n def __enter__(s): return 5\n def __exit__(s, *a): return 1/0\nwith C() as (a, b): pass")  # expect: ZeroDivisionError division by zero  None TypeError('cannot unpack non-iterable int object')
t("class B:\n def __bool__(s): 1/0\nclass C:\n def __enter__(s): return 5\n def __exit__(s, *a): return B()\nwith C(): raise KeyError")  # expect: ZeroDivisionError division by zero  None KeyError()
t("class C:\n def __enter__(s): return 5\n def __exit__(s, *a): return []\nwith C(): raise KeyError('x')")  # expect-repr: 'KeyError \'x\'  None '
t("def f():\n with C(): return 7\nclass C:\n def __enter__(s): return 5\n def __exit__(s, *a): print(a); return 9\nprint(f())")  # expect: (None, None, None)
# expect: 7
# expect: fine
