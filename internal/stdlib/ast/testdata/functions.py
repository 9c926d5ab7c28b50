# The functions over trees.
import ast
for s in ["1", "-1", "+2.5", "1+2j", "-3-4j", "'a' 'b'", "b'x'", "(1, 2)", "[]", "{1: [2], 'k': {3}}", "set()", "None", "True", "...", "  \t5", "[1,\n2]", "{}", "()"]:
    print(ast.literal_eval(s), end=" ")
print()  # expect-repr: '1 -1 2.5 (1+2j) (-3-4j) ab b\'x\' (1, 2) [] {1: [2], \'k\': {3}} set() None True Ellipsis 5 [1, 2] {} () '
for s in ["x", "f()", "1+1", "[x]", "-'a'", "--1", "1 if x else 2", "{**{}}", "set(1)", "'a'+'b'", "f'{1}'", "lambda: 0", "~1", "1j+1", "not 1", "(x := 1)"]:
    try:
        print(ast.literal_eval(s))
    except ValueError as e:
        print(e)
# expect: malformed node or string on line 1: Name(id='x', ctx=Load())
# expect: malformed node or string on line 1: Call(func=Name(id='f', ctx=Load()), args=[], keywords=[])
# expect: malformed node or string on line 1: BinOp(left=Constant(value=1, kind=None), op=Add(), right=Constant(value=1, kind=None))
# expect: malformed node or string on line 1: Name(id='x', ctx=Load())
# expect: malformed node or string on line 1: Constant(value='a', kind=None)
# expect: malformed node or string on line 1: UnaryOp(op=USub(), operand=Constant(value=1, kind=None))
# expect: malformed node or string on line 1: IfExp(test=Name(id='x', ctx=Load()), body=Constant(value=1, kind=None), orelse=Constant(value=2, kind=None))
# expect: malformed node or string: None
# expect: malformed node or string on line 1: Call(func=Name(id='set', ctx=Load()), args=[Constant(value=1, kind=None)], keywords=[])
# expect: malformed node or string on line 1: Constant(value='a', kind=None)
# expect: malformed node or string on line 1: JoinedStr(values=[FormattedValue(value=Constant(value=1, kind=None), conversion=-1, format_spec=None)])
# expect: malformed node or string on line 1: Lambda(args=arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), body=Constant(value=0, kind=None))
# expect: malformed node or string on line 1: UnaryOp(op=Invert(), operand=Constant(value=1, kind=None))
# expect: malformed node or string on line 1: BinOp(left=Constant(value=1j, kind=None), op=Add(), right=Constant(value=1, kind=None))
# expect: malformed node or string on line 1: UnaryOp(op=Not(), operand=Constant(value=1, kind=None))
# expect: malformed node or string on line 1: NamedExpr(target=Name(id='x', ctx=Store()), value=Constant(value=1, kind=None))
for s in ["1 +", "  1\n 2", ""]:
    try:
        print(ast.literal_eval(s))
    except SyntaxError as e:
        print(type(e).__name__, e)
# expect: SyntaxError invalid syntax (<unknown>, line 1)
# expect: IndentationError unexpected indent (<unknown>, line 2)
# expect: SyntaxError invalid syntax (<unknown>, line 0)
print(ast.literal_eval(ast.parse("[1, 2]", mode="eval")), ast.literal_eval(ast.Constant(5)))  # expect: [1, 2] 5
try:
    ast.literal_eval(ast.Name("x", ast.Load(), lineno=7))
except ValueError as e:
    print(e)  # expect: malformed node or string on line 7: Name(id='x', ctx=Load())
try:
    ast.literal_eval(5)
except ValueError as e:
    print(e)  # expect: malformed node or string: 5
# ---
import ast
t = ast.parse("def f(a, *, b=1):\n    'doc\\n      more'\n    return a + b\nclass C: pass\nx")
for kw in [dict(), dict(indent=2), dict(indent="\t", annotate_fields=False), dict(annotate_fields=False), dict(show_empty=True), dict(show_empty=True, annotate_fields=False, indent=1), dict(include_attributes=True, indent=3)]:
    print(ast.dump(t, **kw))
