package adder_test

import (
	"bytes"
	"context"
	"runtime"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// TestMemoryIsCounted runs programs that keep much and compares the bytes that a census
// counts with what Go's heap grows by.
func TestMemoryIsCounted(t *testing.T) {
	for _, src := range []string{
		"x = [compile('a = %d\\n' % i * 50, 'f', 'exec') for i in range(500)]",
		"x = [eval('lambda: %d' % i) for i in range(3000)]",
		"for i in range(20000): exec('a = 1')",
		"for i in range(3000): exec('def f%d(): pass' % (i % 5))",
		"for i in range(3000): eval('1 + %d' % i)",
		"for i in range(3000): exec('a = %d' % i, {})",
		"x = [type('C', (), {'a': 1}) for i in range(1000)]",
		"for i in range(3000): type('C', (), {'a': 1})",
		"class C: pass\nfor i in range(1000):\n    c = C()\n    setattr(c, 'a%d' % i, 1)",
		"class C: pass\nx = [C() for i in range(300)]\nfor i, c in enumerate(x):\n    for k in range(50): setattr(c, 'a%d_%d' % (i, k), 1)",
		"d = {}\nfor i in range(20000):\n    exec('v%d = 1' % i, d)\n    d.clear()",
		"for i in range(20000):\n    globals()['v%d' % i] = 1\n    del globals()['v%d' % i]",
		"x = []\nfor i in range(1000):\n    s = 'abcdefgh' * 10 + str(i)\n    u = s + 'x' * 10000\n    x.append(s)",
		"x = []\nfor i in range(1000):\n    s = b'abcdefgh' * 10 + b'%d' % i\n    u = s + b'x' * 10000\n    x.append(s)",
		"x = [bytearray(10000) for i in range(1000)]\nfor b in x: del b[10:]",
		"x = [bytearray(10000) for i in range(1000)]\nfor b in x: del b[:9990]",
		"x = [[0] * 10000 for i in range(100)]\nfor l in x: del l[10:]",
		"x = [list(range(10000)) for i in range(100)]\nfor l in x: l.clear()",
		"x = [set(range(10000)) for i in range(30)]\nfor l in x:\n    for i in range(9990): l.pop()",
		"x = [dict.fromkeys(range(10000)) for i in range(30)]\nfor l in x:\n    for i in range(9990): l.popitem()",
		"import io\nx = [io.BytesIO(b'x' * 10000) for i in range(300)]",
		"import io\nx = [io.StringIO('x' * 10000) for i in range(300)]",
		"from collections import deque\nx = [deque(range(10000)) for i in range(30)]\nfor d in x:\n    while len(d) > 5: d.pop()",
		"def g():\n    x = 1\n    while True: yield x\nx = [g() for i in range(5000)]\nfor y in x: next(y)",
		"x = [(lambda i: lambda: i)(i) for i in range(10000)]",
		"x = [object() for i in range(50000)]",
		"x = [(i, str(i)) for i in range(30000)]",
		"x = [1 << 100 + i for i in range(5000)]",
		"x = [3 ** 5000 // 3 ** 4990 for i in range(3000)]",
		"x = [ValueError(i) for i in range(10000)]",
		"def f(n):\n    if n: f(n - 1)\n    raise ValueError(n)\nx = []\nfor i in range(300):\n    try: f(50)\n    except ValueError as e: x.append(e)",
		"import weakref\nclass C: pass\nx = [C() for i in range(3000)]\ny = [weakref.ref(c) for c in x]",
		"x = [memoryview(bytes(100)) for i in range(5000)]",
		"import re\nx = [re.compile('a%d(b|c)+' % i) for i in range(300)]",
		"x = [iter([i]) for i in range(20000)]",
		"x = [{'a': i} for i in range(20000)]",
		"x = [{i, i + 1} for i in range(20000)]",
		"x = [slice(i) for i in range(20000)]",
		"x = [complex(i) for i in range(20000)]",
		"class C:\n    def __init__(self, i): self.a = self.b = i\nx = [C(i) for i in range(20000)]",
		"class C:\n    __slots__ = ('a', 'b', 'c')\nx = [C() for i in range(20000)]",
		"class C:\n    def m(self): pass\nc = C()\nx = [c.m for i in range(20000)]",
		"x = [f'{i}' + 'abc' for i in range(20000)]",
		"import functools\nx = [functools.partial(int, i) for i in range(10000)]",
		"from types import SimpleNamespace as N\nx = [N(a=i) for i in range(10000)]",
		"x = [list[int, str] for i in range(10000)]",
		"x = [int | str for i in range(5000)]",
		"x = [property() for i in range(10000)]",
		"import random\nx = [random.Random(i) for i in range(300)]",
		"import copy\nx = [range(i, 1 << 70) for i in range(10000)]",
	} {
		p := compiled(t, "f", src)
		if head, _, ok := strings.Cut(src, "\n"); ok && strings.Contains(head, "import") { // what all interpreters share
			warm, _ := adder.Compile("warm", []byte(head))
			in, _ := adder.New(adder.Config{})
			if _, err := in.Run(context.Background(), warm); err != nil {
				t.Fatal(err)
			}
		}
		before := heap(nil)
		in, err := adder.New(adder.Config{Stdout: &bytes.Buffer{}, Limits: adder.Limits{Fuel: 200_000_000}})
		if err != nil {
			t.Fatal(err)
		}
		empty := in.Live()
		if _, err := in.Run(context.Background(), p); err != nil {
			t.Errorf("%q: %v", src, err)
		}
		taken, counted := heap(in)-before, in.Live()-empty
		if taken > counted+200_000 {
			t.Errorf("%8d counted, %8d taken: %q", counted, taken, src)
		}
		runtime.KeepAlive(in)
	}
}

func heap(keep any) int64 {
	var m runtime.MemStats
	runtime.GC()
	runtime.GC()
	runtime.ReadMemStats(&m)
	runtime.KeepAlive(keep)
	return int64(m.HeapAlloc)
}
