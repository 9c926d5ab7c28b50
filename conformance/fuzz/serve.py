# Runs programs for package fuzz: a line of JSON each way. Each program has a process of its own.
import io, json, os, resource, signal, sys, types, warnings


def run(src):
    out = io.StringIO()
    end = ""
    sys.stdout = sys.stderr = out
    warnings.simplefilter("ignore")
    resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
    signal.setitimer(signal.ITIMER_REAL, 1.5)
    main = sys.modules["__main__"] = types.ModuleType("__main__")
    main.__builtins__ = __builtins__
    try:
        code = compile(src, "fuzz.py", "exec", dont_inherit=True)
        exec(code, main.__dict__)
    except BaseException as x:
        kind = type(x)
        name = kind.__qualname__ if kind.__module__ in ("builtins", "__main__") else kind.__module__ + "." + kind.__qualname__
        try:
            end = name + ": " + (x.msg if isinstance(x, SyntaxError) and x.msg else str(x))
        except BaseException:
            end = name
    return json.dumps({"Out": out.getvalue(), "End": end})


def main():
    wire, answers = sys.stdin.buffer, sys.stdout.buffer
    for line in wire:
        src = json.loads(line)
        r, w = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(r)
            code = 1
            try:
                with os.fdopen(w, "w") as f:
                    f.write(run(src))
                code = 0
            finally:
                os._exit(code)
        os.close(w)
        with os.fdopen(r, "rb") as f:
            data = f.read()
        _, status = os.waitpid(pid, 0)
        if status or not data:
            data = json.dumps({"Out": "", "End": "", "Died": True}).encode()
        answers.write(data + b"\n")
        answers.flush()


main()
