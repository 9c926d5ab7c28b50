package adder_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
)

// allocated is what fn makes Go allocate, in bytes.
func allocated(fn func()) int64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	fn()
	runtime.ReadMemStats(&after)
	return int64(after.TotalAlloc - before.TotalAlloc)
}

// A row is made of what is there under a name; one with 100,000 attributes was gone through for each
// time that it is in a list.
type row struct {
	ID int `adder:"id"`
}

// TestConvertBounds hands values to the host that are small for the guest and were large for the
// host: what it makes of them is in proportion, or the guest's limit of memory ends the call.
func TestConvertBounds(t *testing.T) {
	const memory = 32 << 20
	var got any
	grants := map[string]adder.Capability{
		"take": adder.Func(func(x any) int { got = x; return 1 }),
		"echo": adder.Func(func(x any) any { return x }),
		"raw":  adder.Func(func(x [][]byte) int { return len(x) }),
		"rows": adder.Func(func(x []row) int { return x[0].ID }),
	}
	nested := "d = {}\nfor _ in range(900): d = {k: d}\n"
	for _, test := range []struct {
		src, stopped string
		most         int64
	}{
		{"k = 'k' * 999\n" + nested + "take(d)", "", 24 << 20},
		{"k = '\\n' * 999\n" + nested + "echo(d)", "", 24 << 20},
		{"k = 'k' * 1_000_000\n" + nested + "echo(d)", "", 24 << 20},
		{"k = 'k' * 999\nd = {1: object}\nfor _ in range(900): d = {k: d}\nd[5] = d\ntake(d)", "", 24 << 20},
		{"s = 'é' * 1_000_000\ntake([s] * 10_000)", "", 24 << 20},
		{"b = b'b' * 1_000_000\ntake([b] * 10_000)", "", 24 << 20},
		{"n = 1 << 8_000_000\ntake([n] * 10_000)", "", 24 << 20},
		{"raw([memoryview(bytes(1_000_000)) for _ in range(3)])", "", 24 << 20},
		{"b = bytes(1_000_000)\nraw([memoryview(b) for _ in range(10_000)])", "memory", 96 << 20},
		{"b = bytes(1_000_000)\nfor _ in range(100): raw([memoryview(b) for _ in range(5)])", "", 800 << 20}, // one after the other
		{"take([[i] for i in range(200_000)])", "memory", 128 << 20},
		{"take(list(range(2_000_000)))", "memory", 128 << 20},
		{"try: take([0] * 1_000_000)\nexcept MemoryError: pass", "", 24 << 20}, // 48 MB of room at once
		{"d = dict.fromkeys(map(str, range(100_000)), 0)\nd['id'] = 5\nassert rows([d] * 100_000) == 5", "", 64 << 20},
		{"class C: pass\nc = C()\nfor i in range(100_000): setattr(c, 'a%d' % i, i)\nc.id = 5\nassert rows([c] * 100_000) == 5", "", 96 << 20},
		{"C = type('C', (), dict.fromkeys(('a%d' % i for i in range(100_000)), 0) | {'__slots__': ('id',)})\nc = C()\nc.id = 5\nassert rows([c] * 100_000) == 5", "", 96 << 20},
	} {
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 30, Memory: memory}, Grants: grants})
		if err != nil {
			t.Fatal(err)
		}
		p := compiled(t, "bounds.py", test.src)
		bytes := allocated(func() { _, err = in.Run(context.Background(), p) })
		var l *adder.LimitError
		stopped := ""
		if errors.As(err, &l) {
			stopped = l.What
		}
		if stopped != test.stopped || stopped == "" && err != nil || bytes > test.most {
			t.Errorf("%.60q: %d MiB allocated, %v", test.src, bytes>>20, err)
		}
		in.Close()
	}
	if got == nil {
		t.Error("nothing was taken")
	}
}

// TestDecodeBounds: the host that asks for a value is not given more than the interpreter may have.
func TestDecodeBounds(t *testing.T) {
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 30, Memory: 32 << 20}})
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	value := func(src string) adder.Value {
		v, err := in.Run(context.Background(), compiled(t, "value.py", src))
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
	v := value("b = bytes(1_000_000)\n[memoryview(b) for _ in range(10_000)]")
	var raw [][]byte
	var c *adder.ConvertError
	if bytes := allocated(func() { err = v.Decode(&raw) }); !errors.As(err, &c) || bytes > 64<<20 {
		t.Errorf("%d MiB, %v", bytes>>20, err)
	}
	v = value("s, n, b = 'é' * 1000, 1 << 1000, b'b' * 1000\n[[s, s], [n, n], [b, b]]")
	x, err := v.Interface()
	if err != nil {
		t.Fatal(err)
	}
	for _, pair := range x.([]any) {
		switch p := pair.([]any); a := p[0].(type) {
		case string:
			if a != strings.Repeat("é", 1000) || p[1] != a {
				t.Error("strings differ")
			}
		case *big.Int:
			if a.Cmp(new(big.Int).Lsh(big.NewInt(1), 1000)) != 0 || p[1] != a {
				t.Error("one int became two")
			}
		case []byte:
			if len(a) != 1000 || &a[0] != &p[1].([]byte)[0] {
				t.Error("one bytes became two")
			}
		}
	}
}

// TestConvertPlace: what cannot cross is named, however deep it stands.
func TestConvertPlace(t *testing.T) {
	type inner struct {
		Price float64 `adder:"price"`
	}
	type order struct {
		Items map[string][]inner `adder:"items"`
	}
	grants := map[string]adder.Capability{"take": adder.Func(func(x order) int { return 1 }), "deep": adder.Func(func(x any) any { return x })}
	for _, test := range []struct{ src, want string }{
		{"take({'items': {'a b': [{'price': 1}, {'price': 'x'}]}})", `argument 1.items['a b'][1].price: Python str does not convert to Go float64`},
		{"take({'items': {" + strings.Repeat("k", 3) + ": 5}})", "name 'kkk' is not defined"},
		{"take({'items': {'k' * 5000: 5}})", "argument 1.items[<str object>]: Python int does not convert to Go []adder_test.inner"},
		{"take({'items': {(1, 2): 5}})", "argument 1.items[<tuple object>]: Python tuple does not convert to Go string"},
		{"d = []\nfor _ in range(1200): d = [d]\ndeep(d)", "argument 1" + strings.Repeat("[0]", 1000)},
		{"d = []\nfor _ in range(1200): d = {'k' * 900: d}\ndeep(d)", "…: nested too deeply"},
	} {
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 30, Memory: 32 << 20, Wall: 20 * time.Second}, Grants: grants})
		if err != nil {
			t.Fatal(err)
		}
		_, err = in.Run(context.Background(), compiled(t, "place.py", test.src))
		if text := fmt.Sprint(err); !strings.Contains(text, test.want) || len(text) > 8000 {
			t.Errorf("%.60q: %d bytes: %.300s\nwant %s", test.src, len(text), text, test.want)
		}
		in.Close()
	}
}
