package floats

// This file defines the arguments that functions are tried with.

import (
	"encoding/binary"
	"hash/fnv"
	"math"
)

// Arguments are made from a function's name alone: the first n are the same in every run.
type arguments struct{ state uint64 }

func newArguments(name string) *arguments {
	h := fnv.New64a()
	h.Write([]byte(name))
	return &arguments{h.Sum64()}
}

// bits is the next of 2^64 (splitmix64).
func (a *arguments) bits() uint64 {
	a.state += 0x9e3779b97f4a7c15
	x := a.state
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

func (a *arguments) below(n uint64) uint64 { return a.bits() % n }

// unit is uniform in [0, 1).
func (a *arguments) unit() float64 { return float64(a.bits()>>11) * 0x1p-53 }

// scaled has a random mantissa and sign, and an exponent from lo to hi.
func (a *arguments) scaled(lo, hi int) float64 {
	x := math.Ldexp(1+a.unit(), lo+int(a.below(uint64(hi-lo+1))))
	if a.bits()&1 != 0 {
		return -x
	}
	return x
}

// near moves x by up to three floats.
func (a *arguments) near(x float64) float64 {
	for n := int(a.below(7)) - 3; n != 0; {
		if n > 0 {
			x = math.Nextafter(x, math.Inf(1))
			n--
		} else {
			x = math.Nextafter(x, math.Inf(-1))
			n++
		}
	}
	return x
}

// special values are those at which functions change their ways.
var special = []float64{0, math.Copysign(0, -1), math.Inf(1), math.Inf(-1), math.NaN(), 1, -1, 2, -2, 0.5, -0.5, 10, 100, 1000,
	5e-324, 0x1p-1022, 0x1p1023, math.MaxFloat64, -math.MaxFloat64, 0x1p-60, 0x1p-28, 0x1p52, 0x1p53, 0x1p63, 0x1p64,
	709.782712893384, 710.4758600739439, -708.3964185322641, -745.1332191019411, 1024, -1022, -1074, 171.6243769563027,
	26.5, 22, 36.04365338911715, math.Pi, math.E, math.Sqrt2, 1 << 30, 308, -323}

// one is one argument. The kinds: moderate (three), of moderate exponent, of any bits, tiny,
// huge, by an integer or half of one, by a multiple of a quarter turn, special.
func (a *arguments) one() float64 {
	switch a.below(10) {
	case 0:
		return 2*a.unit() - 1
	case 1:
		return 20*a.unit() - 10
	case 2:
		return 2000*a.unit() - 1000
	case 3:
		return a.scaled(-60, 60)
	case 4:
		return math.Float64frombits(a.bits())
	case 5:
		return a.scaled(-1074, -900)
	case 6:
		return a.scaled(900, 1023)
	case 7:
		return a.near(math.Trunc(a.scaled(0, int(a.below(54)))) / 2)
	case 8:
		return a.near(math.Trunc(a.scaled(0, int(a.below(20)))) * (math.Pi / 2))
	}
	return a.near(special[a.below(uint64(len(special)))])
}

// beside is an argument that has to do with the one before: equal, its negative, close,
// of like size, or a ratio that is nearly whole.
func (a *arguments) beside(x float64) float64 {
	switch a.below(6) {
	case 0:
		return x
	case 1:
		return -a.near(x)
	case 2:
		return a.near(x)
	case 3:
		return x * (0.5 + a.unit())
	case 4:
		return a.near(x / float64(1+a.below(1000)))
	}
	return a.near(x * float64(1+a.below(1000)) / 2)
}

// next is the bytes of count rows of n arguments.
func (a *arguments) next(count, n int) []byte {
	out := make([]byte, 0, 8*count*n)
	for range count {
		last := 0.0
		for k := range n {
			if k > 0 && a.below(3) == 0 {
				last = a.beside(last)
			} else {
				last = a.one()
			}
			out = binary.LittleEndian.AppendUint64(out, math.Float64bits(last))
		}
	}
	return out
}
