package fmath

import (
	"math"
	"math/big"
	"math/rand"
	"testing"
)

// This file defines tests of what no oracle file can hold: the bounds of fast evaluations
// against slow ones, exact functions against big numbers, and speed.

// TestBounds checks the relative error that each fast evaluation promises.
func TestBounds(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	worst := map[string]float64{}
	note := func(name string, fast, slow dd) {
		if e := math.Abs(((fast.h - slow.h) + (fast.l - slow.l)) / slow.h); e > worst[name] {
			worst[name] = e
		}
	}
	for range 20000 {
		m, _ := logParts(0.5 + rng.Float64())
		if m != 1 {
			note("log", logFast(m), logSlow(m))
		}
		r := dd{(rng.Float64()*2 - 1) * quarterPiHi, 0}
		r.l = r.h * 0x1p-54 * rng.Float64()
		sin, cos := sincosSlow(r)
		note("sin", sinFast(r), sin)
		note("cos", cosFast(r), cos)
		x, y := dd{1, 0}, dd{rng.Float64(), 0}
		a := angleFast(y, x)
		note("atan", a, angleSlow(y, x, a))
		big := math.Ldexp(rng.Float64(), rng.Intn(19))
		if q, f := reduce(big); big > 1 {
			p, s := reduceBig(big)
			if p != q {
				t.Fatalf("reduce(%x): quadrants %d and %d", big, q, p)
			}
			note("reduce", f, s)
		}
	}
	for name, bound := range map[string]float64{"log": 0x1p-74, "sin": 0x1.6p-68, "cos": 0x1.6p-68, "atan": 0x1p-68, "reduce": 0x1p-72} {
		t.Logf("%s: worst 2**%.2f", name, math.Log2(worst[name]))
		if worst[name] > bound {
			t.Errorf("%s: error 2**%.2f above its bound", name, math.Log2(worst[name]))
		}
	}
}

func TestFmodBig(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	for range 2000 {
		x := math.Float64frombits(rng.Uint64() &^ (1 << 63) % 0x7ff0000000000000)
		y := math.Ldexp(x, -rng.Intn(2000)) * (rng.Float64() + 0.5)
		if y == 0 || math.IsInf(y, 0) {
			continue
		}
		// Both are integers times 2**-1074.
		bx, _ := new(big.Float).SetMantExp(big.NewFloat(x), 1074).Int(nil)
		by, _ := new(big.Float).SetMantExp(big.NewFloat(y), 1074).Int(nil)
		m := new(big.Int).Rem(bx, by)
		want, _ := new(big.Float).SetMantExp(new(big.Float).SetInt(m), -1074).Float64()
		if got := Fmod(x, y); got != want {
			t.Fatalf("Fmod(%x, %x) = %x, want %x", x, y, got, want)
		}
	}
}

func TestFsumErrors(t *testing.T) {
	inf := math.Inf(1)
	var f Fsum
	if f.Add(1e308); f.Add(1e308) != ErrRange {
		t.Error("no overflow reported")
	}
	f = Fsum{}
	f.Add(inf)
	if s, k := f.Sum(); s != inf || k != OK {
		t.Error("inf", s, k)
	}
	f.Add(-inf)
	if _, k := f.Sum(); k != ErrDomain {
		t.Error("inf - inf is accepted")
	}
	f = Fsum{}
	f.Add(math.NaN())
	if s, k := f.Sum(); s == s || k != OK {
		t.Error("NaN", s, k)
	}
}

func TestNextafterN(t *testing.T) {
	tiny := math.SmallestNonzeroFloat64
	for _, c := range []struct {
		x, y float64
		n    uint64
		want float64
	}{
		{1, 2, 0, 1}, {1, 2, 3, 1 + 3*0x1p-52}, {-tiny, tiny, 2, tiny}, {-tiny, 1, 1, math.Copysign(0, -1)},
		{1, 1, 5, 1}, {0, math.Inf(1), math.MaxUint64, math.Inf(1)}, {3 * tiny, -1, 5, -2 * tiny}, {1, -1, math.MaxUint64, -1},
	} {
		if got := NextafterN(c.x, c.y, c.n); math.Float64bits(got) != math.Float64bits(c.want) {
			t.Errorf("NextafterN(%v, %v, %d) = %v, want %v", c.x, c.y, c.n, got, c.want)
		}
	}
}

var sink float64

func BenchmarkFunctions(b *testing.B) {
	for _, c := range []struct {
		name      string
		ours, go_ func(float64) float64
	}{
		{"Exp", Exp, math.Exp}, {"Log", Log, math.Log}, {"Sin", Sin, math.Sin}, {"Tan", Tan, math.Tan},
		{"Atan", Atan, math.Atan}, {"Asin", Asin, math.Asin}, {"Tanh", Tanh, math.Tanh}, {"Cbrt", Cbrt, math.Cbrt},
		{"Pow", func(x float64) float64 { return Pow(x, 2.5) }, func(x float64) float64 { return math.Pow(x, 2.5) }},
		{"Erf", Erf, math.Erf}, {"Log2", Log2, math.Log2},
	} {
		for i, f := range []func(float64) float64{c.ours, c.go_} {
			b.Run(c.name+[]string{"/ours", "/go"}[i], func(b *testing.B) {
				x := 0.0
				for range b.N {
					x += 0.001
					if x > 0.99 {
						x = 0.001
					}
					sink += f(x)
				}
			})
		}
	}
}