# expect: Module(body=[FunctionDef(name='f', args=arguments(args=[arg(arg='a')], kwonlyargs=[arg(arg='b')], kw_defaults=[Constant(value=1)]), body=[Expr(value=Constant(value='doc\n      more')), Return(value=BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Name(id='b', ctx=Load())))]), ClassDef(name='C', body=[Pass()]), Expr(value=Name(id='x', ctx=Load()))])
# expect: Module(
# expect:   body=[
# expect:     FunctionDef(
# expect:       name='f',
# expect:       args=arguments(
# expect:         args=[
# expect:           arg(arg='a')],
# expect:         kwonlyargs=[
# expect:           arg(arg='b')],
# expect:         kw_defaults=[
# expect:           Constant(value=1)]),
# expect:       body=[
# expect:         Expr(
# expect:           value=Constant(value='doc\n      more')),
# expect:         Return(
# expect:           value=BinOp(
# expect:             left=Name(id='a', ctx=Load()),
# expect:             op=Add(),
# expect:             right=Name(id='b', ctx=Load())))]),
# expect:     ClassDef(
# expect:       name='C',
# expect:       body=[
# expect:         Pass()]),
# expect:     Expr(
# expect:       value=Name(id='x', ctx=Load()))])
# expect: Module(
# expect-repr: '\t['
# expect-repr: '\t\tFunctionDef('
# expect-repr: '\t\t\t\'f\','
# expect-repr: '\t\t\targuments('
# expect-repr: '\t\t\t\t[],'
# expect-repr: '\t\t\t\t['
# expect-repr: '\t\t\t\t\targ(\'a\')],'
# expect-repr: '\t\t\t\tkwonlyargs=['
# expect-repr: '\t\t\t\t\targ(\'b\')],'
# expect-repr: '\t\t\t\tkw_defaults=['
# expect-repr: '\t\t\t\t\tConstant(1)]),'
# expect-repr: '\t\t\t['
# expect-repr: '\t\t\t\tExpr('
# expect-repr: '\t\t\t\t\tConstant(\'doc\\n      more\')),'
# expect-repr: '\t\t\t\tReturn('
# expect-repr: '\t\t\t\t\tBinOp('
# expect-repr: '\t\t\t\t\t\tName(\'a\', Load()),'
# expect-repr: '\t\t\t\t\t\tAdd(),'
# expect-repr: '\t\t\t\t\t\tName(\'b\', Load())))]),'
# expect-repr: '\t\tClassDef('
# expect-repr: '\t\t\t\'C\','
# expect-repr: '\t\t\t[],'
# expect-repr: '\t\t\t[],'
# expect-repr: '\t\t\t['
# expect-repr: '\t\t\t\tPass()]),'
# expect-repr: '\t\tExpr('
# expect-repr: '\t\t\tName(\'x\', Load()))])'
# expect: Module([FunctionDef('f', arguments([], [arg('a')], kwonlyargs=[arg('b')], kw_defaults=[Constant(1)]), [Expr(Constant('doc\n      more')), Return(BinOp(Name('a', Load()), Add(), Name('b', Load())))]), ClassDef('C', [], [], [Pass()]), Expr(Name('x', Load()))])
# expect: Module(body=[FunctionDef(name='f', args=arguments(posonlyargs=[], args=[arg(arg='a')], kwonlyargs=[arg(arg='b')], kw_defaults=[Constant(value=1)], defaults=[]), body=[Expr(value=Constant(value='doc\n      more')), Return(value=BinOp(left=Name(id='a', ctx=Load()), op=Add(), right=Name(id='b', ctx=Load())))], decorator_list=[], type_params=[]), ClassDef(name='C', bases=[], keywords=[], body=[Pass()], decorator_list=[], type_params=[]), Expr(value=Name(id='x', ctx=Load()))], type_ignores=[])
# expect: Module(
# expect:  [
# expect:   FunctionDef(
# expect:    'f',
# expect:    arguments(
# expect:     [],
# expect:     [
# expect:      arg('a')],
# expect:     kwonlyargs=[
# expect:      arg('b')],
# expect:     kw_defaults=[
# expect:      Constant(1)],
# expect:     defaults=[]),
# expect:    [
# expect:     Expr(
# expect:      Constant('doc\n      more')),
# expect:     Return(
# expect:      BinOp(
# expect:       Name('a', Load()),
# expect:       Add(),
# expect:       Name('b', Load())))],
# expect:    [],
# expect:    type_params=[]),
# expect:   ClassDef(
# expect:    'C',
# expect:    [],
# expect:    [],
# expect:    [
# expect:     Pass()],
# expect:    [],
# expect:    []),
# expect:   Expr(
# expect:    Name('x', Load()))],
# expect:  [])
# expect: Module(
# expect:    body=[
# expect:       FunctionDef(
# expect:          name='f',
# expect:          args=arguments(
# expect:             args=[
# expect:                arg(
# expect:                   arg='a',
# expect:                   lineno=1,
# expect:                   col_offset=6,
# expect:                   end_lineno=1,
# expect:                   end_col_offset=7)],
# expect:             kwonlyargs=[
# expect:                arg(
# expect:                   arg='b',
# expect:                   lineno=1,
# expect:                   col_offset=12,
# expect:                   end_lineno=1,
# expect:                   end_col_offset=13)],
# expect:             kw_defaults=[
# expect:                Constant(
# expect:                   value=1,
# expect:                   lineno=1,
# expect:                   col_offset=14,
# expect:                   end_lineno=1,
# expect:                   end_col_offset=15)]),
# expect:          body=[
# expect:             Expr(
# expect:                value=Constant(
# expect:                   value='doc\n      more',
# expect:                   lineno=2,
# expect:                   col_offset=4,
# expect:                   end_lineno=2,
# expect:                   end_col_offset=21),
# expect:                lineno=2,
# expect:                col_offset=4,
# expect:                end_lineno=2,
# expect:                end_col_offset=21),
# expect:             Return(
# expect:                value=BinOp(
# expect:                   left=Name(
# expect:                      id='a',
# expect:                      ctx=Load(),
# expect:                      lineno=3,
# expect:                      col_offset=11,
# expect:                      end_lineno=3,
# expect:                      end_col_offset=12),
# expect:                   op=Add(),
# expect:                   right=Name(
# expect:                      id='b',
# expect:                      ctx=Load(),
# expect:                      lineno=3,
# expect:                      col_offset=15,
# expect:                      end_lineno=3,
# expect:                      end_col_offset=16),
# expect:                   lineno=3,
# expect:                   col_offset=11,
# expect:                   end_lineno=3,
# expect:                   end_col_offset=16),
# expect:                lineno=3,
# expect:                col_offset=4,
# expect:                end_lineno=3,
# expect:                end_col_offset=16)],
# expect:          lineno=1,
# expect:          col_offset=0,
# expect:          end_lineno=3,
# expect:          end_col_offset=16),
# expect:       ClassDef(
# expect:          name='C',
# expect:          body=[
# expect:             Pass(
# expect:                lineno=4,
# expect:                col_offset=9,
# expect:                end_lineno=4,
# expect:                end_col_offset=13)],
# expect:          lineno=4,
# expect:          col_offset=0,
# expect:          end_lineno=4,
# expect:          end_col_offset=13),
# expect:       Expr(
# expect:          value=Name(
# expect:             id='x',
# expect:             ctx=Load(),
# expect:             lineno=5,
# expect:             col_offset=0,
# expect:             end_lineno=5,
# expect:             end_col_offset=1),
# expect:          lineno=5,
# expect:          col_offset=0,
# expect:          end_lineno=5,
# expect:          end_col_offset=1)])
print(ast.get_docstring(t), repr(ast.get_docstring(t.body[0])), repr(ast.get_docstring(t.body[0], clean=False)), ast.get_docstring(t.body[1]))  # expect: None 'doc\nmore' 'doc\n      more' None
for f in [lambda: ast.get_docstring(t.body[2]), lambda: ast.dump(5)]:
    try:
        f()
    except TypeError as e:
        print(e)
