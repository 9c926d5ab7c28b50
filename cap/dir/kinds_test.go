package dir_test

// This file tests what the host does with directories: revoking, auditing, sharing, and what
// is in memory on the program's account.

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestHostRevokes: Revoke ends what was granted, derived and opened, and nothing above it.
func TestHostRevokes(t *testing.T) {
	root := fixture(t)
	all := kinds(t, root, dir.ReadWrite)
	all["memory"] = dir.Memory(dir.Options{})
	for kind, d := range all {
		mine := d.Only(dir.ReadWrite)
		p, err := adder.Compile("test.py", []byte(`
with data.open("f", "w") as g: g.write("text")
f, w, s, e = data.open("f"), data.open("w", "w", buffering=1), data.sub(".").read_only(), next(data.scandir())
w.write("kept\n")
w.write("lost")
`))
		if err != nil {
			t.Fatal(err)
		}
		in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"data": mine}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Run(context.Background(), p); err != nil {
			t.Fatal(kind, err)
		}
		mine.Revoke()
		for _, src := range []string{"f.read()", "f.seek(0)", "w.write('x\\n')", "w.truncate()", "s.listdir()", "e.stat()", "data.exists('f')", "open('/data/f')", "data.read_only().stat()", "import os; os.remove('/data/f')", "data.rename('f', 'g')"} {
			p, _ := adder.Compile("test.py", []byte(src))
			_, err := in.Run(context.Background(), p)
			var c *adder.CapabilityError
			if !errors.As(err, &c) || !strings.HasSuffix(c.Message, "was revoked") {
				t.Errorf("%s: %s after the revocation: %v", kind, src, err)
			}
		}
		in.Close()
		out, err := engine.Granted(t, map[string]adder.Capability{"data": d}, `print(data.open("f").read(), data.open("w").read())`)
		if err != nil || !strings.HasPrefix(out, "text kept\n") {
			t.Errorf("%s: %v %q", kind, err, out)
		}
	}
}

// TestAudit: the host hears what is used, on which path, and what came of it.
func TestAudit(t *testing.T) {
	root := fixture(t)
	var heard, above []string
	hear := func(to *[]string) func(dir.Event) {
		return func(e dir.Event) {
			*to = append(*to, strings.TrimSpace(fmt.Sprint(e.Op, " ", e.Path, " ", e.To, " ", e.Mode, " ", e.Errno, " ", e.Outcome)))
		}
	}
	d := open(t, root, dir.ReadWrite).Audited(hear(&above)).Audited(hear(&heard))
	_, err := engine.Granted(t, map[string]adder.Capability{"data": d}, `
import os
open("/data/a.txt").read()
data.open("new", "xb").close()
def fails(f, *args):
    try: f(*args)
    except OSError: pass
fails(data.open, "none")
fails(data.read_only().open, "a.txt", "w")
fails(data.open, "out")
os.rename("/data/new", "/data/old")
fails(data.rename, "none", "x")
data.exists("none")
s = data.sub("sub")
s.listdir()
[e.is_file() for e in s.scandir()]
s.stat("b.txt")
fails(data.remove, "../secret")
own, stop = data.revocable()
stop()
fails(own.exists, "a.txt")
data.quota(handles=0).exists("a.txt")
fails(data.quota(handles=0).open, "a.txt")
`)
	if err != nil {
		t.Fatal(err)
	}
	want := `open /data/a.txt  r 0 done
open /data/new  xb 0 done
open /data/none  r 2 No such file or directory
open /data/a.txt  w 13 Permission denied
open /data/out  r 13 Permission denied
rename /data/new /data/old  0 done
rename /data/none /data/x  2 No such file or directory
exists /data/none   2 No such file or directory
sub /data/sub   0 done
listdir /data/sub   0 done
scandir /data/sub   0 done
stat /data/sub/parent   13 Permission denied
stat /data/sub/up   13 Permission denied
stat /data/sub/b.txt   0 done
remove /data/../secret   13 Permission denied
exists /data/a.txt   -1 revoked
exists /data/a.txt   0 done
open /data/a.txt  r 24 Too many open files`
	if got := strings.Join(heard, "\n"); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if strings.Join(above, "\n") != want {
		t.Errorf("the audit above heard\n%s", strings.Join(above, "\n"))
	}
}

