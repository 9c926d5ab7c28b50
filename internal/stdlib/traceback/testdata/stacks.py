# The stack that calls, its innermost frames: extract_stack, format_stack, walk_stack.
import traceback, sys
def f(n):
    if n: return f(n-1)
    for e in traceback.extract_stack()[-4:]:
        print(e.lineno, e.name)
    print(traceback.extract_stack(limit=2)[-1][:3][1:], [e.name for e in traceback.extract_stack(limit=1)], len(traceback.extract_stack(limit=-2)))
    print([t.splitlines()[0].split(", ")[1:] for t in traceback.format_stack(limit=3)])
    print([(a.f_code.co_name, b) for a, b in traceback.walk_stack(None)][:3])
    print([(a.f_code.co_name, b) for a, b in traceback.walk_stack(sys._getframe())][:1])
f(2)  # expect: 11 <module>
# expect: 4 f
# expect: 4 f
# expect: 5 f
# expect: (7, 'f') ['f'] 2
# expect: [['line 4', 'in f'], ['line 4', 'in f'], ['line 8', 'in f']]
# expect: [('f', 9), ('f', 4), ('f', 4)]
# expect: [('f', 10)]
def g():
    yield from traceback.extract_stack(limit=2)
print([x.name for x in g()], list(map(lambda x: traceback.extract_stack()[-1].lineno, [1])))  # expect: ['<module>', 'g'] [21]
class A:
    x = [e.name for e in traceback.extract_stack()][-2:]
print(A.x)  # expect: ['<module>', 'A']
