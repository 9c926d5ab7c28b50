package adder_test

// This file tests that no method of any built-in object ends the interpreter, whatever it is
// called with.

import (
	"errors"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/surface"
)

// TestSurfaceCalls runs testdata/surface/calls.py and functions.py. What they call may end the
// program by an exception, such as SystemExit of a thread's end; an InternalError is a panic of
// ours, and a limit is work without end that we do not know of.
func TestSurfaceCalls(t *testing.T) {
	if testing.Short() {
		t.Skip("some hundred thousand calls")
	}
	for _, x := range []struct {
		name   string
		files  []string
		atMost int64 // fuel
		calls  int64 // at least
	}{
		{"methods", []string{"husks.py", "calls.py"}, 100_000_000, 500_000},
		{"functions", []string{"functions.py"}, 100_000_000, 20_000},
	} {
		t.Run(x.name, func(t *testing.T) {
			in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: x.atMost, Memory: 256 << 20}})
			if err != nil {
				t.Fatal(err)
			}
			defer in.Close()
			if err := in.Set("MODULES", surface.Importable()); err != nil {
				t.Fatal(err)
			}
			var src []byte
			for _, f := range x.files {
				src = append(src, mustRead(t, "testdata/surface/"+f)...)
			}
			_, err = in.Run(t.Context(), compiled(t, x.name+".py", string(src)))
			var e *adder.Exception
			if err != nil && !errors.As(err, &e) {
				t.Fatal(err)
			}
			v, _ := in.Get("calls")
			n, _ := v.Int()
			if n < x.calls {
				t.Errorf("only %d calls; the program ended with %v", n, err)
			}
			t.Logf("%d calls, %d fuel", n, in.Usage().Fuel)
		})
	}
}
