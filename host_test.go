package adder_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
)

var errHost = errors.New("disk /dev/sda1 is on fire")

func TestFunc(t *testing.T) {
	calls := 0
	out, err := runWith(t, adder.Config{Grants: map[string]adder.Capability{
		"add":   adder.Func(func(a, b int) int { return a + b }),
		"join":  adder.Func(func(sep string, parts ...string) string { return strings.Join(parts, sep) }),
		"pair":  adder.Func(func() (int, string) { return 1, "x" }),
		"none":  adder.Func(func(ctx context.Context) { calls++ }),
		"fail":  adder.Func(func() error { return errHost }),
		"deny":  adder.Func(func() (int, error) { return 0, &adder.Exception{Type: "PermissionError", Message: "no"} }),
		"total": adder.Func(func(o order) float64 { return o.Items[0].Price * 2 }),
	}}, `
print(add(2, 3), join("-", "a", "b"), join("-"), pair(), none(), add)
print(total({"items": [{"price": 2.5}]}))
for f in (lambda: add(1), lambda: add(1, 2, 3), lambda: add("x", 1), lambda: total({"items": [{"price": "x"}]}), fail, deny, lambda: add(1 << 70, 1)):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
`)
	if err != nil {
		t.Fatal(err)
	}
	want := `5 a-b  (1, 'x') None <host function add>
5.0
TypeError add() missing 1 of 2 arguments
TypeError add() takes 2 arguments but 3 were given
TypeError add() argument 1: Python str does not convert to Go int
TypeError total() argument 1.items[0].price: Python str does not convert to Go float64
RuntimeError fail() failed in the host
PermissionError no
TypeError add() argument 1: int does not fit in int
`
	if out != want || calls != 1 {
		t.Errorf("got\n%s\nwant\n%s", out, want)
	}
}

// TestHostErrors: the host finds its own error again; the guest never sees its text.
func TestHostErrors(t *testing.T) {
	_, err := runWith(t, adder.Config{Grants: map[string]adder.Capability{"fail": adder.Func(func() error { return errHost })}}, "fail()")
	if !errors.Is(err, errHost) || strings.Contains(err.Error(), "sda1") {
		t.Error(err)
	}
	var x *adder.Exception
	if !errors.As(err, &x) || x.Type != "RuntimeError" || len(x.Frames) != 1 || x.Frames[0].Line != 1 {
		t.Errorf("%+v", x)
	}
}

type store interface {
	Get(key string) (string, error)
	PutItem(ctx context.Context, key, value string) error
}

type mapStore map[string]string

func (m mapStore) Get(key string) (string, error) {
	if v, ok := m[key]; ok {
		return v, nil
	}
	return "", &adder.Exception{Type: "KeyError", Message: key}
}
func (m mapStore) PutItem(_ context.Context, key, value string) error { m[key] = value; return nil }
func (m mapStore) Drop()                                              { clear(m) }

// TestExpose: the interface's methods and nothing else.
func TestExpose(t *testing.T) {
	m := mapStore{"a": "1"}
	out, err := runWith(t, adder.Config{Grants: map[string]adder.Capability{"store": adder.Expose[store](m)}}, `
store.put_item("b", "2")
print(store.get("a"), store.get("b"), dir(store), store)
for f in (lambda: store.drop(), lambda: store.Drop(), lambda: store.get("c"), lambda: setattr(store, "get", 1), lambda: type(store)()):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__)
`)
	if err != nil {
		t.Fatal(err)
	}
	want := "1 2 ['get', 'put_item'] <store of the host>\nAttributeError\nAttributeError\nKeyError\nAttributeError\nTypeError\n"
	if out != want || m["b"] != "2" {
		t.Errorf("got %q want %q", out, want)
	}
	for _, c := range []adder.Capability{adder.Expose[any](3), adder.Expose(3), adder.Func(3), adder.Func(func(chan int) {})} {
		if _, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"x": c}}); err == nil {
			t.Error("a wrong capability was granted")
		}
	}
}

