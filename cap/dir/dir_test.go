package dir_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// fixture is a directory with a file, a subdirectory, links and a pipe, beside a secret.
func fixture(t *testing.T) string {
	t.Helper()
	top := t.TempDir()
	root := filepath.Join(top, "data")
	must := func(err error) {
		if err != nil {
			t.Fatal(err)
		}
	}
	must(os.MkdirAll(filepath.Join(root, "sub", "deep"), 0o777))
	must(os.WriteFile(filepath.Join(top, "secret"), []byte("secret"), 0o666))
	must(os.WriteFile(filepath.Join(root, "a.txt"), []byte("one\ntwo\n"), 0o666))
	must(os.WriteFile(filepath.Join(root, "sub", "b.txt"), []byte("b"), 0o666))
	must(os.Symlink("../secret", filepath.Join(root, "out")))
	must(os.Symlink("/etc", filepath.Join(root, "abs")))
	must(os.Symlink("a.txt", filepath.Join(root, "in")))
	must(os.Symlink("../a.txt", filepath.Join(root, "sub", "up")))
	must(os.Symlink("..", filepath.Join(root, "sub", "parent")))
	must(syscall.Mkfifo(filepath.Join(root, "pipe"), 0o666))
	return root
}

func open(t *testing.T, path string, r dir.Rights) *dir.Tree {
	t.Helper()
	d, err := dir.Open(path, r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { d.Close() })
	return d
}

// trials runs one expression a line and compares "value" or "Error: text".
func trials(t *testing.T, d *dir.Tree, cases [][2]string) {
	t.Helper()
	var src strings.Builder
	src.WriteString("def try_errno(f):\n    try:\n        return f()\n    except OSError as e:\n        return e.errno\n")
	for _, c := range cases {
		src.WriteString("try:\n    print((" + c[0] + "))\nexcept Exception as e:\n    print(type(e).__name__ + ':', e)\n")
	}
	out, err := engine.Granted(t, map[string]adder.Capability{"data": d}, src.String())
	if err != nil {
		t.Fatal(err)
	}
	got := strings.Split(strings.TrimSuffix(out, "\n"), "\n")
	for i, c := range cases {
		if i >= len(got) || got[i] != c[1] {
			t.Errorf("%s\n got %s\nwant %s", c[0], at(got, i), c[1])
		}
	}
}

func at(s []string, i int) string {
	if i < len(s) {
		return s[i]
	}
	return "nothing"
}

func TestReadOnly(t *testing.T) {
	cases := [][2]string{
		{`open("/data/a.txt").read()[:3]`, "one"},
		{`data.open("a.txt", "rb").readlines()`, `[b'one\n', b'two\n']`},
		{`open("data/sub/../a.txt").readline()[:3]`, "one"},
		{`open("/data/in").read()[:3]`, "one"},
		{`open("/data/none")`, "FileNotFoundError: [Errno 2] No such file or directory: '/data/none'"},
		{`open("/data/sub")`, "IsADirectoryError: [Errno 21] Is a directory: '/data/sub'"},
		{`open("/data")`, "IsADirectoryError: [Errno 21] Is a directory: '/data'"},
		{`open("/data/a.txt/x")`, "NotADirectoryError: [Errno 20] Not a directory: '/data/a.txt/x'"},
		{`open("/data/a.txt", "w")`, "PermissionError: [Errno 13] Permission denied: '/data/a.txt'"},
		{`open("/data/a.txt", "r+")`, "PermissionError: [Errno 13] Permission denied: '/data/a.txt'"},
		{`open("/data/new", "x")`, "PermissionError: [Errno 13] Permission denied: '/data/new'"},
		{`open("/data/new", "a")`, "PermissionError: [Errno 13] Permission denied: '/data/new'"},
		{`data.mkdir("m")`, "PermissionError: [Errno 13] Permission denied: '/data/m'"},
		{`data.remove("a.txt")`, "PermissionError: [Errno 13] Permission denied: '/data/a.txt'"},
		{`data.rename("a.txt", "c")`, "PermissionError: [Errno 13] Permission denied: '/data/a.txt' -> '/data/c'"},
		{`data.listdir()`, "['a.txt', 'abs', 'in', 'out', 'pipe', 'sub']"},
		{`data.listdir("sub")`, "['b.txt', 'deep', 'parent', 'up']"},
		{`[e.name for e in data.scandir() if e.is_dir()]`, "['sub']"},
		{`[e.name for e in data.scandir() if e.is_file()]`, "['a.txt', 'in']"},
		{`data.stat("a.txt").st_size, data.exists("a.txt"), data.exists("none")`, "(8, True, False)"},
		{`data.sub("sub").open("b.txt").name`, "/data/sub/b.txt"},
		{`data`, "<directory '/data', read-only>"},
		{`open("/data/a\0b")`, "ValueError: embedded null byte"},
		{`open("/data/a.txt", "q")`, "ValueError: invalid mode: 'q'"},
	}
	for kind, d := range kinds(t, fixture(t), dir.ReadOnly) {
		t.Run(kind, func(t *testing.T) { trials(t, d, cases) })
	}
}

