package main

import (
	"bytes"
	"testing"
)

// TestTenants: all honest tenants get right prices, and each hostile program ends as
// hostile.txt says, twice over.
func TestTenants(t *testing.T) {
	s, err := newService(1200, 3, 0)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.run(); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	if err := s.report(&out); err != nil {
		t.Error(err)
	}
	if s.most > 60 {
		t.Errorf("%d goroutines", s.most)
	}
	t.Log(out.String())
}

// TestWeakened: the check notices a wrong price.
func TestWeakened(t *testing.T) {
	right := prices["tiers"]
	prices["tiers"] = func(o *Order) int { return right(o) + o.Number%2 }
	defer func() { prices["tiers"] = right }()
	s, err := newService(20, 3, 0)
	if err == nil {
		err = s.run()
	}
	if err != nil {
		t.Fatal(err)
	}
	if s.report(&bytes.Buffer{}) == nil {
		t.Error("nobody noticed")
	}
}