// TestCallbacks: Python calls Go calls Python, and no deeper than allowed.
func TestCallbacks(t *testing.T) {
	var in *adder.Interp
	apply := adder.Func(func(ctx context.Context, f adder.Value, n int) (int, error) {
		v, err := in.CallValue(ctx, f, n)
		if err != nil {
			return 0, err
		}
		k, err := v.Int()
		return int(k), err
	})
	var err error
	if in, err = adder.New(adder.Config{Grants: map[string]adder.Capability{"apply": apply}}); err != nil {
		t.Fatal(err)
	}
	run := func(src string) (adder.Value, error) {
		p := compiled(t, "test.py", src)
		return in.Run(context.Background(), p)
	}
	v, err := run("sum(apply(lambda n: n * k, 10) for k in range(5))")
	if n, _ := v.Int(); err != nil || n != 100 {
		t.Error(n, err)
	}
	// an exception passes through the host as itself
	v, err = run("def f(n): raise LookupError(n)\ntry:\n    apply(f, 3)\nexcept LookupError as e:\n    r = e.args[0]\nr")
	if n, _ := v.Int(); err != nil || n != 3 {
		t.Error(n, err)
	}
	_, err = run("def deep(n): return apply(deep, n + 1)\ndeep(0)")
	var x *adder.Exception
	if !errors.As(err, &x) || x.Type != "RuntimeError" {
		t.Error(err)
	}
	// deep Python below the host makes the frames move
	v, err = run("def down(n): return n and 1 + down(n - 1)\napply(down, 500)")
	if n, _ := v.Int(); err != nil || n != 500 {
		t.Error(n, err)
	}
}

// TestLimitThroughHost: a budget that runs out inside a callback ends the whole run.
func TestLimitThroughHost(t *testing.T) {
	var in *adder.Interp
	apply := adder.Func(func(ctx context.Context, f adder.Value) error {
		_, err := in.CallValue(ctx, f)
		return err
	})
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 10_000}, Grants: map[string]adder.Capability{"apply": apply}})
	if err != nil {
		t.Fatal(err)
	}
	p, _ := adder.Compile("test.py", []byte("def spin():\n    while True: pass\ntry:\n    apply(spin)\nfinally:\n    print('unreachable')\n"))
	_, err = in.Run(context.Background(), p)
	var l *adder.LimitError
	if !errors.As(err, &l) || l.What != "fuel" {
		t.Error(err)
	}
}

func TestCancel(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"stop": adder.Func(cancel)}})
	if err != nil {
		t.Fatal(err)
	}
	p, _ := adder.Compile("test.py", []byte("stop()\nwhile True: pass\n"))
	if _, err := in.Run(ctx, p); !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
	in.Abandon()
	for _, src := range []string{"while True: pass", "import itertools\nfor x in itertools.repeat(1): pass", "for x in range(1 << 62): pass", "for x in iter(range(1 << 62)): pass",
		"import itertools\nfor i, x in enumerate(itertools.repeat(1)): pass", "sum(iter(int, 1))"} {
		in2, _ := adder.New(adder.Config{Limits: adder.Limits{Wall: 20 * time.Millisecond, Fuel: 1 << 50}})
		p, _ = adder.Compile("test.py", []byte(src))
		began := time.Now()
		if _, err := in2.Run(context.Background(), p); !errors.Is(err, context.DeadlineExceeded) || time.Since(began) > 5*time.Second {
			t.Error(src, err, time.Since(began))
		}
	}
}

