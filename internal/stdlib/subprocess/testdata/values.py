# subprocess without processes: results, errors, arguments that are refused before anything starts.
import subprocess as s

print(s.PIPE, s.STDOUT, s.DEVNULL, sorted(n for n in s.__all__))  # expect: -1 -2 -3 ['CalledProcessError', 'CompletedProcess', 'DEVNULL', 'PIPE', 'Popen', 'STDOUT', 'SubprocessError', 'TimeoutExpired', 'call', 'check_call', 'check_output', 'getoutput', 'getstatusoutput', 'run']
for e in (s.CalledProcessError(3, "cmd"), s.CalledProcessError(-9, ["a", "b"], "out", "err"), s.CalledProcessError(-999, "x"), s.CalledProcessError(0, "x"), s.TimeoutExpired(["q"], 2.5, b"o"), s.SubprocessError("m")):
    print(repr(e), "|", e, "|", e.__dict__, isinstance(e, s.SubprocessError))
# expect: CalledProcessError(3, 'cmd') | Command 'cmd' returned non-zero exit status 3. | {'returncode': 3, 'cmd': 'cmd', 'output': None, 'stderr': None} True
# expect: CalledProcessError(-9, ['a', 'b'], 'out', 'err') | Command '['a', 'b']' died with <Signals.SIGKILL: 9>. | {'returncode': -9, 'cmd': ['a', 'b'], 'output': 'out', 'stderr': 'err'} True
# expect: CalledProcessError(-999, 'x') | Command 'x' died with unknown signal 999. | {'returncode': -999, 'cmd': 'x', 'output': None, 'stderr': None} True
# expect: CalledProcessError(0, 'x') | Command 'x' returned non-zero exit status 0. | {'returncode': 0, 'cmd': 'x', 'output': None, 'stderr': None} True
# expect: TimeoutExpired(['q'], 2.5, b'o') | Command '['q']' timed out after 2.5 seconds | {'cmd': ['q'], 'timeout': 2.5, 'output': b'o', 'stderr': None} True
# expect: SubprocessError('m') | m | {} True
e = s.CalledProcessError(1, "c", output="o")
e.stdout = "changed"
print(e.output, e.stdout, e.stderr)  # expect: changed changed None
t = s.TimeoutExpired("c", 1)
t.stdout = "late"
print(t.output, t.stdout)  # expect: late late

# ---
import subprocess as s
done = s.CompletedProcess(["ls", "-l"], 0, "text")
print(done, done.args, done.returncode, done.stdout, done.stderr, done.check_returncode())  # expect: CompletedProcess(args=['ls', '-l'], returncode=0, stdout='text') ['ls', '-l'] 0 text None None
print(s.CompletedProcess("x", 2, b"o", b"e"), s.CompletedProcess[str])  # expect: CompletedProcess(args='x', returncode=2, stdout=b'o', stderr=b'e') subprocess.CompletedProcess[str]
try:
    s.CompletedProcess("x", 2, b"o", b"e").check_returncode()
except s.CalledProcessError as e:
    print(e, e.stdout, e.stderr)  # expect: Command 'x' returned non-zero exit status 2. b'o' b'e'

# ---
import subprocess as s
for args in (["a"], ["a b", "c"], ["", "x\ty"], ['say "hi"', "b\\", "c d\\"], ["a\\\\\"b"], [b"bytes", "x"], []):
    print(s.list2cmdline(args))
# expect: a
# expect: "a b" c
# expect-repr: '"" "x\ty"'
# expect: "say \"hi\"" b\ "c d\\"
# expect: a\\\\\"b
# expect: bytes x
# expect:

# ---
import subprocess as s
for f in (lambda: s.run(["x"], input="i", stdin=s.PIPE), lambda: s.run(["x"], capture_output=True, stdout=s.PIPE), lambda: s.check_output(["x"], stdout=1), lambda: s.check_output(["x"], check=True),
          lambda: s.Popen(["x"], bufsize="1"), lambda: s.Popen(["x"], stdout=s.STDOUT), lambda: s.Popen(["x"], text=True, universal_newlines=False), lambda: s.Popen(["x"], pipesize="a"), lambda: s.Popen(), lambda: s.Popen(["x"], creationflags=1)):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
# expect: ValueError stdin and input arguments may not both be used.
# expect: ValueError stdout and stderr arguments may not be used with capture_output.
# expect: ValueError stdout argument not allowed, it will be overridden.
# expect: ValueError check argument not allowed, it will be overridden.
# expect: TypeError bufsize must be an integer
# expect: ValueError STDOUT can only be used for stderr
# expect: SubprocessError Cannot disambiguate when both text and universal_newlines are supplied but different. Pass one or the other.
# expect: TypeError pipesize must be an integer
# expect: TypeError Popen.__init__() missing 1 required positional argument: 'args'
# expect: ValueError creationflags is only supported on Windows platforms

# --- cpython: skip (no processes here)
import subprocess
subprocess.run(["ls"])  # raises: adder.CapabilityError: starting a process needs a capability, which was not granted

# --- cpython: skip (no processes here)
import subprocess
for f in (subprocess.call, subprocess.check_call, subprocess.check_output, subprocess.getoutput, subprocess.getstatusoutput, subprocess.Popen):
    try:
        f("ls")
    except PermissionError as e:
        print(type(e).__name__)
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError
# expect: CapabilityError
