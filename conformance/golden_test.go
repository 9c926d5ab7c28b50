package conformance

// This file tests that every golden file of Adder says what CPython does.

import (
	"testing"

	"github.com/adderlang/adder/conformance/dual"
	"github.com/adderlang/adder/conformance/oracle"
)

func TestGoldenFiles(t *testing.T) {
	exe, err := oracle.Python()
	if err != nil {
		t.Fatal(err)
	}
	paths, err := dual.Find("..")
	if err != nil {
		t.Fatal(err)
	}
	if len(paths) == 0 {
		t.Fatal("no golden files found")
	}
	// One process a seed: two seeds show what depends on the hash of str.
	for seed := 1; seed <= 2; seed++ {
		bad, ran, err := (dual.Oracle{Python: exe, Seed: seed}).Check(paths)
		if err != nil {
			t.Fatal(err)
		}
		t.Logf("hash seed %d: %d chunks of %d files", seed, ran, len(paths))
		for _, text := range bad {
			t.Error(text)
		}
	}
}
