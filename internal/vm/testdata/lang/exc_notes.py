# add_note and with_traceback.
e = ValueError("v")
e.add_note("first")
e.add_note("second")
print(e.__notes__, e)  # expect: ['first', 'second'] v

# --- no notes, no attribute
print(hasattr(ValueError(), "__notes__"))  # expect: False
# --- only str
ValueError().add_note(1)  # raises: TypeError: add_note() argument must be str, not int
# --- __notes__ replaced by something wrong
e = ValueError()
e.__notes__ = 5
e.add_note("x")  # raises: TypeError: Cannot add note: __notes__ is not a list
# --- the note stays through re-raising
def f():
    try:
        raise KeyError("k")
    except KeyError as e:
        e.add_note("while in f")
        raise
try:
    f()
except KeyError as e:
    print(e.__notes__)  # expect: ['while in f']
# --- with_traceback gives the exception back
e = ValueError("x")
print(e.with_traceback(None) is e, e.__traceback__)  # expect: True None
# ---
ValueError().with_traceback(5)  # raises: TypeError: __traceback__ must be a traceback or None
# --- tracebacks have lines
try:
    def f():
        raise ValueError
    f()
except ValueError as e:
    tb = e.__traceback__
    lines = []
    while tb:
        lines.append(tb.tb_lineno)
        tb = tb.tb_next
    print(lines)  # expect: [35, 34]
# --- notes are not part of the message
e = ValueError("message")
e.add_note("note")
raise e  # raises: ValueError: message
