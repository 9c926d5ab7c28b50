package adder_test

// This file tests that no method of any built-in object ends the interpreter, whatever it is
// called with.

import (
	"errors"
	"slices"
	"testing"

	"github.com/adderlang/adder"
)

// TestSurfaceCalls runs testdata/surface/calls.py. What it calls may end the program by an
// exception, such as SystemExit of a thread's end, or by a limit; an InternalError is a panic of
// ours.
func TestSurfaceCalls(t *testing.T) {
	if testing.Short() {
		t.Skip("some hundred thousand calls")
	}
	in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 500_000_000, Memory: 256 << 20}})
	if err != nil {
		t.Fatal(err)
	}
	p, err := adder.Compile("calls.py", slices.Concat(mustRead(t, "testdata/surface/husks.py"), mustRead(t, "testdata/surface/calls.py")))
	if err != nil {
		t.Fatal(err)
	}
	_, err = in.Run(t.Context(), p)
	var x *adder.Exception
	if err != nil && !errors.As(err, &x) {
		at, _ := in.Get("at")
		i, _ := at.Int()
		t.Fatalf("at husk %d: %v", i, err)
	}
	v, _ := in.Get("calls")
	n, _ := v.Int()
	if n < 200_000 {
		t.Errorf("only %d calls; the program ended with %v", n, err)
	}
	t.Logf("%d calls, %d fuel", n, in.Usage().Fuel)
}