# expect: 'Expr' can't have docstrings
# expect: expected AST, got 'int'
print([type(n).__name__ for n in ast.walk(t)])  # expect: ['Module', 'FunctionDef', 'ClassDef', 'Expr', 'arguments', 'Expr', 'Return', 'Pass', 'Name', 'arg', 'arg', 'Constant', 'Constant', 'BinOp', 'Load', 'Name', 'Add', 'Name', 'Load', 'Load']
print([type(n).__name__ for n in ast.iter_child_nodes(t.body[0])])  # expect: ['arguments', 'Expr', 'Return']
print([(k, type(v).__name__) for k, v in ast.iter_fields(t.body[0])])  # expect: [('name', 'str'), ('args', 'arguments'), ('body', 'list'), ('decorator_list', 'list'), ('returns', 'NoneType'), ('type_comment', 'NoneType'), ('type_params', 'list')]
n = ast.Name("x")
del n.ctx
print(list(ast.iter_fields(n)), ast.dump(n), ast.dump(ast.Constant(None)), ast.dump(ast.Call(n), annotate_fields=False))  # expect: [('id', 'x')] Name(id='x') Constant(value=None) Call(Name('x'))
print(ast.dump(ast.arguments(), show_empty=True), ast.dump(ast.Dict([None], [n]), annotate_fields=False))  # expect: arguments(posonlyargs=[], args=[], kwonlyargs=[], kw_defaults=[], defaults=[]) Dict([None], [Name('x')])
# ---
import ast
e = ast.Expression(ast.BinOp(ast.Name("a"), ast.Add(), ast.Constant(1)))
ast.fix_missing_locations(e)
print(ast.dump(e, include_attributes=True))  # expect: Expression(body=BinOp(left=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), op=Add(), right=Constant(value=1, lineno=1, col_offset=0, end_lineno=1, end_col_offset=0), lineno=1, col_offset=0, end_lineno=1, end_col_offset=0))
m = ast.parse("a\nb + c")
m.body.append(ast.Expr(ast.Name("z")))
m.body[2].lineno = 9
m.body[2].value.end_lineno = 11
ast.fix_missing_locations(m)
print(ast.dump(m, include_attributes=True))  # expect: Module(body=[Expr(value=Name(id='a', ctx=Load(), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), lineno=1, col_offset=0, end_lineno=1, end_col_offset=1), Expr(value=BinOp(left=Name(id='b', ctx=Load(), lineno=2, col_offset=0, end_lineno=2, end_col_offset=1), op=Add(), right=Name(id='c', ctx=Load(), lineno=2, col_offset=4, end_lineno=2, end_col_offset=5), lineno=2, col_offset=0, end_lineno=2, end_col_offset=5), lineno=2, col_offset=0, end_lineno=2, end_col_offset=5), Expr(value=Name(id='z', ctx=Load(), lineno=9, col_offset=0, end_lineno=11, end_col_offset=0), lineno=9, col_offset=0, end_lineno=1, end_col_offset=0)])
print(ast.dump(ast.increment_lineno(m, 10), include_attributes=True))  # expect: Module(body=[Expr(value=Name(id='a', ctx=Load(), lineno=11, col_offset=0, end_lineno=11, end_col_offset=1), lineno=11, col_offset=0, end_lineno=11, end_col_offset=1), Expr(value=BinOp(left=Name(id='b', ctx=Load(), lineno=12, col_offset=0, end_lineno=12, end_col_offset=1), op=Add(), right=Name(id='c', ctx=Load(), lineno=12, col_offset=4, end_lineno=12, end_col_offset=5), lineno=12, col_offset=0, end_lineno=12, end_col_offset=5), lineno=12, col_offset=0, end_lineno=12, end_col_offset=5), Expr(value=Name(id='z', ctx=Load(), lineno=19, col_offset=0, end_lineno=21, end_col_offset=0), lineno=19, col_offset=0, end_lineno=11, end_col_offset=0)])
print(ast.dump(ast.copy_location(ast.Name("q"), m.body[1].value), include_attributes=True))  # expect: Name(id='q', ctx=Load(), lineno=12, col_offset=0, end_lineno=12, end_col_offset=5)
print(ast.dump(ast.copy_location(ast.Name("q"), ast.Name("r", end_lineno=None)), include_attributes=True))  # expect: Name(id='q', ctx=Load())
source = "x = (1 +\n     ü)\nif é:\n\tfoo(a,\r\n\t\tb)\n"
t = ast.parse(source)
for n in ast.walk(t):
    print(type(n).__name__, repr(ast.get_source_segment(source, n)))