func TestTypedErrors(t *testing.T) {
	_, err := adder.Compile("x.py", []byte("a = (1,\nb = 2\n"))
	var syn *adder.SyntaxError
	if !errors.As(err, &syn) || syn.Line != 1 || !strings.HasPrefix(syn.Traceback(), "  File \"x.py\", line 1\n    a = (1,\n        ^\nSyntaxError: ") {
		t.Errorf("%v\n%s", err, syn.Traceback())
	}
	_, err = runWith(t, adder.Config{Stdout: io.Discard}, "def f():\n    raise ValueError('x')\nf()\n")
	var x *adder.Exception
	want := "Traceback (most recent call last):\n  File \"test.py\", line 3, in <module>\n    f()\n    ~^^\n  File \"test.py\", line 2, in f\n    raise ValueError('x')\nValueError: x\n"
	if !errors.As(err, &x) || x.Text != want || x.Error() != "ValueError: x" || len(x.Frames) != 2 || x.Frames[1].Function != "f" {
		t.Errorf("%v\n%s", err, x.Text)
	}
	_, err = runWith(t, adder.Config{}, "import time\ntime.time()")
	var c *adder.CapabilityError
	if !errors.As(err, &c) || c.Grant != "now=clock" || c.Message != "time.time() needs a clock, which was not granted: add it with --grant now=clock" {
		t.Errorf("%v %+v", err, c)
	}
	for src, code := range map[string]int{"raise SystemExit": 0, "import sys; sys.exit(3)": 3, "raise SystemExit(-1)": 255, "raise SystemExit('bye')": 1, "raise SystemExit(None)": 0} {
		_, err := runWith(t, adder.Config{}, src)
		if !errors.As(err, &x) || x.Exit == nil || x.Exit.Code != code || (x.Exit.Message == "bye") != (src == "raise SystemExit('bye')") {
			t.Errorf("%s: %v %+v", src, err, x.Exit)
		}
	}
	var l *adder.LimitError
	if _, err = runWith(t, adder.Config{Limits: adder.Limits{Fuel: 100}}, "while True: pass"); !errors.As(err, &l) || l.What != "fuel" {
		t.Error(err)
	}
	if _, err = runWith(t, adder.Config{Limits: adder.Limits{Memory: 1 << 20}}, "a = []\nwhile True: a.append('x' * 1000)"); !errors.As(err, &l) || l.What != "memory" {
		t.Error(err)
	}
	if _, err = runWith(t, adder.Config{Limits: adder.Limits{Output: 10}}, "print('x' * 100)"); !errors.As(err, &l) || l.What != "output" {
		t.Error(err)
	}
}

// TestNothingAmbient: the zero Config grants nothing, and says what is missing.
func TestNothingAmbient(t *testing.T) {
	for src, grant := range map[string]string{
		"open('/data/x')": "data=dir:PATH", "open('/data/x', 'w')": "data=dir:PATH:rw", "open('x')": "x=file:PATH",
		"import time; time.time()": "now=clock", "import time; time.sleep(1)": "now=clock", "import time; time.localtime()": "now=clock",
		"import random; random.seed()": "rnd=random", "input()": "stdin=stdin", "import io; io.FileIO('/d/x')": "d=dir:PATH",
	} {
		p, _ := adder.Compile("test.py", []byte(src))
		in, _ := adder.New(adder.Config{})
		_, err := in.Run(context.Background(), p)
		var c *adder.CapabilityError
		if !errors.As(err, &c) || c.Grant != grant {
			t.Errorf("%s: %v %+v", src, err, c)
		}
	}
	p, _ := adder.Compile("test.py", []byte("print(1)"))
	in, _ := adder.New(adder.Config{})
	_, err := in.Run(context.Background(), p)
	var c *adder.CapabilityError
	if !errors.As(err, &c) {
		t.Error(err)
	}
}

func ExampleFunc() {
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{
		"lookup": adder.Func(func(ctx context.Context, name string) (int, error) {
			if name == "" {
				return 0, &adder.Exception{Type: "ValueError", Message: "no name"}
			}
			return len(name), nil
		}),
	}})
	if err != nil {
		panic(err)
	}
	prog, _ := adder.Compile("rules.py", []byte("lookup('adder') * 2"))
	v, err := in.Run(context.Background(), prog)
	fmt.Println(v.Int())
	fmt.Println(err)
	// Output:
	// 10 <nil>
	// <nil>
}

// Clock is what a program is to see of a clock.
type Clock interface{ NowSeconds() float64 }

type fixed float64

func (f fixed) NowSeconds() float64 { return float64(f) }
func (f fixed) Set(x float64)       {}

func ExampleExpose() {
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"clock": adder.Expose[Clock](fixed(12.5))}})
	if err != nil {
		panic(err)
	}
	prog, _ := adder.Compile("rules.py", []byte("[clock.now_seconds(), hasattr(clock, 'set')]"))
	v, err := in.Run(context.Background(), prog)
	if err != nil {
		panic(err)
	}
	x, err := v.Interface()
	fmt.Println(x, err)
	// Output: [12.5 false] <nil>
}