// TestEscape tries to leave the directory, by path and by link.
func TestEscape(t *testing.T) {
	root := fixture(t)
	all := kinds(t, root, dir.ReadWrite)
	all["read-only"] = open(t, root, dir.ReadOnly)
	for _, d := range all {
		trials(t, d, [][2]string{
			{`data.open("../secret")`, "PermissionError: [Errno 13] Permission denied: '/data/../secret'"},
			{`data.open("sub/../../secret")`, "PermissionError: [Errno 13] Permission denied: '/data/sub/../../secret'"},
			{`data.open("/etc/passwd")`, "PermissionError: [Errno 13] Permission denied: '/etc/passwd'"},
			{`data.open("out")`, "PermissionError: [Errno 13] Permission denied: '/data/out'"},
			{`data.open("abs/passwd")`, "PermissionError: [Errno 13] Permission denied: '/data/abs/passwd'"},
			{`data.listdir("abs")`, "PermissionError: [Errno 13] Permission denied: '/data/abs'"},
			{`data.sub("abs")`, "PermissionError: [Errno 13] Permission denied: '/data/abs'"},
			{`data.exists("out"), data.exists("abs/passwd")`, "(False, False)"},
			{`open("/data/pipe")`, "PermissionError: [Errno 13] Permission denied: '/data/pipe'"},
			{`open("/data/../secret")`, "CapabilityError: open('/data/../secret') needs a file at /secret, which was not granted: add it with --grant secret=file:PATH"},
		})
	}
}

// TestSubLink: a link inside a subdirectory that points beside it is inside the whole,
// but outside the subdirectory.
func TestSubLink(t *testing.T) {
	for _, d := range kinds(t, fixture(t), dir.ReadOnly) {
		trials(t, d, [][2]string{
			{`open("/data/sub/up").read()[:3]`, "one"},
			{`data.sub("sub").open("up")`, "PermissionError: [Errno 13] Permission denied: '/data/sub/up'"},
			{`data.sub("sub").open("parent/a.txt")`, "PermissionError: [Errno 13] Permission denied: '/data/sub/parent/a.txt'"},
		})
	}
}

func TestReadWrite(t *testing.T) {
	root := fixture(t)
	trials(t, open(t, root, dir.ReadWrite), [][2]string{
		{`open("/data/new", "x").write("abc")`, "3"},
		{`open("/data/new", "x")`, "FileExistsError: [Errno 17] File exists: '/data/new'"},
		{`open("/data/pipe", "w")`, "PermissionError: [Errno 13] Permission denied: '/data/pipe'"},
		{`data.mkdir("m"), data.makedirs("p/q/r"), data.makedirs("p/q", exist_ok=True)`, "(None, None, None)"},
		{`data.mkdir("m")`, "FileExistsError: [Errno 17] File exists: '/data/m'"},
		{`data.makedirs("p/q")`, "FileExistsError: [Errno 17] File exists: '/data/p/q'"},
		{`data.rmdir("p")`, "OSError: [Errno 39] Directory not empty: '/data/p'"},
		{`data.rmdir("m"), data.exists("m")`, "(None, False)"},
		{`data.remove("sub")`, "IsADirectoryError: [Errno 21] Is a directory: '/data/sub'"},
		{`data.rmdir("a.txt")`, "NotADirectoryError: [Errno 20] Not a directory: '/data/a.txt'"},
		{`data.rename("a.txt", "p/c.txt"), data.listdir("p")`, "(None, ['c.txt', 'q'])"},
		{`data.rename("none", "x")`, "FileNotFoundError: [Errno 2] No such file or directory: '/data/none' -> '/data/x'"},
		{`data.remove("p/c.txt"), data.exists("p/c.txt")`, "(None, False)"},
		{`data.remove("out"), data.exists("out")`, "(None, False)"}, // the link, not what it points at
		{`data.read_only().open("b", "w")`, "PermissionError: [Errno 13] Permission denied: '/data/b'"},
		{`data.read_only().sub("sub").open("b", "w")`, "PermissionError: [Errno 13] Permission denied: '/data/sub/b'"},
	})
	if b, err := os.ReadFile(filepath.Join(filepath.Dir(root), "secret")); err != nil || string(b) != "secret" {
		t.Error("the file outside was touched")
	}
	if b, _ := os.ReadFile(filepath.Join(root, "new")); string(b) != "abc" {
		t.Errorf("an abandoned file holds %q at the end of the run", b)
	}
}