# expect: Module None
# expect: Assign 'x = (1 +\n     ü)'
# expect: If 'if é:\n\tfoo(a,\r\n\t\tb)'
# expect: Name 'x'
# expect: BinOp '1 +\n     ü'
# expect: Name 'é'
# expect: Expr 'foo(a,\r\n\t\tb)'
# expect: Store None
# expect: Constant '1'
# expect: Add None
# expect: Name 'ü'
# expect: Load None
# expect: Call 'foo(a,\r\n\t\tb)'
# expect: Load None
# expect: Name 'foo'
# expect: Name 'a'
# expect: Name 'b'
# expect: Load None
# expect: Load None
# expect: Load None
print(repr(ast.get_source_segment(source, t.body[1].body[0], padded=True)), ast.get_source_segment(source, ast.Name("x")))  # expect: '\tfoo(a,\r\n\t\tb)' None
print(ast._splitlines_no_ff("a\x0cb\r\nc\rd\n\ne"), ast._splitlines_no_ff("a\nb\n", maxlines=1), ast._splitlines_no_ff(""), ast._splitlines_no_ff("x\n"))  # expect: ['a\x0cb\r\n', 'c\r', 'd\n', '\n', 'e', ''] ['a\n'] [''] ['x\n', '']
print(ast.compare(ast.parse("a+1"), ast.parse("a +  1")), ast.compare(ast.parse("a+1"), ast.parse("a +  1"), compare_attributes=True), ast.compare(ast.Constant(1), ast.Constant(True)), ast.compare(ast.Constant(1), ast.Name("x")))  # expect: True False False False
# ---
import ast
class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []
    def visit_Name(self, node):
        self.seen.append(node.id)
    def visit_Constant(self, node):
        self.seen.append(node.value)
        self.generic_visit(node)
    def visit_Attribute(self, node):
        self.seen.append("." + node.attr)
        self.generic_visit(node)
