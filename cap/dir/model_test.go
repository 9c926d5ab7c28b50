package dir

// This file tests that the three kinds of directories behave alike: the machine's own is the
// reference for those in memory.

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"sort"
	"strings"
	"testing"
)

// lower makes what an overlay begins with.
func lower(t *testing.T, top string) {
	t.Helper()
	for name, size := range map[string]int{"a": 5, "b": 0, "d/a": 40_000, "d/b": 1, "d/e/a": 17_000, "e/b": 3} {
		path := filepath.Join(top, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, pattern(size), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for name, to := range map[string]string{"l": "d/a", "d/up": "../a", "d/e/dir": "../../e", "loop": "loop", "dead": "e/new", "out": "../x", "abs": "/etc"} {
		if err := os.Symlink(to, filepath.Join(top, name)); err != nil {
			t.Fatal(err)
		}
	}
}

func pattern(n int) []byte {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('a' + i%23)
	}
	return b
}

// show is what a directory holds, all of it.
func show(t *testing.T, in files, at string, out *strings.Builder) {
	var all []fs.DirEntry
	if err := in.list(at, func(more []fs.DirEntry) error {
		all = append(all, more...)
		return nil
	}); err != nil {
		t.Fatal(at, err)
	}
	sort.Slice(all, func(i, j int) bool { return all[i].Name() < all[j].Name() })
	for _, e := range all {
		name := strings.TrimPrefix(at+"/"+e.Name(), "./")
		fmt.Fprintf(out, "%s %s", name, e.Type())
		switch {
		case e.IsDir():
			out.WriteString("\n")
			show(t, in, name, out)
			continue
		case e.Type().IsRegular():
			f, err := in.open(name, opening{read: true})
			if err != nil {
				t.Fatal(name, err)
			}
			b, err := io.ReadAll(f)
			info, serr := in.stat(name, false)
			if err != nil || serr != nil || info.Size() != int64(len(b)) {
				t.Fatal(name, err, serr, info, len(b))
			}
			fmt.Fprintf(out, " %d %q", len(b), fmt.Sprintf("%x", b)[:min(2*len(b), 40)])
			h := uint32(0)
			for _, c := range b {
				h = h*31 + uint32(c)
			}
			fmt.Fprintf(out, " %x", h)
			f.Close()
		}
		out.WriteString("\n")
	}
}

// step does one operation, the same to each, and says what came of it.
func step(r *rand.Rand, subjects []files, open [][]file) []string {
	names := []string{"a", "b", "d", "e", "l", "up", "dir", "loop", "dead", "out", "abs", "new", "x"}
	path := func() string {
		p := names[r.IntN(len(names))]
		for r.IntN(2) == 0 {
			p += "/" + names[r.IntN(len(names))]
		}
		return p
	}
	what, at, to := r.IntN(12), path(), path()
	how := []opening{{read: true}, {write: true, create: true, trunc: true}, {write: true, append: true, create: true}, {read: true, write: true},
		{write: true, create: true, excl: true}, {read: true, write: true, create: true, trunc: true}}[r.IntN(6)]
	n, size, off := r.IntN(100), int(r.IntN(40_000)), int64(r.IntN(60_000))
	if r.IntN(2) == 0 {
		size, off = r.IntN(30), int64(r.IntN(30))
	}
	var out []string
	for i, in := range subjects {
		err := error(nil)
		got := ""
		var f file
		if len(open[i]) > 0 {
			f = open[i][n%len(open[i])]
		}
		switch what {
		case 0:
			err = in.mkdir(at)
		case 1:
			err = in.remove(at, false)
		case 2:
			err = in.remove(at, true)
		case 3, 4:
			err = in.rename(at, to)
		case 5:
			var info fs.FileInfo
			if info, err = in.stat(at, n%2 == 0); err == nil {
				got = fmt.Sprint(info.Mode().Type(), !info.IsDir() && info.Size() > 0)
			}
		case 6, 7, 8:
			var f file
			if f, err = in.open(at, how); err == nil {
				open[i] = append(open[i], f)
			}
		case 9:
			if f != nil {
				var k int
				k, err = f.Write(pattern(size))
				got = fmt.Sprint(k, err != nil)
				err = nil
			}
		case 10:
			if f != nil {
				var at int64
				at, err = f.Seek(off, n%3)
				b := make([]byte, size)
				k, rerr := io.ReadFull(struct{ io.Reader }{f}, b)
				got = fmt.Sprint(at, k, rerr != nil, string(b[:min(k, 30)]))
			}
		case 11:
			if f != nil && n%2 == 0 {
				open[i] = append(open[i][:n%len(open[i])], open[i][n%len(open[i])+1:]...)
				err = f.Close()
			} else if f != nil {
				got = fmt.Sprint(f.Truncate(off) != nil)
			}
		}
		if err != nil {
			got = texts[errno(err)]
		}
		for _, f := range open[i] {
			at, err := f.Seek(0, io.SeekCurrent)
			size, serr := f.size()
			got += fmt.Sprint(" ", at, "/", size, err != nil, serr != nil)
		}
		out = append(out, fmt.Sprint(what, " ", at, " ", to, " ", how, " ", n, " ", size, " ", off, ": ", got))
	}
	return out
}

// TestAlike does the same operations, at random, to a directory of the machine, to an overlay
// over the same files, and to those in memory over nothing.
func TestAlike(t *testing.T) {
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 1))
		top, below := t.TempDir(), t.TempDir()
		var subjects []files
		if seed%3 == 0 {
			subjects = []files{machine(t, top), newMemory(nil, Options{})}
		} else {
			lower(t, top)
			lower(t, below)
			subjects = []files{machine(t, top), newMemory(machine(t, below), Options{})}
		}
		untouched := &strings.Builder{}
		show(t, machine(t, below), ".", untouched)
		open := make([][]file, len(subjects))
		var log []string
		for range 400 {
			out := step(r, subjects, open)
			log = append(log, out[0])
			if out[1] != out[0] {
				t.Fatalf("seed %d\n got %s\nwant %s\nafter %s", seed, out[1], out[0], strings.Join(log[max(0, len(log)-4):], "\n"))
			}
		}
		var want, got strings.Builder
		show(t, subjects[0], ".", &want)
		show(t, subjects[1], ".", &got)
		if got.String() != want.String() {
			t.Fatalf("seed %d\n got\n%s\nwant\n%s", seed, got.String(), want.String())
		}
		after := &strings.Builder{}
		show(t, machine(t, below), ".", after)
		if after.String() != untouched.String() {
			t.Fatalf("seed %d: what is below an overlay was changed", seed)
		}
		for i := range open {
			for _, f := range open[i] {
				f.Close()
			}
		}
		checkHeld(t, subjects[1].(*memory))
	}
}

