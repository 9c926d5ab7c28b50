package fmath

import (
	"math"
	"math/big"
	"math/rand"
	"testing"
)

// TestCbrt checks that no float is nearer to the root, by cubes of midpoints in big floats.
func TestCbrt(t *testing.T) {
	rng := rand.New(rand.NewSource(3))
	cubeBig := func(x, y float64) *big.Float { // ((x+y)/2)**3, exact
		m := new(big.Float).SetPrec(400).SetFloat64(x)
		m.Add(m, big.NewFloat(y))
		m.Quo(m, big.NewFloat(2))
		c := new(big.Float).SetPrec(400).Mul(m, m)
		return c.Mul(c, m)
	}
	check := func(x float64) {
		y := Cbrt(x)
		bx := new(big.Float).SetPrec(400).SetFloat64(x)
		if y3 := cubeBig(y, y); y3.Cmp(bx) == 0 {
			return
		}
		if cubeBig(y, math.Nextafter(y, 0)).Cmp(bx) > 0 || cubeBig(y, math.Nextafter(y, math.MaxFloat64)).Cmp(bx) < 0 {
			t.Fatalf("Cbrt(%x) = %x is not the nearest", x, y)
		}
	}
	for range 20000 {
		check(math.Float64frombits(rng.Uint64() % 0x7ff0000000000000))
		check(1 + 7*rng.Float64())
	}
	for i := range 2000 {
		n := float64(i) * 81
		if got := Cbrt(n * n * n); got != n {
			t.Fatalf("Cbrt(%v**3) = %v", n, got)
		}
		check(math.Float64frombits(uint64(i + 1)))
		check(math.Float64frombits(0x7fefffffffffffff - uint64(i)))
	}
	for _, x := range []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1)} {
		if got := Cbrt(x); math.Float64bits(got) != math.Float64bits(x) {
			t.Errorf("Cbrt(%v) = %v", x, got)
		}
	}
	if Cbrt(-8) != -2 || Cbrt(math.NaN()) == 0 {
		t.Error("signs")
	}
}