// TestFiles reads and writes as a program does, in text and binary.
func TestFiles(t *testing.T) {
	root := fixture(t)
	out, err := engine.Granted(t, map[string]adder.Capability{"data": open(t, root, dir.ReadWrite)}, `
with open("/data/t.txt", "w", encoding="utf-8") as f:
    print(f.name, f.mode, f.encoding, f.writable(), f.readable(), f.closed)
    f.write("é1\n")
    f.writelines(["two\n", "three"])
    print(f.tell())
print(f.closed, f)
with open("/data/t.txt", encoding="utf-8") as f:
    print(f.readline(), f.tell(), f.read(2), f.seek(0), list(f))
try:
    open("/data/t.txt", encoding="ascii").read()
except UnicodeDecodeError as e:
    print(e)
with open("/data/t.txt", "r+b") as f:
    print(f, f.read(2), f.write(b"XY"), f.seek(0), f.read())
    print(f.truncate(3), f.seek(0, 2))
with open("/data/t.txt", "ab") as f:
    print(f.tell(), f.write(b"end"), f.raw)
with open("/data/t.txt", "a+") as f:
    f.write("!")
    f.seek(0)
    print(ascii(f.read()))
with open("/data/n.txt", "w", newline="\r\n") as f:
    f.write("a\nb\n")
print(open("/data/n.txt", "rb").read(), open("/data/n.txt", newline="").readlines())
f = open("/data/raw", "wb", buffering=0)
print(f, f.write(b"abc"), open("/data/raw", "rb", 0).read(2))
f.close()
try:
    f.write(b"x")
except ValueError as e:
    print(e)
try:
    open("/data/t.txt").write("x")
except OSError as e:
    print(type(e), e)
`)
	if err != nil {
		t.Fatal(err)
	}
	want := `/data/t.txt w utf-8 True False False
13
True <_io.TextIOWrapper name='/data/t.txt' mode='w' encoding='utf-8'>
é1
 4 tw 0 ['é1\n', 'two\n', 'three']
'ascii' codec can't decode byte 0xc3 in position 0: ordinal not in range(128)
<_io.BufferedRandom name='/data/t.txt'> b'\xc3\xa9' 2 0 b'\xc3\xa9XYtwo\nthree'
3 3
3 3 <_io.FileIO name='/data/t.txt' mode='ab' closefd=True>
'\xe9Xend!'
b'a\r\nb\r\n' ['a\r\n', 'b\r\n']
<_io.FileIO name='/data/raw' mode='wb' closefd=True> 3 b'ab'
I/O operation on closed file
<class 'io.UnsupportedOperation'> not writable
`
	if out != want {
		t.Errorf("got\n%s\nwant\n%s", out, want)
	}
}

// TestQuota: bytes and handles, and that a file nobody holds gives its handle back.
func TestQuota(t *testing.T) {
	d := open(t, fixture(t), dir.ReadWrite)
	trials(t, d.Limited(dir.Quota{Bytes: 10, Files: dir.Unlimited, Handles: 2, Read: dir.Unlimited}), [][2]string{
		{`open("/data/q", "wb", 0).write(b"12345678")`, "8"},
		{`open("/data/q2", "wb", 0).write(b"123")`, "OSError: [Errno 122] Disk quota exceeded"},
		{`open("/data/q", "r+b", 0).truncate(100)`, "OSError: [Errno 122] Disk quota exceeded"},
		{`data.quota(bytes=100).open("q3", "wb", 0).write(b"1234")`, "OSError: [Errno 122] Disk quota exceeded"},
		{`(lambda: [open("/data/a.txt") for i in range(20)])()`, "OSError: [Errno 24] Too many open files: '/data/a.txt'"},
		{`sum(len(open("/data/a.txt").read()) for i in range(20))`, "160"},
		{`data.quota(handles=0).open("a.txt")`, "OSError: [Errno 24] Too many open files: '/data/a.txt'"},
	})
}

