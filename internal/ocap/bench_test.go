package ocap_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/adderlang/adder"
)

// bench runs a program in an interpreter of its own, which counts.
func bench(b *testing.B, src string) {
	b.Helper()
	prog, err := adder.Compile("bench.py", []byte(src))
	if err != nil {
		b.Fatal(err)
	}
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 60, Memory: 1 << 30}})
	if err != nil {
		b.Fatal(err)
	}
	b.ResetTimer()
	if _, err := in.Run(context.Background(), prog); err != nil {
		b.Fatal(err)
	}
}

// BenchmarkCalls is a call of a method: plain, through a caretaker and through a membrane.
func BenchmarkCalls(b *testing.B) {
	for _, kind := range []string{"plain", "caretaker", "membrane"} {
		b.Run(kind, func(b *testing.B) {
			bench(b, fmt.Sprintf(`import adder
class T:
    def m(self, a): return a
o = T() if %q == "plain" else getattr(adder, %[1]q)(T())[0]
def run(n):
    for i in range(n):
        o.m(i)
run(%d)
`, kind, b.N))
		})
	}
}

// BenchmarkCompartment is a new compartment, which nothing has run in, and its part in the censuses
// that give it back.
func BenchmarkCompartment(b *testing.B) {
	bench(b, fmt.Sprintf(`import adder
def run(n):
    for i in range(n):
        adder.Compartment()
run(%d)
`, b.N))
}

// BenchmarkHit is a loop of cached reads, writes and calls, in an interpreter without compartments
// and in one that has two.
func BenchmarkHit(b *testing.B) {
	for _, several := range []bool{false, true} {
		b.Run(fmt.Sprint("several=", several), func(b *testing.B) {
			made := ""
			if several {
				made = `c, d = adder.Compartment(), adder.Compartment()
c.exec("class T:\n    def m(self): return self.x\n    x = 1")
c.eval("T().m()")`
			}
			bench(b, fmt.Sprintf(`import adder
class T:
    def __init__(self): self.x = 0
    def m(self): return self.x
o = T()
%s
def run(n):
    for i in range(n):
        o.x = o.m()
run(%d)
`, made, b.N))
		})
	}
}
