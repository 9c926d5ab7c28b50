# A tiny language compiled to byte code with jumps, assembled by struct, disassembled and run by a VM.
import struct
from array import array
from enum import IntEnum
from io import BytesIO
from itertools import takewhile
from types import SimpleNamespace
import ast


class Op(IntEnum):
    HALT = 0
    PUSH = 1
    LOAD = 2
    STORE = 3
    ADD = 16
    SUB = 17
    MUL = 18
    DIV = 19
    MOD = 20
    LT = 32
    EQ = 33
    NOT = 34
    JMP = 48
    JZ = 49
    CALL = 50
    RET = 51
    PRINT = 64
    DUP = 65
    POP = 66

    @property
    def wide(self):
        return self in _WIDE

    @classmethod
    def _missing_(cls, value):
        if isinstance(value, str):
            return cls[value.upper()]
        return None


_WIDE = {Op.PUSH: "<i", Op.LOAD: "<B", Op.STORE: "<B", Op.JMP: "<h", Op.JZ: "<h", Op.CALL: "<HB"}
BIN = {ast.Add: Op.ADD, ast.Sub: Op.SUB, ast.Mult: Op.MUL, ast.FloorDiv: Op.DIV, ast.Mod: Op.MOD}


class Compiler(ast.NodeVisitor):
    "Compiles a small part of Python."

    def __init__(self):
        self.code, self.names, self.functions, self.fixups = bytearray(), {}, {}, []

    def emit(self, op, *args):
        at = len(self.code)
        self.code.append(op)
        if op.wide:
            self.code += struct.pack(_WIDE[op], *args)
        return at

    def patch(self, at, target=None):
        struct.pack_into("<h", self.code, at + 1, (len(self.code) if target is None else target) - at - 3)

    def slot(self, name):
        return self.names.setdefault(name, len(self.names))

    def generic_visit(self, node):
        raise SyntaxError(f"line {node.lineno}: {type(node).__name__} is not supported")

    def visit_Module(self, node):
        functions = [n for n in node.body if isinstance(n, ast.FunctionDef)]
        for n in node.body:
            if n not in functions:
                self.visit(n)
        self.emit(Op.HALT)
        for f in functions:
            outer, self.names = self.names, {}
            self.functions[f.name] = (len(self.code), len(f.args.args))
            for a in f.args.args:
                self.slot(a.arg)
            for s in f.body:
                self.visit(s)
            self.emit(Op.PUSH, 0)
            self.emit(Op.RET)
            self.names = outer
        for at, name, line in self.fixups:
            try:
                where, n = self.functions[name]
            except KeyError:
                raise NameError(f"line {line}: no function {name!r}", name=name) from None
            if self.code[at + 3] != n:
                raise TypeError(f"line {line}: {name} takes {n} arguments, not {self.code[at + 3]}")
            struct.pack_into("<H", self.code, at + 1, where)
        return bytes(self.code)

    def visit_Expr(self, node):
        self.visit(node.value)
        self.emit(Op.POP)

    def visit_Constant(self, node):
        match node.value:
            case bool(b): self.emit(Op.PUSH, int(b))
            case int(n): self.emit(Op.PUSH, n)
            case other: raise SyntaxError(f"line {node.lineno}: constant {other!r}")

    def visit_Name(self, node):
        if node.id not in self.names:
            raise NameError(f"line {node.lineno}: {node.id} is not assigned")
        self.emit(Op.LOAD, self.names[node.id])

    def visit_Assign(self, node):
        self.visit(node.value)
        for t in node.targets[:-1]:
            self.emit(Op.DUP)
        for t in node.targets:
            self.emit(Op.STORE, self.slot(t.id))

    def visit_AugAssign(self, node):
        self.visit_Assign(ast.copy_location(ast.Assign([node.target], ast.copy_location(ast.BinOp(node.target, node.op, node.value), node)), node))

    def visit_BinOp(self, node):
        self.visit(node.left)
        self.visit(node.right)
        self.emit(BIN[type(node.op)])

    def visit_UnaryOp(self, node):
        match node:
            case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=n)):
                self.emit(Op.PUSH, -n)
            case ast.UnaryOp(op=ast.Not()):
                self.visit(node.operand)
                self.emit(Op.NOT)
            case _:
                self.generic_visit(node)

    def visit_Compare(self, node):
        (op,), (right,) = node.ops, node.comparators
        first, second = (node.left, right) if not isinstance(op, (ast.Gt, ast.LtE)) else (right, node.left)
        self.visit(first)
        self.visit(second)
        self.emit(Op.EQ if isinstance(op, (ast.Eq, ast.NotEq)) else Op.LT)
        if isinstance(op, (ast.NotEq, ast.GtE, ast.LtE)):
            self.emit(Op.NOT)

    def visit_Call(self, node):
        for a in node.args:
            self.visit(a)
        if node.func.id == "print":
            self.emit(Op.PRINT)
            self.emit(Op.PUSH, 0)
        else:
            self.fixups.append((self.emit(Op.CALL, 0, len(node.args)), node.func.id, node.lineno))

    def visit_If(self, node):
        self.visit(node.test)
        no = self.emit(Op.JZ, 0)
        for s in node.body:
            self.visit(s)
        end = self.emit(Op.JMP, 0)
        self.patch(no)
        for s in node.orelse:
            self.visit(s)
        self.patch(end)

    def visit_While(self, node):
        top = len(self.code)
        self.visit(node.test)
        out = self.emit(Op.JZ, 0)
        for s in node.body:
            self.visit(s)
        self.patch(self.emit(Op.JMP, 0), top)
        self.patch(out)

    def visit_Return(self, node):
        self.visit(node.value)
        self.emit(Op.RET)