// TestMemoryCounts: what a directory in memory holds is the program's memory: it runs into
// its limit by writing, and goes on for ever if it removes what it wrote.
func TestMemoryCounts(t *testing.T) {
	for _, c := range []struct {
		name, src string
		stops     bool
	}{
		{"write", "for i in range(100):\n    with open(f'/tmp/{i}', 'wb') as f: f.write(b'x' * 1_000_000)", true},
		{"grow", "f = open('/tmp/f', 'wb', buffering=0)\nfor i in range(100): f.write(b'x' * 1_000_000)", true},
		{"abandoned", "for i in range(100): open(f'/tmp/{i}', 'wb', buffering=2_000_000).write(b'x' * 1_000_000)", true},
		{"removed but open", "all = []\nfor i in range(50):\n    f = open('/tmp/f', 'wb', buffering=0); f.write(b'x' * 1_000_000); all.append(f)\n    tmp.remove('f')", true},
		{"directories", "for i in range(100_000): tmp.mkdir(f'{i}')", true},
		{"names", "for i in range(100_000): tmp.mkdir(f'{i:0250}')", true},
		{"derived", "all = []\nfor i in range(100_000): all.append(tmp.read_only())", true},
		{"derived and forgotten", "for i in range(100_000): tmp.read_only(), tmp.quota(bytes=1), tmp.revocable(), tmp.sub('.')", false},
		{"revokers", "all = []\nfor i in range(100_000): all.append(tmp.revocable()[1])", true},
		{"overlay", "for i in range(100):\n    with open(f'/over/{i}', 'wb') as f: f.write(b'x' * 1_000_000)", true},
		{"removed", "for i in range(200):\n    with open('/tmp/f', 'wb') as f: f.write(b'x' * 1_000_000)\n    tmp.remove('f')", false},
		{"truncated", "f = open('/tmp/f', 'wb', buffering=0)\nfor i in range(200): f.write(b'x' * 1_000_000); f.truncate(0); f.seek(0)", false},
		{"replaced", "for i in range(200):\n    with open('/tmp/g', 'wb') as f: f.write(b'x' * 1_000_000)\n    tmp.replace('g', 'f')", false},
		{"read", "for i in range(3000): over.open('a.txt').read(), over.listdir('sub'), over.stat('in')", false},
	} {
		over, err := dir.Overlay(fixture(t), dir.Options{Capacity: 1 << 30})
		if err != nil {
			t.Fatal(err)
		}
		p, err := adder.Compile("test.py", []byte(c.src))
		if err != nil {
			t.Fatal(err)
		}
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1e9, Memory: 16 << 20}, Grants: map[string]adder.Capability{"tmp": dir.Memory(dir.Options{Capacity: 1 << 30}), "over": over}})
		if err != nil {
			t.Fatal(err)
		}
		_, err = in.Run(context.Background(), p)
		var l *adder.LimitError
		if c.stops != (errors.As(err, &l) && l.What == "memory") || !c.stops && err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		in.Close()
		over.Close()
	}
}

// TestMemoryFull: the capacity is an error that a program can catch.
func TestMemoryFull(t *testing.T) {
	trials(t, dir.Memory(dir.Options{Capacity: 100_000}), [][2]string{
		{`(f := open("/data/f", "wb", 0)).write(b"x" * 90_000)`, "90000"},
		{`open("/data/g", "wb", 0).write(b"x" * 90_000)`, "OSError: [Errno 28] No space left on device"},
		{`[data.mkdir(str(i)) for i in range(1000)]`, "OSError: [Errno 28] No space left on device: '/data/18'"},
		{`data.remove("f"), open("/data/g", "wb", 0).write(b"x" * 70_000)`, "OSError: [Errno 28] No space left on device"}, // it is open
		{`f.close(), open("/data/g", "wb", 0).write(b"x" * 70_000)`, "(None, 70000)"},
	})
}

// TestOverlayFull: what is below can be read whatever the overlay holds.
func TestOverlayFull(t *testing.T) {
	d, err := dir.Overlay(fixture(t), dir.Options{Capacity: 2000})
	if err != nil {
		t.Fatal(err)
	}
	defer d.Close()
	trials(t, d, [][2]string{
		{`[data.mkdir(str(i)) for i in range(1000)]`, "OSError: [Errno 28] No space left on device: '/data/3'"},
		{`data.open("new", "w")`, "OSError: [Errno 28] No space left on device: '/data/new'"},
		{`data.open("a.txt", "a")`, "OSError: [Errno 28] No space left on device: '/data/a.txt'"},
		{`data.open("a.txt").readline().strip(), data.open("sub/b.txt").read(), data.open("sub/up").readline().strip()`, "('one', 'b', 'one')"},
		{`data.listdir()[:3], data.stat("in").st_size, data.rmdir("0")`, "(['0', '1', '2'], 8, None)"},
	})
}

