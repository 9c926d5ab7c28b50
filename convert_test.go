package adder_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/adderlang/adder"
)

type item struct {
	Name  string  `adder:"name"`
	Price float64 `adder:"price"`
	hid   int
	Skip  string
}

type base struct {
	ID int64 `adder:"id"`
}

type order struct {
	base
	Items  []item            `adder:"items"`
	Tags   map[string]string `adder:"tags"`
	Next   *order            `adder:"next"`
	When   time.Time         `adder:"when"`
	Took   time.Duration     `adder:"took"`
	Total  *big.Int          `adder:"total"`
	Raw    []byte            `adder:"raw"`
	Any    any               `adder:"any"`
	Flags  [2]bool           `adder:"flags"`
	secret string
}

func TestRoundTrip(t *testing.T) {
	in := newInterp(t, adder.Config{}, "def same(x): return x\n")
	huge, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	for _, x := range []any{
		true, false, int(-5), int8(7), uint64(1<<64 - 1), 3.5, float32(0.25), complex(1, -2), "héllo \U0001f600", "",
		[]int{1, 2, 3}, []string{}, []any{int64(1), "a", nil, 2.5, true}, [3]int{1, 2, 3}, []byte("bytes"),
		map[string]int{"a": 1, "b": 2}, map[int]string{1: "x", -1: "y"}, map[string]any{"k": []any{map[string]any{}}},
		huge, time.Date(2024, 2, 29, 12, 30, 5, 123456000, time.UTC), 90 * time.Minute, -time.Microsecond,
		item{Name: "pen", Price: 1.5}, []item{{Name: "a"}, {Name: "b"}},
		order{base: base{7}, Items: []item{{Name: "x", Price: 2}}, Tags: map[string]string{"k": "v"}, Next: &order{base: base{8}, When: time.Unix(0, 0).UTC()},
			When: time.Unix(1e9, 0).UTC(), Took: time.Second, Total: huge, Raw: []byte{0, 255}, Any: "any", Flags: [2]bool{true, false}},
	} {
		back := reflect.New(reflect.TypeOf(x))
		if err := in.Call(context.Background(), "same", x, back.Interface()); err != nil {
			t.Errorf("%#v: %v", x, err)
			continue
		}
		if got := back.Elem().Interface(); !reflect.DeepEqual(got, x) {
			t.Errorf("%#v came back as %#v", x, got)
		}
	}
}

func TestInterface(t *testing.T) {
	in := newInterp(t, adder.Config{}, `
import datetime
class P:
    def __init__(self): self.x = 1
values = [None, True, 3, 10**30, 2.5, 1j, "s", b"b", (1, [2]), {"a": 1}, {1: "a"}, {3}, P(),
          datetime.datetime(2024, 1, 2, 3, tzinfo=datetime.UTC), datetime.timedelta(days=1, microseconds=5)]
`)
	huge, _ := new(big.Int).SetString("1000000000000000000000000000000", 10)
	want := []any{nil, true, int64(3), huge, 2.5, 1i, "s", []byte("b"), []any{int64(1), []any{int64(2)}}, map[string]any{"a": int64(1)},
		map[any]any{int64(1): "a"}, []any{int64(3)}, nil, time.Date(2024, 1, 2, 3, 0, 0, 0, time.UTC), 24*time.Hour + 5*time.Microsecond}
	v, _ := in.Get("values")
	x, err := v.Interface()
	if err != nil {
		t.Fatal(err)
	}
	got := x.([]any)
	if p, ok := got[12].(adder.Value); !ok {
		t.Errorf("an object came as %T", got[12])
	} else {
		var s struct {
			X int `adder:"x"`
		}
		if err := p.Decode(&s); err != nil || s.X != 1 {
			t.Error(err, s)
		}
	}
	got[12] = nil
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got  %#v\nwant %#v", got, want)
	}
}