def disassemble(code):
    f = BytesIO(code)
    while b := f.read(1):
        op = Op(b[0])
        at = f.tell() - 1
        args = struct.unpack(fmt, f.read(struct.calcsize(fmt))) if (fmt := _WIDE.get(op)) else ()
        if op in (Op.JMP, Op.JZ):
            args = (f"-> {f.tell() + args[0]}",)
        yield f"{at:4} {op.name:<6}{' '.join(map(str, args))}".rstrip()


class Machine:
    def __init__(self, code, most=100_000):
        self.code, self.most, self.out = memoryview(code), most, []

    def run(self):
        pc, stack, frames, steps = 0, [], [SimpleNamespace(back=-1, vars={})], 0
        while True:
            if (steps := steps + 1) > self.most:
                raise TimeoutError(f"{self.most} steps at {pc}")
            op = Op(self.code[pc])
            pc += 1
            args = ()
            if fmt := _WIDE.get(op):
                args = struct.unpack_from(fmt, self.code, pc)
                pc += struct.calcsize(fmt)
            match op, args:
                case Op.HALT, _:
                    return steps
                case Op.PUSH, (n,):
                    stack.append(n)
                case Op.LOAD, (i,):
                    stack.append(frames[-1].vars[i])
                case Op.STORE, (i,):
                    frames[-1].vars[i] = stack.pop()
                case (Op.ADD | Op.SUB | Op.MUL | Op.DIV | Op.MOD | Op.LT | Op.EQ), _:
                    b, a = stack.pop(), stack.pop()
                    stack.append(int({Op.ADD: a.__add__, Op.SUB: a.__sub__, Op.MUL: a.__mul__, Op.DIV: a.__floordiv__, Op.MOD: a.__mod__, Op.LT: a.__lt__, Op.EQ: a.__eq__}[op](b)))
                case Op.NOT, _:
                    stack.append(int(not stack.pop()))
                case Op.JMP, (d,):
                    pc += d
                case Op.JZ, (d,):
                    if not stack.pop():
                        pc += d
                case Op.CALL, (to, n):
                    given = [stack.pop() for _ in range(n)][::-1]
                    frames.append(SimpleNamespace(back=pc, vars=dict(enumerate(given))))
                    pc = to
                case Op.RET, _:
                    pc = frames.pop().back
                case Op.PRINT, _:
                    self.out.append(stack.pop())
                case Op.DUP, _:
                    stack.append(stack[-1])
                case Op.POP, _:
                    stack.pop()


SOURCE = """
def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)
def gcd(a, b):
    while b != 0:
        t = a % b
        a = b
        b = t
    return a
i = total = 0
while i <= 10:
    total += fib(i)
    i += 1
print(total)
print(gcd(252, 105))
print(-7 // 2)
print(not 3 > 2)
"""
code = Compiler().visit(ast.parse(SOURCE))
print(len(code), code[:16].hex(" "), *list(disassemble(code))[:22], sep="\n")  # expect: 202
# expect: 01 00 00 00 00 41 03 00 03 01 01 0a 00 00 00 02
# expect:    0 PUSH  0
# expect:    5 DUP
# expect:    6 STORE 0
# expect:    8 STORE 1
# expect:   10 PUSH  10
# expect:   15 LOAD  0
# expect:   17 LT
# expect:   18 NOT
# expect:   19 JZ    -> 46
# expect:   22 LOAD  1
# expect:   24 LOAD  0
# expect:   26 CALL  114 1
# expect:   30 ADD
# expect:   31 STORE 1
# expect:   33 LOAD  0
# expect:   35 PUSH  1
# expect:   40 ADD
# expect:   41 STORE 0
# expect:   43 JMP   -> 10
# expect:   46 LOAD  1
# expect:   48 PRINT
# expect:   49 PUSH  0
m = Machine(code)
print(m.run(), m.out)  # expect: 4733 [143, 21, -4, 0]
for bad in ("x = y", "print('a')", "f(1)", "def f(a):\n return a\nf(1, 2)", "for i in x: pass", "while 1:\n  x = 1", "print(1 // 0)", "x = 3000000000", "import os"):
    try:
        m = Machine(Compiler().visit(ast.parse(bad)), 200)
        m.run()
    except Exception as e:
        print(f"{bad.splitlines()[0]:<16} {type(e).__name__}: {e}")
# expect: x = y            NameError: line 1: y is not assigned
# expect: print('a')       SyntaxError: line 1: constant 'a'
# expect: f(1)             NameError: line 1: no function 'f'
# expect: def f(a):        TypeError: line 3: f takes 1 arguments, not 2
# expect: for i in x: pass SyntaxError: line 1: For is not supported
# expect: while 1:         TimeoutError: 200 steps at 0
# expect: print(1 // 0)    ZeroDivisionError: division by zero
# expect: x = 3000000000   error: 'i' format requires -2147483648 <= number <= 2147483647
# expect: import os        SyntaxError: line 1: Import is not supported
print(Op("push"), repr(Op.JZ), Op.CALL.wide, Op.HALT.wide, f"{Op.MUL:#04x}", [*takewhile(lambda o: o < 20, Op)])  # expect: 1 <Op.JZ: 49> True False 0x12 [<Op.HALT: 0>, <Op.PUSH: 1>, <Op.LOAD: 2>, <Op.STORE: 3>, <Op.ADD: 16>, <Op.SUB: 17>, <Op.MUL: 18>, <Op.DIV: 19>]
try:
    Op(99)
except ValueError as e:
    print(e)  # expect: 99 is not a valid Op
