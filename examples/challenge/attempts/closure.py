# A function's cells and globals, and those of the function behind a method and a partial.
for look in (lambda: closure.__closure__[0].cell_contents, lambda: closure.__globals__["SECRET"], lambda: method.__self__._hint,
             lambda: method.__func__.__globals__["SECRET"], lambda: partial.args, lambda: partial.func.__globals__["SECRET"],
             lambda: partial.__reduce__()):
    try:
        print(look())
    except Exception as e:
        print(type(e).__name__)