// TestIdentity: shared and cyclic values stay so, both ways.
func TestIdentity(t *testing.T) {
	in := newInterp(t, adder.Config{}, `
def check(a, b):
    return a is b, a.next is a
def ring():
    l = [1]
    l.append(l)
    d = {"l": l, "m": l}
    d["self"] = d
    return d
class N: pass
def nodes():
    n = N(); n.id = 5; n.next = n
    return n
`)
	o := &order{base: base{1}}
	o.Next = o
	var flags [2]bool
	if err := in.Call(context.Background(), "check", o, o, &flags); err != nil || flags != [2]bool{true, true} {
		t.Error(flags, err)
	}
	var d map[string]any
	if err := in.Call(context.Background(), "ring", &d); err != nil {
		t.Fatal(err)
	}
	l := d["l"].([]any)
	if inner := l[1].([]any); &inner[0] != &l[0] || reflect.ValueOf(d["self"]).Pointer() != reflect.ValueOf(d).Pointer() {
		t.Error("the cycle was not kept")
	}
	var n *order
	if err := in.Call(context.Background(), "nodes", &n); err != nil || n.ID != 5 || n.Next != n {
		t.Error(n, err)
	}
}

// TestConvertErrors: errors name the path.
func TestConvertErrors(t *testing.T) {
	in := newInterp(t, adder.Config{}, `
def same(x): return x
deep = []
for i in range(5000): deep = [deep]
bad = {"items": [{"name": "a", "price": 1}, {"name": "b", "price": "dear"}]}
`)
	in2 := newInterp(t, adder.Config{}, "x = []")
	foreign, _ := in2.Get("x")
	for _, c := range []struct {
		arg  any
		want string
	}{
		{make(chan int), "adder: argument 1: chan int does not convert to Python"},
		{map[string]any{"a": []any{1, func() chan int { return nil }, make(chan int)}}, "adder: argument 1[a][2]: chan int does not convert to Python"},
		{struct{ X int }{1}, "adder: argument 1: struct { X int } has no field with an adder:\"name\" tag"},
		{order{Any: struct{}{}}, "adder: argument 1.any: struct {} has no field with an adder:\"name\" tag"},
		{foreign, "adder: argument 1: a value of another interpreter"},
	} {
		err := in.Call(context.Background(), "same", c.arg, nil)
		if err == nil || err.Error() != c.want {
			t.Errorf("got %v want %s", err, c.want)
		}
	}
	for _, c := range []struct {
		name, want string
		dst        any
	}{
		{"bad", "adder: items[1].price: Python str does not convert to Go float64", new(order)},
		{"bad", "adder: Python dict does not convert to Go string", new(string)},
		{"bad", "adder: ['items']: Python list does not convert to Go int", new(map[string]int)},
		{"deep", strings.Repeat("", 1) + "adder: " + strings.Repeat("[0]", 1001) + ": nested too deeply", new(any)},
	} {
		v, _ := in.Get(c.name)
		if err := v.Decode(c.dst); err == nil || err.Error() != c.want {
			t.Errorf("%s: got %.200v want %.200s", c.name, err, c.want)
		}
	}
	v, _ := in.Get("bad")
	var ce *adder.ConvertError
	if err := v.Decode(new(order)); !errors.As(err, &ce) || ce.Path != "items[1].price" {
		t.Error(ce)
	}
	var small int8
	if err := in.Call(context.Background(), "same", 300, &small); err == nil || err.Error() != "adder: int does not fit in int8" {
		t.Error(err)
	}
}

func TestSetGet(t *testing.T) {
	in := newInterp(t, adder.Config{}, "")
	if err := in.Set("rate", 0.5); err != nil {
		t.Fatal(err)
	}
	p, _ := adder.Compile("test.py", []byte("rate * 4"))
	v, err := in.Run(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	var x float64
	if err := v.Decode(&x); err != nil || x != 2 {
		t.Error(x, err)
	}
	if _, ok := in.Get("none"); ok {
		t.Error("a variable that was never set is there")
	}
	if err := in.Call(context.Background(), "none", nil); err == nil {
		t.Error("a function that does not exist was called")
	}
}

func ExampleInterp_Call() {
	prog, err := adder.Compile("rules.py", []byte(`
def price(order, discount):
    return round(sum(i.price for i in order.items) * (1 - discount), 2)
`))
	if err != nil {
		panic(err)
	}
	in, err := adder.New(adder.Config{})
	if err != nil {
		panic(err)
	}
	if _, err := in.Run(context.Background(), prog); err != nil {
		panic(err)
	}
	type Item struct {
		Price float64 `adder:"price"`
	}
	type Order struct {
		Items []Item `adder:"items"`
	}
	var total float64
	err = in.Call(context.Background(), "price", Order{[]Item{{10}, {2.5}}}, 0.1, &total)
	fmt.Println(total, err)
	// Output: 11.25 <nil>
}
