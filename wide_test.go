package adder_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/adderlang/adder"
)

// TestWide runs programs with more constants, names and attribute sites than 12 or 16
// bits number, whole and in slices: EXT.
func TestWide(t *testing.T) {
	repeat := func(n int, f string) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, f, i)
		}
		return b.String()
	}
	tests := []struct{ name, src, want string }{
		{"constants", "def f():\n x=0\n" + repeat(5000, " x = x + %d.5\n") + " return x\nprint(f())\n", "12500000.0\n"},
		{"functions", repeat(5000, "def g%d(): return 7\n") + "print(g4999())\n", "7\n"},
		{"names", repeat(70000, "v%d = 1\n") + "print(v69999)\n", "1\n"},
		{"sites", "class A: pass\na=A()\n" + repeat(66000, "a.x = %d\n") + "print(a.x, a.x + 1)\n", "65999 66000\n"},
		{"imports", repeat(4500, "from sys import maxsize as m%d\n") + "print(m4499)\n", "9223372036854775807\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			p := compiled(t, "wide.py", tt.src)
			var whole int64
			for _, slice := range []int64{0, 7} {
				var out bytes.Buffer
				in, err := adder.New(adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: slice}})
				if err != nil {
					t.Fatal(err)
				}
				_, err = in.Run(context.Background(), p)
				for slice > 0 && isFuel(err) {
					_, err = in.Resume(context.Background(), adder.Limits{Fuel: slice})
				}
				if err != nil {
					t.Fatal(err)
				}
				if out.String() != tt.want {
					t.Errorf("slice %d: printed %q, want %q", slice, out.String(), tt.want)
				}
				if u := in.Usage().Fuel; slice == 0 {
					whole = u
				} else if u != whole {
					t.Errorf("slice %d: %d fuel, whole %d", slice, u, whole)
				}
			}
		})
	}
}