// TestPythonCapability: open, time and random call whatever object is granted, by name.
func TestPythonCapability(t *testing.T) {
	in := newInterp(t, adder.Config{}, `
import io
class Memory:
    __capability__ = "dir"
    def __init__(self): self.files = {"a": "text of a"}
    def open(self, name, mode="r"):
        if name not in self.files: raise FileNotFoundError(2, "No such file or directory", name)
        return io.StringIO(self.files[name])
class Clock:
    __capability__ = "clock"
    def time(self): return 86400.5
    def sleep(self, s): self.slept = s
class Ones:
    __capability__ = "entropy"
    def bytes(self, n): return b"\1" * n
memory, clock, ones = Memory(), Clock(), Ones()
`)
	for name, from := range map[string]string{"data": "memory", "now": "clock", "rnd": "ones"} {
		v, _ := in.Get(from)
		if err := in.Grant(name, v); err != nil {
			t.Fatal(err)
		}
	}
	p := compiled(t, "test.py", `
import time
r = [open("/data/a").read(), time.time(), time.gmtime().tm_mday, time.sleep(3), clock.slept, time.strftime("%H:%M")]
try:
    open("/data/b")
except FileNotFoundError as e:
    r.append(e.filename)
try:
    open("/data/a", encoding="ascii")
except TypeError as e:
    r.append("takes no encoding")
r.append(time.monotonic()) # such a clock has one time for all
r
`)
	v, err := in.Run(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	got, err := v.Interface()
	want := []any{"text of a", 86400.5, int64(2), nil, int64(3), "00:00", "b", "takes no encoding", 86400.5}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %v want %v (%v)", got, want, err)
	}
	other, _ := adder.New(adder.Config{})
	if err := other.Grant("x", v); err == nil {
		t.Error("a value of another interpreter was granted")
	}
	if err := in.Grant("a/b", v); err == nil {
		t.Error("a name with a slash was granted")
	}
}

// TestSharedTexts checks that a short text that was just made is found again, and that a
// census forgets it.
func TestSharedTexts(t *testing.T) {
	const src = `
import gc
text = "north;south;a longer field;12345678abcdefgh;of so many bytes that it is not kept"
before = text.split(";")
after = text.split(";")
print([x is y for x, y in zip(before, after)])
print("NORTH".lower() is before[0], f"{'no'}{'rth'}" is before[0], "xnorth"[1:] is before[0])
gc.collect()
print(text.split(";")[0] is before[0], text.split(";")[0] == before[0])

# many, that push each other out, until there are more places: each is what it says
import itertools
for letters, n in ("abcdefghij", 4), ("012345", 9), ("ab", 12):
    for t in itertools.islice(itertools.product(letters, repeat=n), 20_000):
        s = "".join(t)
        assert (s + ";" + s[::-1]).split(";") == [s, s[::-1]] and tuple(s) == t, s
few = ["%04d" % i for i in range(1500)]
for _ in range(400):
    now = ";".join(few).split(";")
    kept = sum(a is b for a, b in zip(few, now))
    few = now
print(kept > 800)  # with 1024 places 400
`
	const want = "[True, True, True, True, False]\nTrue True True\nFalse True\nTrue\n"
	var out strings.Builder
	in, err := adder.New(adder.Config{Stdout: &out})
	if err != nil {
		t.Fatal(err)
	}
	p := compiled(t, "m.py", src)
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	if out.String() != want {
		t.Errorf("got %q, want %q", out.String(), want)
	}
}

// A flushCounter counts how often it is flushed.
type flushCounter struct {
	strings.Builder
	flushed int
}

func (f *flushCounter) Flush() error {
	f.flushed++
	return nil
}

// TestPrintFlush: print(flush=True) flushes the host's writer, whether sys is imported or not.
func TestPrintFlush(t *testing.T) {
	for _, c := range []struct {
		src  string
		want int
	}{{"print(1)", 0}, {"print(1, flush=True)", 1}, {"import sys\nprint(1, flush=True)\nsys.stdout.flush()", 2}} {
		var out flushCounter
		in, err := adder.New(adder.Config{Stdout: &out})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Run(t.Context(), compiled(t, "p.py", c.src)); err != nil || out.flushed != c.want || out.String() != "1\n" {
			t.Errorf("%s: %q, flushed %d times, %v", c.src, out.String(), out.flushed, err)
		}
	}
}
