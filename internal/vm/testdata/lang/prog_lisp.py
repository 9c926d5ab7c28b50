# A Lisp in a few lines, with closures and tail loops.
import operator
def read(s):
    toks = s.replace("(", " ( ").replace(")", " ) ").replace("'", " ' ").split()
    def expr():
        t = toks.pop(0)
        if t == "(":
            out = []
            while toks[0] != ")": out.append(expr())
            toks.pop(0)
            return out
        if t == "'": return ["quote", expr()]
        if t == ")": raise SyntaxError("unexpected )")
        try: return int(t)
        except ValueError: return t
    out = []
    while toks: out.append(expr())
    return out
class Env(dict):
    def __init__(self, names, values, outer=None):
        super().__init__(zip(names, values))
        self.outer = outer
    def where(self, n):
        if n in self: return self
        if self.outer is None: raise NameError(f"no {n}")  # raises: NameError: no undefined
        return self.outer.where(n)
class Lambda:
    def __init__(self, params, body, env): self.params, self.body, self.env = params, body, env
    def __call__(self, *a): return run(self.body, Env(self.params, a, self.env))
base = Env(*zip(*{"+": lambda *a: sum(a), "-": operator.sub, "*": operator.mul, "<": operator.lt, "=": operator.eq, "car": lambda l: l[0],
                  "cdr": lambda l: l[1:], "cons": lambda a, l: [a] + l, "list": lambda *a: list(a), "null?": lambda l: l == []}.items()))
def run(x, env):
    while True:
        match x:
            case str(): return env.where(x)[x]
            case int(): return x
            case ["quote", v]: return v
            case ["if", c, a, *b]: x = a if run(c, env) else (b[0] if b else [])
            case ["define", [name, *params], body]: env[name] = Lambda(params, body, env); return name
            case ["define", name, v]: env[name] = run(v, env); return name
            case ["set!", name, v]: env.where(name)[name] = run(v, env); return None
            case ["lambda", params, body]: return Lambda(params, body, env)
            case ["let", binds, body]: x, env = body, Env([b[0] for b in binds], [run(b[1], env) for b in binds], env)
            case ["do", *xs, last]:
                for e in xs: run(e, env)
                x = last
            case [f, *args]:
                f, *args = [run(e, env) for e in x]
                if isinstance(f, Lambda): x, env = f.body, Env(f.params, args, f.env)
                else: return f(*args)
            case []: return []
def show(x): return "(" + " ".join(map(show, x)) + ")" if isinstance(x, list) else str(x)
program = """
(define (fact n) (if (< n 2) 1 (* n (fact (- n 1)))))
(fact 20)
(define (loop n acc) (if (= n 0) acc (loop (- n 1) (+ acc n))))
(loop 5000 0)
(define (map f l) (if (null? l) '() (cons (f (car l)) (map f (cdr l)))))
(map (lambda (x) (* x x)) '(1 2 3 4))
(define (counter) (let ((n 0)) (lambda () (do (set! n (+ n 1)) n))))
(define c (counter))
(do (c) (c) (c))
(let ((x 1) (y 2)) (list x y (+ x y)))
'(a (b c) d)
"""
for e in read(program): print(show(run(e, base)))
# expect: fact
# expect: 2432902008176640000
# expect: loop
# expect: 12502500
# expect: map
# expect: (1 4 9 16)
# expect: counter
# expect: c
# expect: 3
# expect: (1 2 3)
# expect: (a (b c) d)
run(read("(undefined 1)")[0], base)

# --- a stack machine
def execute(code):
    stack, env, pc, out = [], {}, 0, []
    while pc < len(code):
        match code[pc].split():
            case ["push", n]: stack.append(int(n))
            case ["add"]: stack.append(stack.pop() + stack.pop())
            case ["mul"]: stack.append(stack.pop() * stack.pop())
            case ["load", v]: stack.append(env[v])
            case ["store", v]: env[v] = stack.pop()
            case ["jz", t] if stack.pop() == 0: pc = int(t) - 1
            case ["jz", _]: pass
            case ["jmp", t]: pc = int(t) - 1
            case ["print"]: out.append(stack.pop())
            case ["halt"]: break
            case other: raise ValueError(f"bad instruction {' '.join(other)!r} at {pc}")  # raises: ValueError: bad instruction 'what now' at 1
        pc += 1
    return out
print(execute(["push 5", "store n", "push 1", "store r", "load n", "jz 15", "load r", "load n", "mul", "store r", "load n", "push -1", "add", "store n", "jmp 4", "load r", "print"]))  # expect: [120]
execute(["push 1", "what now"])
# --- brainfuck
def bf(code, inp=""):
    jump, stack = {}, []
    for i, c in enumerate(code):
        if c == "[": stack.append(i)
        elif c == "]":
            j = stack.pop()
            jump[i], jump[j] = j, i
    tape, p, i, out, inp = [0] * 100, 0, 0, [], iter(inp)
    while i < len(code):
        match code[i]:
            case ">": p += 1
            case "<": p -= 1
            case "+": tape[p] = (tape[p] + 1) % 256
            case "-": tape[p] = (tape[p] - 1) % 256
            case ".": out.append(chr(tape[p]))
            case ",": tape[p] = ord(next(inp, "\0"))
            case "[" if tape[p] == 0: i = jump[i]
            case "]" if tape[p] != 0: i = jump[i]
        i += 1
    return "".join(out)
print(bf("++++++++[>++++[>++>+++>+++>+<<<<-]>+>+>->>+[<]<-]>>.>---.+++++++..+++.>>.<-.<.+++.------.--------.>>+."), bf(",[.,]", "echo"))  # expect: Hello World! echo
