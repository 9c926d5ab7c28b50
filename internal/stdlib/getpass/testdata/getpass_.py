# getpass reads standard input and says that it can be seen.
# cpython: same
import getpass, io, sys, warnings, os
warnings.simplefilter("always")
with warnings.catch_warnings(record=True) as told:
    sys.stdin = io.StringIO("first\nsecond\n\nlast")
    out = io.StringIO()
    print([getpass.fallback_getpass("Word: ", out), getpass.fallback_getpass(stream=out), getpass.fallback_getpass("", out), getpass.fallback_getpass("", out)])  # expect: ['first', 'second', '', 'last']
    print(repr(out.getvalue()))  # expect: 'Warning: Password input may be echoed.\nWord: Warning: Password input may be echoed.\nPassword: Warning: Password input may be echoed.\nWarning: Password input may be echoed.\n'
    print([(w.category.__name__, str(w.message)) for w in told][:1], len(told), issubclass(getpass.GetPassWarning, UserWarning))  # expect: [('GetPassWarning', 'Can not control echo on the terminal.')] 4 True
    try: getpass.fallback_getpass("more ", out)
    except EOFError as e: print("EOFError", e)  # expect-repr: 'EOFError '
for bad in ("ab", "é", "\n"):
    try: getpass.getpass(echo_char=bad)
    except ValueError as e: print(e)
# expect: 'echo_char' must be a single printable ASCII character, got: 'ab'
# expect: 'echo_char' must be a single printable ASCII character, got: 'é'
# expect: 'echo_char' must be a single printable ASCII character, got: '\n'
print(sorted(getpass.__all__))  # expect: ['GetPassWarning', 'getpass', 'getuser']

# ---
import getpass, os
for name in ("LOGNAME", "USER", "LNAME", "USERNAME"): os.environ.pop(name, None)
os.environ["USERNAME"] = "u"
print(getpass.getuser())  # expect: u
os.environ["LNAME"] = "l"
print(getpass.getuser())  # expect: l
os.environ["LOGNAME"] = ""
os.environ["USER"] = "me"
print(getpass.getuser())  # expect: me

# --- nothing to read from; cpython: skip (grants are ours)
import getpass
try: getpass.getpass()
except PermissionError as e: print(type(e).__name__, e.grant, e)
# expect: CapabilityError stdin=stdin getpass.getpass() needs standard input, which was not granted: add it with --grant stdin=stdin
try: getpass.getuser()
except OSError as e: print(e)  # expect: No username set in the environment