// TestRevoke: a revocation reaches what was derived and what is open.
func TestRevoke(t *testing.T) {
	root := fixture(t)
	d, revoke := open(t, root, dir.ReadWrite).Revocable()
	p, err := adder.Compile("test.py", []byte(`f = open("/data/a.txt")
g = data.sub("sub").read_only()
own, stop = data.revocable()
h = own.open("a.txt", "rb", 0)
stop()
for use in (lambda: own.listdir(), lambda: h.read()):
    try:
        use()
    except PermissionError as e:
        print(type(e).__name__, e)
print(data.listdir("sub/deep"))
`))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Grants: map[string]adder.Capability{"data": d}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	if want := "CapabilityError /data was revoked\nCapabilityError /data/a.txt was revoked\n[]\n"; out.String() != want {
		t.Errorf("got %q want %q", out.String(), want)
	}
	revoke()
	for _, src := range []string{"f.read()", "g.open('b.txt')", "data.exists('a.txt')", "open('/data/a.txt')"} {
		p, _ := adder.Compile("test.py", []byte(src))
		_, err := in.Run(context.Background(), p)
		var c *adder.CapabilityError
		if !errors.As(err, &c) || !strings.HasSuffix(c.Message, "was revoked") {
			t.Errorf("%s after the revocation: %v", src, err)
		}
	}
}

// TestShrink: no derivation wins a right back.
func TestShrink(t *testing.T) {
	d := open(t, fixture(t), dir.ReadOnly)
	trials(t, d.Only(dir.ReadWrite), [][2]string{
		{`open("/data/a.txt", "a")`, "PermissionError: [Errno 13] Permission denied: '/data/a.txt'"},
	})
	trials(t, open(t, fixture(t), dir.ReadWrite).Only(dir.ReadOnly).Limited(dir.NoQuota), [][2]string{
		{`data.sub("sub").open("b.txt", "w")`, "PermissionError: [Errno 13] Permission denied: '/data/sub/b.txt'"},
	})
}

// TestLimitKeepsBytes: what was read stays read when the meter stops the run, and a
// resumed run reads on.
func TestLimitKeepsBytes(t *testing.T) {
	root := fixture(t)
	big := bytes.Repeat([]byte("0123456789abcde\n"), 20_000)
	if err := os.WriteFile(filepath.Join(root, "big"), big, 0o666); err != nil {
		t.Fatal(err)
	}
	p, err := adder.Compile("test.py", []byte(`
n = 0
for line in open("/data/big"):
    n += len(line)
rest = open("/data/big", "rb").read()
copy = open("/data/copy", "w")
for line in open("/data/big"):
    copy.write(line)
copy.close()
n, len(rest)
`))
	if err != nil {
		t.Fatal(err)
	}
	var want int64
	for _, slice := range []int64{0, 1000, 37} {
		limits := adder.Limits{Fuel: slice}
		in, err := adder.New(adder.Config{Limits: limits, Grants: map[string]adder.Capability{"data": open(t, root, dir.ReadWrite)}})
		if err != nil {
			t.Fatal(err)
		}
		v, err := in.Run(context.Background(), p)
		var l *adder.LimitError
		for errors.As(err, &l) {
			v, err = in.Resume(context.Background(), adder.Limits{Fuel: max(slice, l.Need)})
		}
		if err != nil {
			t.Fatal(err)
		}
		var got []int
		if err := v.Decode(&got); err != nil || got[0] != len(big) || got[1] != len(big) {
			t.Errorf("slices of %d: %v %v", slice, got, err)
		}
		if b, _ := os.ReadFile(filepath.Join(root, "copy")); !bytes.Equal(b, big) {
			t.Errorf("slices of %d: the copy differs, %d bytes", slice, len(b))
		}
		fuel := in.Usage().Fuel
		if want == 0 {
			want = fuel
		}
		if fuel != want {
			t.Errorf("slices of %d: %d fuel, unsliced %d", slice, fuel, want)
		}
		in.Close()
	}
}
