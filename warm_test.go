package adder_test

// This file holds what is refused between compartments against warm caches.

import (
	"bytes"
	"testing"

	"github.com/adderlang/adder"
)

// TestWarm runs one Program in two interpreters, which take turns. In each, one code object runs in
// two compartments, and what one may do with its own things 10,000 times, at one place in
// the text, it may not do there with those of the other, before and afterwards.
func TestWarm(t *testing.T) {
	t.Parallel()
	p := compiled(t, "warm.py", string(mustRead(t, "testdata/rights/warm.py")))
	for range 2 {
		var out bytes.Buffer
		in, err := adder.New(adder.Config{Stdout: &out, Limits: adder.Limits{Fuel: 1 << 40}})
		if err != nil {
			t.Fatal(err)
		}
		defer in.Close()
		if _, err := in.Run(t.Context(), p); err != nil {
			t.Fatal(err)
		}
		if got := out.String(); got != "45 places\n" {
			t.Error(got)
		}
	}
}
