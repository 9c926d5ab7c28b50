# The insides of iterators and of special methods.
for look in (lambda: mapped.__reduce__(), lambda: mapped.__reduce__()[1][0].__self__, lambda: running.gi_frame.f_locals["secret"], lambda: running.gi_yieldfrom.x,
             lambda: drawer.__eq__.__closure__, lambda: drawer.__enter__.__func__.__closure__[0].cell_contents, lambda: box.__reduce__(), lambda: proxy.__wrapped__,
             lambda: walled.check.__func__.__globals__):
    try:
        print(look())
    except Exception as e:
        print(type(e).__name__)