func machine(t *testing.T, path string) *rooted {
	root, err := os.OpenRoot(path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { root.Close() })
	return newRooted(root, nil)
}

// checkHeld compares what a store thinks it holds with what it does.
func checkHeld(t *testing.T, m *memory) {
	t.Helper()
	var count func(x *node) int64
	count = func(x *node) int64 {
		n := x.held
		for _, k := range x.kids {
			if k != nil {
				n += count(k)
			}
		}
		own := int64(nodeCost)
		if x.below != "" && x.below != "." {
			own += int64(len(x.below) + len(x.target))
		}
		for name := range x.kids {
			own += entryCost + int64(len(name))
		}
		for _, p := range x.pages {
			own += pageCost + int64(len(p))
		}
		if x.held != own {
			t.Fatalf("a node thinks that it holds %d bytes, which are %d: %+v", x.held, own, x)
		}
		return n
	}
	if n := count(m.top); n != m.s.held {
		t.Fatalf("the store thinks that it holds %d bytes, its nodes %d", m.s.held, n)
	}
}

// TestCapacity: what is in memory stays below the capacity, and what is removed comes back,
// though not while it is open.
func TestCapacity(t *testing.T) {
	m := newMemory(nil, Options{Capacity: 10_000})
	f, err := m.open("a", opening{read: true, write: true, create: true})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := f.Write(make([]byte, 8_000)); n != 8_000 || err != nil {
		t.Fatal(n, err)
	}
	if _, err := f.Write(make([]byte, 8_000)); !errors.Is(err, ErrFull) {
		t.Fatal(err)
	}
	if err := m.remove("a", false); err != nil {
		t.Fatal(err)
	}
	g, err := m.open("b", opening{write: true, create: true})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Write(make([]byte, 8_000)); !errors.Is(err, ErrFull) {
		t.Fatal("a removed file that is open is held by nobody", err)
	}
	f.Close()
	if _, err := g.Write(make([]byte, 8_000)); err != nil {
		t.Fatal(err)
	}
	for i := range 1000 {
		if err = m.mkdir(fmt.Sprint("d", i)); err != nil {
			break
		}
	}
	if !errors.Is(err, ErrFull) || m.s.held > 10_000 {
		t.Fatal(err, m.s.held)
	}
	if err := g.Truncate(maxSize); err != nil {
		t.Fatal(err)
	}
	if _, err := g.Seek(maxSize, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := g.Write([]byte("x")); err == nil {
		t.Fatal("a file longer than the longest")
	}
	g.Close()
	checkHeld(t, m)
}

// TestModelOfMemory: what a store says that it holds is not less than Go takes for it.
func TestModelOfMemory(t *testing.T) {
	for name, fill := range map[string]func(m *memory, i int) error{
		"many entries": func(m *memory, i int) error { return m.mkdir(fmt.Sprint("d", i)) },
		"long names":   func(m *memory, i int) error { return m.mkdir(fmt.Sprintf("%0*d", 1+i%maxName, i)) },
		"few entries": func(m *memory, i int) error {
			if i%9 == 0 {
				return m.mkdir(fmt.Sprint("d", i))
			}
			return m.mkdir(fmt.Sprint("d", i/9*9, "/", i))
		},
		"chains": func(m *memory, i int) error {
			return m.mkdir(fmt.Sprint("d", i/20) + strings.Repeat("/e", i%20))
		},
		"small files": func(m *memory, i int) error { return put(m, fmt.Sprint("f", i), 0, 1+i%700) },
		"large files": func(m *memory, i int) error { return put(m, fmt.Sprint("f", i/300), int64(i%300)*5000, 5000) },
		"sparse":      func(m *memory, i int) error { return put(m, "f", int64(i)*100_000, 1) },
	} {
		var before, after runtime.MemStats
		m := newMemory(nil, Options{Capacity: 1 << 40})
		runtime.GC()
		runtime.ReadMemStats(&before)
		for i := range 12_000 {
			if err := fill(m, i); err != nil {
				t.Fatal(name, i, err)
			}
		}
		runtime.GC()
		runtime.ReadMemStats(&after)
		real, model := int64(after.HeapAlloc)-int64(before.HeapAlloc), m.s.bytes()
		t.Logf("%s: %d bytes, counted as %d", name, real, model)
		if model < real {
			t.Errorf("%s: %d bytes are counted as %d", name, real, model)
		}
		checkHeld(t, m)
	}
}

func put(m *memory, name string, at int64, n int) error {
	f, err := m.open(name, opening{write: true, create: true})
	if err == nil {
		_, err = f.Seek(at, io.SeekStart)
	}
	if err == nil {
		_, err = f.Write(make([]byte, n))
	}
	return errors.Join(err, f.Close())
}
