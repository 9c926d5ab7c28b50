# What an exception brings along: its frames, its context, the exception that is being handled.
import sys
import traceback


def visitor():
    print(sys.exc_info(), traceback.format_stack())
    raise KeyError


for look in vault.fail, lambda: vault.visit(visitor), lambda: vault._secret, lambda: running.throw(ValueError("out")), lambda: walled.fail():
    try:
        look()
    except Exception as e:
        print(repr(e), e.args)
        for more in (lambda: vars(e.obj), lambda: vars(e.__context__), lambda: [frame.f_locals for frame, line in traceback.walk_tb(e.__traceback__)],
                     lambda: traceback.TracebackException.from_exception(e, capture_locals=True).stack[-1].locals):
            try:
                print(more())
            except Exception as e2:
                print(type(e2).__name__)