v = Names()
v.visit(ast.parse("a = b.c + 1\ndef f(x=[d, 'e']): return g(*h, i=j)"))
print(v.seen)  # expect: ['a', '.c', 'b', 1, 'd', 'e', 'g', 'h', 'j']
class Rewrite(ast.NodeTransformer):
    def visit_Name(self, node):
        return ast.Subscript(ast.Name("data"), ast.Constant(node.id), node.ctx)
    def visit_Pass(self, node):
        return None
    def visit_Expr(self, node):
        self.generic_visit(node)
        return [node, node]
    def visit_Return(self, node):
        node.value = None
        return node
    def visit_Starred(self, node):
        return None
t = Rewrite().visit(ast.parse("a = b\npass\nf(x, *y)\ndef g():\n    pass\n    h\n    return z"))
print(ast.unparse(t))  # expect: data['a'] = data['b']
# expect: data['f'](data['x'])
# expect: data['f'](data['x'])
# expect:
# expect: def g():
# expect:     data['h']
# expect:     data['h']
# expect:     return
class Drop(ast.NodeTransformer):
    def visit_Constant(self, node):
        return None
t = Drop().visit(ast.parse("return_ = 1\nx = [1, a]"))
print(ast.dump(t))  # expect: Module(body=[Assign(targets=[Name(id='return_', ctx=Store())]), Assign(targets=[Name(id='x', ctx=Store())], value=List(elts=[Name(id='a', ctx=Load())], ctx=Load()))])
