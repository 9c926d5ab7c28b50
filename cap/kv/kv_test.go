package kv_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/kv"
	"github.com/adderlang/adder/internal/testkit/engine"
)

const fails = engine.Fails

func run(t *testing.T, s *kv.Store, src, want string) {
	t.Helper()
	engine.Prints(t, map[string]adder.Capability{"store": s}, fails+src, want)
}

func open(t *testing.T, path string, o kv.Options) *kv.Store {
	t.Helper()
	s, err := kv.Open(path, o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

// content is all that a store has.
func content(s *kv.Store) map[string]string {
	all := map[string]string{}
	s.Scan("", func(k string, v []byte) bool { all[k] = string(v); return true })
	return all
}

func TestStore(t *testing.T) {
	for name, s := range map[string]*kv.Store{"memory": kv.Memory(kv.Options{}), "file": open(t, filepath.Join(t.TempDir(), "s.kv"), kv.Options{Sync: true})} {
		t.Log(name)
		run(t, s, `
print(store.put("b", b"2"), store.put(b"a", bytearray(b"1")), store.put("caf\xe9", memoryview(b"3")), store.put(b"\xff\0", b""))
print(store.get("a"), store.get(b"b"), store.get("no"), store.get("no", 5), store.get("caf\xe9".encode()))
print(store.scan(), store.scan("b"), store.scan(start="b", limit=1), store.scan(limit=0), store.scan("zz"))
print(store.put("a", b"new"), store.get("a"), store.delete("b"), store.delete("b"), [k for k, v in store.scan()], store)
for f in (lambda: store.put(1, b""), lambda: store.put("a", "text"), lambda: store.get(None), lambda: store.put("k" * 1025, b""), lambda: store.put("\ud800", b""), lambda: store.put("k", bytes(9 << 20)), lambda: store.scan(limit=-1), lambda: type(store)()):
    print(fails(f))
`, `None None None None
b'1' b'2' None 5 b'3'
[(b'a', b'1'), (b'b', b'2'), (b'caf\xc3\xa9', b'3'), (b'\xff\x00', b'')] [(b'b', b'2')] [(b'b', b'2')] [] []
None b'new' True False [b'a', b'caf\xc3\xa9', b'\xff\x00'] <store 'store'>
TypeError: a key must be str or bytes, not int
TypeError: a bytes-like object is required, not 'str'
TypeError: a key must be str or bytes, not NoneType
ValueError: a key has at most 1024 bytes
ValueError: a key that is str cannot have surrogates
ValueError: a value has at most 8388608 bytes
ValueError: a limit cannot be negative
TypeError: cannot create 'adder.Store' instances
`)
	}
}

// TestWeaker: prefixes, rights, quotas and revocation.
func TestWeaker(t *testing.T) {
	s := kv.Memory(kv.Options{Capacity: 10_000})
	run(t, s, `
for k in ("u/1", "u/2", "u", "v/1", "u/\xff"): store.put(k, b"x")
u = store.sub("u/")
print(u.scan(), u.get("1"), u.get("../v/1"), u.get("u/1"), u.scan("u"), u.scan(start=b""), u.sub("2").scan())
u.put("3", b"y")
print(store.get("u/3"), u.delete("1"), store.get("u/1"), fails(u.sub, "x" * 1023))
ro = store.read_only()
print(ro.get("v/1"), fails(ro.put, "a", b""), fails(ro.delete, "v/1"), fails(ro.sub("v/").put, "1", b""), fails(ro.limited().put, "a", b""))
few = store.limited(reads=2, writes=2, bytes=5)
print(few.get("v/1"), few.scan("v"), fails(few.get, "v/1"), few.put("a", b"1234"), fails(few.put, "b", b"5"), few.delete("a"), fails(few.delete, "v/1"), fails(few.sub("v").put, "b", b""))
w, revoke = store.sub("v/").revocable()
inner = w.limited(reads=5).read_only()
print(w.get("1"), inner.get("1"), revoke(), fails(w.get, "1"), fails(inner.scan), fails(w.put, "1", b""), fails(w.sub("x").delete, "1"), store.get("v/1"))
n = 0
try:
    while True:
        store.put(f"big{n}", b"x" * 1000)
        n += 1
except OSError as e: print(n, e)
store.put("big0", b"")
print(store.put("big", b"x" * 900), fails(store.limited(bytes=1 << 40).put, "q", b"x" * 1000), len(store.scan("big")))
x = store
try:
    while True: x = x.limited(reads=10)
except ValueError as e: print(e)
`, `[(b'1', b'x'), (b'2', b'x'), (b'\xc3\xbf', b'x')] b'x' None None [] [(b'1', b'x'), (b'2', b'x'), (b'\xc3\xbf', b'x')] [(b'', b'x')]
b'y' True None ValueError: a key has at most 1024 bytes
b'x' PermissionError: [Errno 13] Permission denied: 'a' PermissionError: [Errno 13] Permission denied: 'v/1' PermissionError: [Errno 13] Permission denied: 'v/1' PermissionError: [Errno 13] Permission denied: 'a'
b'x' [(b'v/1', b'x')] OSError: [Errno 122] Quota exceeded: 'v/1' None OSError: [Errno 122] Quota exceeded: 'b' True OSError: [Errno 122] Quota exceeded: 'v/1' OSError: [Errno 122] Quota exceeded: 'vb'
b'x' b'x' None CapabilityError: store was revoked CapabilityError: store was revoked CapabilityError: store was revoked CapabilityError: store was revoked b'x'
9 [Errno 28] No space left on device: 'big9'
None OSError: [Errno 28] No space left on device: 'q' 10
more than 64 quotas and revocations are nested
`)
}

// TestHost: what the host does with a store.
func TestHost(t *testing.T) {
	var heard []string
	s := kv.Memory(kv.Options{})
	mine, revoke := s.Sub("app/").Limited(kv.Quota{Reads: 3, Writes: 2, Bytes: kv.Unlimited}).Audited(func(e kv.Event) {
		heard = append(heard, fmt.Sprint(e.Name, " ", e.Op, " ", e.Target, " ", e.Outcome))
	}).Revocable()
	run(t, mine, `store.put("a", b"1"); store.get("a"); store.scan(); store.delete("a"); fails(store.put, "a", b""); fails(store.read_only().put, "b", b"")`, "")
	revoke()
	run(t, mine, `print(fails(store.get, "a"))`, "CapabilityError: store was revoked\n")
	want := "store put app/a done,store get app/a done,store scan app/ done,store delete app/a done,store put app/a Quota exceeded,store put app/b Permission denied,store get app/a revoked"
	if got := strings.Join(heard, ","); got != want {
		t.Error("heard", got)
	}
	if err := s.Put("app/x", []byte("y")); err != nil {
		t.Error(err)
	}
	if v, ok := mine.Get("x"); !ok || string(v) != "y" {
		t.Error("the host's own use ends with a revocation", v)
	}
	run(t, s.ReadOnly(), "print(store.scan(), fails(store.put, 'a', b''))", "[(b'app/x', b'y')] PermissionError: [Errno 13] Permission denied: 'a'\n")
	for i := range 2500 {
		if err := s.Put(fmt.Sprintf("n/%05d", i), nil); err != nil {
			t.Fatal(err)
		}
	}
	n := 0
	s.Sub("n/").Scan("", func(k string, _ []byte) bool {
		if k != fmt.Sprintf("%05d", n) {
			t.Fatal(k, n)
		}
		n++
		return n < 2400
	})
	if n != 2400 {
		t.Error(n)
	}
	run(t, s, "print(len(store.scan('n/', limit=5000)), len(store.scan('n/', start=store.scan('n/')[-1][0] + b'\\0')))", "1000 1000\n")
}

// history makes a file, and says what it had after each change and how long it was.
func history(t *testing.T, path string) (states []map[string]string, sizes []int64) {
	t.Helper()
	s, err := kv.Open(path, kv.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	note := func() {
		info, err := os.Stat(path)
		if err != nil {
			t.Fatal(err)
		}
		states, sizes = append(states, content(s)), append(sizes, info.Size())
	}
	note()
	for i := range 12 {
		if err := s.Put(fmt.Sprint("key", i%5), bytes.Repeat([]byte{byte(i)}, i*3)); err != nil {
			t.Fatal(err)
		}
		note()
		if i%4 == 3 {
			if ok, err := s.Delete(fmt.Sprint("key", i%3)); !ok || err != nil {
				t.Fatal(ok, err)
			}
			note()
		}
	}
	return states, sizes
}

// TestCrash: a file that was cut anywhere opens as it was after some change, and goes on.
func TestCrash(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.kv")
	states, sizes := history(t, path)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for n := range len(whole) + 1 {
		for _, tail := range []int{0, 100} { // zeros, where the system had made room
			cut := filepath.Join(dir, "cut.kv")
			if err := os.WriteFile(cut, append(slices.Clone(whole[:n]), make([]byte, tail)...), 0o600); err != nil {
				t.Fatal(err)
			}
			s, err := kv.Open(cut, kv.Options{})
			if err != nil {
				if tail > 0 {
					continue // the middle of a record is zeros: refused, not guessed
				}
				t.Fatalf("cut at %d: %v", n, err)
			}
			last := 0
			for i, size := range sizes {
				if int64(n) >= size {
					last = i
				}
			}
			if got := content(s); !maps.Equal(got, states[last]) {
				t.Fatalf("cut at %d: %v, not %v", n, got, states[last])
			}
			if err := s.Put("after", []byte("crash")); err != nil {
				t.Fatal(err)
			}
			s.Close()
			s, err = kv.Open(cut, kv.Options{})
			if v, ok := s.Get("after"); err != nil || !ok || string(v) != "crash" {
				t.Fatalf("cut at %d: %v %q", n, err, v)
			}
			s.Close()
			os.Remove(cut)
		}
	}
}

// TestDamage: a byte that has changed is never taken for data.
func TestDamage(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "s.kv")
	states, sizes := history(t, path)
	whole, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	refused := 0
	for i := range whole {
		bad := filepath.Join(dir, "bad.kv")
		b := slices.Clone(whole)
		b[i] ^= 1 << (i % 8)
		if err := os.WriteFile(bad, b, 0o600); err != nil {
			t.Fatal(err)
		}
		s, err := kv.Open(bad, kv.Options{})
		if err != nil {
			if !errors.Is(err, kv.ErrDamaged) {
				t.Fatal(err)
			}
			refused++
			continue
		}
		// only the last record can be taken for one that a crash cut off
		if int64(i) < sizes[len(sizes)-2] || !maps.Equal(content(s), states[len(states)-2]) {
			t.Errorf("byte %d of %d: %v", i, len(whole), content(s))
		}
		s.Close()
	}
	if refused < len(whole)*8/10 {
		t.Errorf("%d of %d changes are seen", refused, len(whole))
	}
	for _, text := range []string{"not a store", "adder kv 2\n", "\x00\x00"} {
		other := filepath.Join(dir, "other")
		if err := os.WriteFile(other, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := kv.Open(other, kv.Options{}); !errors.Is(err, kv.ErrDamaged) {
			t.Errorf("%q: %v", text, err)
		}
		if kept, _ := os.ReadFile(other); string(kept) != text {
			t.Errorf("%q was changed", text)
		}
	}
}

// TestCompaction: the log stays in proportion to what it holds, and holds it.
func TestCompaction(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.kv")
	s := open(t, path, kv.Options{})
	value := bytes.Repeat([]byte("x"), 10_000)
	for i := range 1000 {
		if err := s.Put(fmt.Sprint("k", i%7), append(value, byte(i))); err != nil {
			t.Fatal(err)
		}
	}
	info, err := os.Stat(path)
	if err != nil || info.Size() > 2<<20 {
		t.Error(err, info.Size())
	}
	want := content(s)
	if _, err := kv.Open(path, kv.Options{}); err == nil || !strings.HasSuffix(err.Error(), "is open elsewhere") {
		t.Error("two have it open:", err)
	}
	s.Close()
	again := open(t, path, kv.Options{})
	if !maps.Equal(content(again), want) || len(want) != 7 {
		t.Error("changed by closing")
	}
	if files, _ := os.ReadDir(filepath.Dir(path)); len(files) != 1 {
		t.Error(files)
	}
	run(t, s, "print(fails(store.put, 'a', b''), store.get('no'))", "OSError: [Errno 9] Bad file descriptor: 'a' None\n")
	if _, err := kv.Open(filepath.Dir(path), kv.Options{}); err == nil {
		t.Error("a directory is a store")
	}
}

// TestShared: programs that share a store at once get no more than it has.
func TestShared(t *testing.T) {
	s := kv.Memory(kv.Options{}).Limited(kv.Quota{Reads: kv.Unlimited, Writes: 300, Bytes: kv.Unlimited})
	p, err := adder.Compile("test.py", []byte(`
n = 0
try:
    while True:
        store.put(f"{who}-{n}", b"x" * n)
        n += 1
except OSError: pass
n`))
	if err != nil {
		t.Fatal(err)
	}
	done := make(chan int)
	for i := range 4 {
		go func() {
			n := 0
			defer func() { done <- n }()
			in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"store": s}})
			if err != nil {
				t.Error(err)
				return
			}
			defer in.Close()
			if err := in.Set("who", fmt.Sprint(i)); err != nil {
				t.Error(err)
			}
			v, err := in.Run(context.Background(), p)
			if err != nil || v.Decode(&n) != nil {
				t.Error(err)
			}
		}()
	}
	total := 0
	for range 4 {
		total += <-done
	}
	if all := content(s); total != len(all) || total > 300 || total < 290 {
		t.Error(total, len(all))
	}
}
