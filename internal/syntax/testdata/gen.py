"""Record what the oracle says about snippets. Run with CPython 3.14.

gen.py errors IN OUT   IN holds snippets separated by lines of %%, OUT gets JSON lines
gen.py dumps IN OUT    the same for ast.dump
gen.py warnings IN OUT the same for SyntaxWarnings

A snippet that starts with "#mode NAME" is compiled in that mode; one that starts with
"#literal" is a Python string expression.
"""
import ast
import json
import sys
import warnings

warnings.simplefilter("ignore")


def snippets(path):
    with open(path, encoding="utf-8") as f:
        text = f.read()
    for part in text.split("\n%%\n"):
        mode = "exec"
        if part.startswith("#mode "):
            first, _, part = part.partition("\n")
            mode = first.split()[1]
        if part.startswith("#literal "):
            part = ast.literal_eval(part[len("#literal "):].strip())
        yield mode, part


def outcome(mode, src):
    case = {"Src": src, "Mode": mode}
    try:
        compile(src, "<case>", mode, ast.PyCF_ONLY_AST)
    except SyntaxError as e:
        case |= {"Kind": type(e).__name__, "Msg": e.msg, "Line": e.lineno, "Col": e.offset,
                 "EndLine": e.end_lineno, "EndCol": e.end_offset, "Text": e.text}
    except (MemoryError, RecursionError, ValueError):
        return None
    return case


def main():
    what, src, dst = sys.argv[1:]
    with open(dst, "w", encoding="utf-8") as out:
        for mode, text in snippets(src):
            if what == "errors":
                case = outcome(mode, text)
            elif what == "warnings":
                with warnings.catch_warnings(record=True) as seen:
                    warnings.simplefilter("always")
                    compile(text, "<case>", mode, ast.PyCF_ONLY_AST)
                case = {"Src": text, "Mode": mode, "Warnings": [[str(w.message), w.lineno] for w in seen]}
            else:
                tree = compile(text, "<case>", mode, ast.PyCF_ONLY_AST)
                case = {"Src": text, "Mode": mode, "Dump": ast.dump(tree, include_attributes=True)}
            if case is not None:
                out.write(json.dumps(case) + "\n")


if __name__ == "__main__":
    main()
