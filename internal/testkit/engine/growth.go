package engine

// This file defines the test that natives pay for what they handle.

import (
	"context"
	"fmt"
	"testing"

	"github.com/adderlang/adder"
)

// FuelOf is what an operation costs after a set-up.
func FuelOf(t *testing.T, setup, op string) int64 {
	t.Helper()
	var used [2]int64
	for i, text := range []string{setup, setup + op + "\n"} {
		p, err := adder.Compile("m.py", []byte(text))
		if err != nil {
			t.Fatal(op, err)
		}
		in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 40, Memory: 1 << 30}})
		if err != nil {
			t.Fatal(err)
		}
		if _, err := in.Run(context.Background(), p); err != nil {
			t.Errorf("%s: %v", op, err)
		}
		used[i] = in.Usage().Fuel
	}
	return used[1] - used[0]
}

// FuelGrows checks operations after a set-up that has a %d for the number of items: on 16
// times the items each must cost at least 8 times as much, and a unit for each 64 items.
func FuelGrows(t *testing.T, setup string, ops []string) {
	t.Helper()
	const small, big = 250, 4000
	for _, op := range ops {
		a, b := FuelOf(t, fmt.Sprintf(setup, small), op), FuelOf(t, fmt.Sprintf(setup, big), op)
		if b < 8*a && b < big || b < big/64 {
			t.Errorf("%s: fuel %d for %d items, %d for %d", op, a, small, b, big)
		}
	}
}