// TestSlicesInMemory: a run in slices writes the same as one without, for the same fuel.
func TestSlicesInMemory(t *testing.T) {
	root := fixture(t)
	if err := os.WriteFile(filepath.Join(root, "big"), bytes.Repeat([]byte("0123456789abcde\n"), 5_000), 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := adder.Compile("test.py", []byte(`
out = []
for top in "/tmp", "/over":
    f = open(top + "/copy", "w")
    for line in open("/over/big"):
        f.write(line)
    f.close()
    with open(top + "/copy", "r+b") as f:
        f.seek(100)
        f.write(b"-" * 50_000)
        f.seek(0)
        out += [hash(f.read())]
over.rename("sub", "tmp")
over.makedirs("x/y/z")
out += [hash(str(over.listdir())), hash(over.open("big").read())]
out
`))
	if err != nil {
		t.Fatal(err)
	}
	var want string
	for _, slice := range []int64{0, 1000, 37, 1} {
		over, err := dir.Overlay(root, dir.Options{})
		if err != nil {
			t.Fatal(err)
		}
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: slice}, Grants: map[string]adder.Capability{"over": over, "tmp": dir.Memory(dir.Options{})}})
		if err != nil {
			t.Fatal(err)
		}
		v, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		for errors.As(err, &l) {
			v, err = in.Resume(context.Background(), adder.Limits{Fuel: max(slice, l.Need)})
		}
		var got []int64
		if err == nil {
			err = v.Decode(&got)
		}
		if err != nil {
			t.Fatal(err)
		}
		now := fmt.Sprint(got, in.Usage().Fuel)
		if want == "" {
			want = now
		}
		if now != want {
			t.Errorf("slices of %d: %s, unsliced %s", slice, now, want)
		}
		in.Close()
		over.Close()
	}
}

