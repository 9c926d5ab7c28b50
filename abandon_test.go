package adder_test

// This file tests what an abandoned run leaves behind.

import (
	"context"
	"errors"
	"testing"

	"github.com/adderlang/adder"
)

// TestAbandonedImport abandons a run within the import of a module, at each of many points: the
// next program imports it anew.
func TestAbandonedImport(t *testing.T) {
	first, then := compiled(t, "first.py", "import json"), compiled(t, "then.py", "import json\nlen(json.dumps([1, 2]))")
	dropped := 0
	for n := int64(1); ; n += 7 {
		in, err := adder.New(adder.Config{})
		if err != nil {
			t.Fatal(err)
		}
		in.Engine().Meter.FailCharge(n, false)
		_, err = in.Run(context.Background(), first)
		var l *adder.LimitError
		if !errors.As(err, &l) {
			break // past the last
		}
		dropped++
		in.Abandon()
		in.Engine().Meter.Refill(1)
		v, err := in.Run(context.Background(), then)
		if err != nil {
			t.Fatalf("charge %d: %v", n, err)
		}
		if got, _ := v.Int(); got != 6 {
			t.Fatalf("charge %d: %d", n, got)
		}
	}
	if dropped < 10 {
		t.Errorf("only %d points", dropped)
	}
}

// TestAbandonedCompartment: the program after it acts as the host's again.
func TestAbandonedCompartment(t *testing.T) {
	in, err := started(t, adder.Config{Limits: adder.Limits{Fuel: 100_000}},
		"import adder\nadder.Compartment().exec('while True: str(object())')")
	if !isFuel(err) {
		t.Fatal(err)
	}
	defer in.Close()
	if in.Acting() == "main" {
		t.Fatal("it was not stopped in the compartment")
	}
	in.Abandon()
	if got := in.Acting(); got != "main" {
		t.Errorf("%q acts", got)
	}
}
