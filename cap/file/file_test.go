package file_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/dir"
	"github.com/adderlang/adder/cap/file"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// place makes a file beside others that are not granted.
func place(t *testing.T) (top, name string) {
	t.Helper()
	top = t.TempDir()
	for n, text := range map[string]string{"a.txt": "one\ntwo\n", "secret": "secret"} {
		if err := os.WriteFile(filepath.Join(top, n), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return top, filepath.Join(top, "a.txt")
}

func grant(t *testing.T, name string, r dir.Rights) *file.File {
	t.Helper()
	f, err := file.Open(name, r)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	return f
}

// TestOpen: what can be granted.
func TestOpen(t *testing.T) {
	top, name := place(t)
	if err := errors.Join(os.Symlink("a.txt", filepath.Join(top, "link")), os.Symlink("none", filepath.Join(top, "dead"))); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		name string
		r    dir.Rights
		ok   bool
	}{
		{"a.txt", dir.ReadOnly, true}, {"link", dir.ReadOnly, true}, {"none", dir.ReadOnly, false}, {"none", dir.ReadWrite, true}, {"none", dir.AppendOnly, true},
		{"", dir.ReadOnly, false}, {".", dir.ReadWrite, false}, {"none/x", dir.ReadWrite, false}, {"a.txt/x", dir.ReadWrite, false},
	} {
		f, err := file.Open(filepath.Join(top, filepath.FromSlash(c.name)), c.r)
		if (err == nil) != c.ok {
			t.Errorf("%s %v: %v", c.name, c.r, err)
		}
		if err == nil {
			f.Close()
		}
	}
	out, err := engine.Granted(t, map[string]adder.Capability{"log": grant(t, filepath.Join(top, "link"), dir.ReadOnly), "new": grant(t, name+".new", dir.AppendOnly)},
		"print(log.read_text(), new.exists(), new.open('a').write('x'), new.exists())")
	if err != nil || out != "one\ntwo\n False 1 True\n" {
		t.Error(out, err)
	}
}

// TestAlone: nothing beside the file can be reached, nor the file changed for another one.
func TestAlone(t *testing.T) {
	top, name := place(t)
	var heard []string
	f := grant(t, name, dir.ReadWrite).Audited(func(e dir.Event) {
		heard = append(heard, fmt.Sprint(e.Op, " ", e.Path, " ", e.Mode, " ", e.Errno, " ", e.Outcome))
	})
	out, err := engine.Granted(t, map[string]adder.Capability{"log": f}, `
import os
for use in (lambda: open("/log/../secret"), lambda: open("/log/secret"), lambda: log.open("../secret"), lambda: log.open("secret", "r"), lambda: os.listdir("/log/.."), lambda: os.listdir("/log"),
            lambda: os.remove("/log"), lambda: os.rename("/log", "/log/secret"), lambda: os.replace("/log", "/log"), lambda: os.stat("/log/."), lambda: os.scandir("/log"), lambda: log.read_text()):
    try:
        print(use())
    except Exception as e:
        print(type(e).__name__, e)
`)
	want := `CapabilityError open('/log/../secret') needs a file at /secret, which was not granted: add it with --grant secret=file:PATH
NotADirectoryError [Errno 20] Not a directory: '/log/secret'
ValueError invalid mode: '../secret'
TypeError 'str' object cannot be interpreted as an integer
['log']
NotADirectoryError [Errno 20] Not a directory: '/log'
PermissionError [Errno 1] Operation not permitted: '/log'
PermissionError [Errno 1] Operation not permitted: '/log'
PermissionError [Errno 1] Operation not permitted: '/log'
os.stat_result(st_mode=`
	if err != nil || !strings.HasPrefix(out, want) || !strings.HasSuffix(out, "'/log'\none\ntwo\n\n") {
		t.Errorf("%v got\n%s\nwant\n%s", err, out, want)
	}
	if got := strings.Join(heard, "\n"); got != "stat /log  0 done\nopen /log r 0 done" {
		t.Errorf("heard\n%s", got)
	}
	// what takes its name is not what is outside of its directory
	if err := errors.Join(os.Remove(name), os.Symlink("/etc/passwd", name)); err != nil {
		t.Fatal(err)
	}
	out, err = engine.Granted(t, map[string]adder.Capability{"log": f}, "try: print(log.read_text())\nexcept OSError as e: print(e)\ntry: log.write_text('x')\nexcept OSError as e: print(e)")
	if err != nil || out != "[Errno 13] Permission denied: '/log'\n[Errno 13] Permission denied: '/log'\n" || strings.Contains(out, top) {
		t.Error(out, err)
	}
}

// TestLimits: limits of the host and of the program both count, and Revoke ends it all.
func TestLimits(t *testing.T) {
	_, name := place(t)
	f := grant(t, name, dir.ReadWrite).Limited(file.Quota{Read: 20, Write: 5, Handles: 2})
	p, err := adder.Compile("test.py", []byte(`
def fails(f):
    try: return f()
    except OSError as e: return str(e)
more = log.quota(read=100, write=100, handles=100)
print(more.read_text(), fails(lambda: more.open("ab", 0).write(b"123456")), more.open("ab", 0).write(b"12345"), fails(lambda: log.open("ab", 0).write(b"6")))
print(more.open("rb", 0).read(1000), fails(lambda: log.read_bytes()))
print(fails(lambda: [more.open("a") for i in range(3)]))
f = log.open("rb", 0)
`))
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	in, err := adder.New(adder.Config{Stdout: &out, Grants: map[string]adder.Capability{"log": f}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	if _, err := in.Run(context.Background(), p); err != nil {
		t.Fatal(err)
	}
	want := "one\ntwo\n [Errno 122] Disk quota exceeded 5 [Errno 122] Disk quota exceeded\nb'one\\ntwo\\n1234' [Errno 122] Disk quota exceeded: '/log'\n[Errno 24] Too many open files: '/log'\n"
	if out.String() != want {
		t.Errorf("got\n%swant\n%s", out.String(), want)
	}
	f.Revoke()
	for _, src := range []string{"f.read()", "more.exists()", "log.read_text()", "open('/log')", "log.read_only().stat()"} {
		p, _ := adder.Compile("test.py", []byte(src))
		_, err := in.Run(context.Background(), p)
		var c *adder.CapabilityError
		if !errors.As(err, &c) || !strings.HasSuffix(c.Message, "was revoked") {
			t.Errorf("%s after the revocation: %v", src, err)
		}
	}
}

// TestWholeCloses: a method that reads or writes the file as a whole closes it, also where
// that fails.
func TestWholeCloses(t *testing.T) {
	_, name := place(t)
	f := grant(t, name, dir.ReadWrite).Limited(file.Quota{Read: dir.Unlimited, Write: dir.Unlimited, Handles: 1})
	out, err := engine.Granted(t, map[string]adder.Capability{"log": f}, `
import gc
n = 0
for i in range(50):
    log.write_bytes(b"\xe9")
    log.read_bytes()
    for use in (log.read_text, lambda: log.read_text(errors="none such"), lambda: log.write_text("\ud800")):
        try:
            use()
        except (UnicodeError, LookupError):
            n += 1
print(n, log.write_text("end"), log.read_text(newline=""))
`)
	if err != nil || out != "150 3 end\n" {
		t.Error(out, err)
	}
}