// TestShared: interpreters share a directory in memory, at once. Its point is go test -race.
func TestShared(t *testing.T) {
	over, err := dir.Overlay(fixture(t), dir.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer over.Close()
	for kind, d := range map[string]*dir.Tree{"memory": dir.Memory(dir.Options{}), "overlay": over} {
		d.Sub(".")
		var wg sync.WaitGroup
		for i := range 6 {
			wg.Add(1)
			go func() {
				defer wg.Done()
				out, err := engine.Granted(t, map[string]adder.Capability{"data": d, "ro": d.Only(dir.ReadOnly)}, fmt.Sprintf(`
import gc
for k in range(60):
    with data.open("log", "a") as f: f.write("%d\n")
    with data.open("f%d", "w") as f: f.write("x" * k * 100)
    try: data.rename("f%d", "g"); data.mkdir("d"); data.rmdir("d"); data.remove("g")
    except OSError: pass
    ro.listdir(), [e.stat().st_size for e in ro.scandir() if e.name == "log"], ro.open("log").read()
    if k %% 5 == 0: gc.collect()  # six guests share the handles
print("ok")
`, i, i, i))
				if err != nil || out != "ok\n" {
					t.Error(kind, err, out)
				}
			}()
		}
		wg.Wait()
		out, err := engine.Granted(t, map[string]adder.Capability{"data": d}, `
lines = data.open("log").readlines()
print(len(lines), sorted(set(lines)) == [f"{i}\n" for i in range(6)])
`)
		if err != nil || out != "360 True\n" {
			t.Error(kind, err, out)
		}
	}
}

// TestHostWeakens: what the host derives counts and allows no more than what it came from.
func TestHostWeakens(t *testing.T) {
	d := dir.Memory(dir.Options{})
	trials(t, d.Only(dir.AppendOnly), [][2]string{
		{`open("/data/f", "a").write("x")`, "1"},
		{`open("/data/f", "w")`, "PermissionError: [Errno 13] Permission denied: '/data/f'"},
	})
	trials(t, d.Only(dir.ReadOnly).Only(dir.ReadWrite), [][2]string{
		{`open("/data/f").read()`, "x"},
		{`open("/data/f", "a")`, "PermissionError: [Errno 13] Permission denied: '/data/f'"},
	})
	if _, err := d.Sub("none"); !errors.Is(err, os.ErrNotExist) {
		t.Error(err)
	}
	s, err := d.Limited(dir.Quota{Bytes: 3, Files: 1, Handles: 1, Read: 2}).Sub(".")
	if err != nil {
		t.Fatal(err)
	}
	trials(t, s, [][2]string{
		{`open("/data/f", "rb", 0).read()`, "b'x'"},
		{`open("/data/g", "wb", 0).write(b"abc")`, "3"},
		{`open("/data/g", "rb", 0).read()`, "OSError: [Errno 122] Disk quota exceeded: '/data/g'"},
		{`open("/data/h", "wb", 0)`, "OSError: [Errno 122] Disk quota exceeded: '/data/h'"},
		{`open("/data/g", "ab", 0).write(b"d")`, "OSError: [Errno 122] Disk quota exceeded"},
	})
	all := d.Limited(dir.Quota{})
	trials(t, all, [][2]string{{`open("/data/f")`, "OSError: [Errno 24] Too many open files: '/data/f'"}, {`data.exists("f")`, "True"}})
}

// TestFS: the host reads what a program left, also after it revoked the program's directory.
func TestFS(t *testing.T) {
	over, err := dir.Overlay(fixture(t), dir.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer over.Close()
	plain := filepath.Join(t.TempDir(), "d")
	if err := os.Mkdir(plain, 0o777); err != nil {
		t.Fatal(err)
	}
	for kind, d := range map[string]*dir.Tree{"machine": open(t, plain, dir.ReadWrite), "memory": dir.Memory(dir.Options{}), "overlay": over} {
		mine := d.Limited(dir.Quota{Bytes: 100, Files: 5, Handles: 1, Read: 0})
		if _, err := engine.Granted(t, map[string]adder.Capability{"data": mine}, `
for n in "abs", "in", "out", "pipe":
    if n in data.listdir(): data.remove(n)
data.makedirs("made/by/it")
with data.open("made/by/it/f", "w") as f: f.write("text")
for n in "up", "parent":
    if data.exists("sub"): data.remove("sub/" + n)
`); err != nil {
			t.Fatal(kind, err)
		}
		mine.Revoke()
		want := []string{"made/by/it/f"}
		if kind == "overlay" {
			want = append(want, "a.txt", "sub/b.txt", "sub/deep")
		}
		if err := fstest.TestFS(mine.FS(), want...); err != nil {
			t.Error(kind, err)
		}
		if b, err := fs.ReadFile(mine.FS(), "made/by/it/f"); err != nil || string(b) != "text" {
			t.Errorf("%s: %q %v", kind, b, err)
		}
		if err := os.CopyFS(filepath.Join(t.TempDir(), "copy"), mine.FS()); err != nil {
			t.Error(kind, err)
		}
	}
}

// TestOnce: one use, and what it opened; nothing that was made of the directory before counts
// for more.
func TestOnce(t *testing.T) {
	trials(t, open(t, fixture(t), dir.ReadWrite).Once(), [][2]string{
		{"(r := data.read_only(), f := data.open('a.txt'))[1].read(3)", "one"},
		{"repr(f.read())", `'\ntwo\n'`},
		{"data.open('a.txt')", "CapabilityError: /data/a.txt was revoked"},
		{"r.listdir()", "CapabilityError: /data was revoked"},
		{"data.rename('a.txt', 'b.txt')", "CapabilityError: /data/a.txt was revoked"},
	})
	trials(t, open(t, fixture(t), dir.ReadWrite).Once(), [][2]string{
		{"type(s := data.sub('sub')).__name__", "Directory"},
		{"s.listdir()", "CapabilityError: /data/sub was revoked"},
	})
	trials(t, open(t, fixture(t), dir.ReadOnly).Once(), [][2]string{
		{"try_errno(lambda: data.open('none'))", "2"},
		{"data.listdir()", "CapabilityError: /data was revoked"},
	})
	trials(t, open(t, fixture(t), dir.ReadWrite).Once(), [][2]string{
		{"data.replace('a.txt', 'c.txt')", "None"},
		{"data.exists('c.txt')", "CapabilityError: /data/c.txt was revoked"},
	})
}
