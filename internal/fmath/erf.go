package fmath

import "math"

// This file defines the error functions by the C library's rational approximations (Sun's
// fdlibm, sums taken in pairs), which correct rounding would leave in 4 to 30 % of arguments.

const erx = 8.45062911510467529297e-01 // erf(1) to 24 bits

var (
	erfPP = []float64{1.28379167095512558561e-01, -3.25042107247001499370e-01, -2.84817495755985104766e-02, -5.77027029648944159157e-03, -2.37630166566501626084e-05}
	erfQQ = []float64{1, 3.97917223959155352819e-01, 6.50222499887672944485e-02, 5.08130628187576562776e-03, 1.32494738004321644526e-04, -3.96022827877536812320e-06}
	erfPA = []float64{-2.36211856075265944077e-03, 4.14856118683748331666e-01, -3.72207876035701323847e-01, 3.18346619901161753674e-01, -1.10894694282396677476e-01, 3.54783043256182359371e-02, -2.16637559486879084300e-03}
	erfQA = []float64{1, 1.06420880400844228286e-01, 5.40397917702171048937e-01, 7.18286544141962662868e-02, 1.26171219808761642112e-01, 1.36370839120290507362e-02, 1.19844998467991074170e-02}
	erfRA = []float64{-9.86494403484714822705e-03, -6.93858572707181764372e-01, -1.05586262253232909814e+01, -6.23753324503260060396e+01, -1.62396669462573470355e+02, -1.84605092906711035994e+02, -8.12874355063065934246e+01, -9.81432934416914548592e+00}
	erfSA = []float64{1, 1.96512716674392571292e+01, 1.37657754143519042600e+02, 4.34565877475229228821e+02, 6.45387271733267880336e+02, 4.29008140027567833386e+02, 1.08635005541779435134e+02, 6.57024977031928170135e+00, -6.04244152148580987438e-02}
	erfRB = []float64{-9.86494292470009928597e-03, -7.99283237680523006574e-01, -1.77579549177547519889e+01, -1.60636384855821916062e+02, -6.37566443368389627722e+02, -1.02509513161107724954e+03, -4.83519191608651397019e+02}
	erfSB = []float64{1, 3.03380607434824582924e+01, 3.25792512996573918826e+02, 1.53672958608443695994e+03, 3.19985821950859553908e+03, 2.55305040643316442583e+03, 4.74528541206955367215e+02, -2.24409524465858183362e+01}
)

// inPairs evaluates a polynomial as (c0 + x c1) + x**2 (c2 + x c3) + x**4 (…) + …, an odd
// last coefficient alone; the powers are products of x**2 and x**4.
func inPairs(x float64, c []float64) float64 {
	x2 := float64(x * x)
	x4 := float64(x2 * x2)
	pow := [5]float64{1, x2, x4, float64(x4 * x2), float64(x4 * x4)}
	sum := c[0] + float64(x*c[1])
	for i := 2; i < len(c); i += 2 {
		term := c[i]
		if i+1 < len(c) {
			term += float64(x * c[i+1])
		}
		sum += float64(pow[i/2] * term)
	}
	return sum
}

// Erf is the error function.
func Erf(x float64) float64 {
	a := math.Abs(x)
	hx := highWord(a)
	switch {
	case math.IsNaN(x):
		return x
	case hx < 0x3feb0000: // 0.84375
		if hx < 0x3e300000 { // 2**-28
			if hx < 0x00800000 { // keep clear of underflow
				return 0.0625 * (float64(16*x) + float64(16*1.28379167095512586316e-01*x))
			}
			return x + float64(1.28379167095512586316e-01*x)
		}
		z := float64(x * x)
		return x + float64(x*(inPairs(z, erfPP)/inPairs(z, erfQQ)))
	case hx < 0x3ff40000: // 1.25
		return math.Copysign(erx+inPairs(a-1, erfPA)/inPairs(a-1, erfQA), x)
	case hx >= 0x40180000: // 6
		return math.Copysign(1, x)
	}
	return math.Copysign(1-erfTail(a, hx < 0x4006db6e), x)
}

// erfTail is erfc(a) for a from 1.25, near meaning below 1/0.35.
func erfTail(a float64, near bool) float64 {
	s := 1 / float64(a*a)
	var q float64
	if near {
		q = inPairs(s, erfRA) / inPairs(s, erfSA)
	} else {
		q = inPairs(s, erfRB) / inPairs(s, erfSB)
	}
	z := math.Float64frombits(math.Float64bits(a) &^ 0xffffffff) // z*z is exact
	return float64(Exp(-float64(z*z)-0.5625)*Exp(float64((z-a)*(z+a))+q)) / a
}

// Erfc is 1 - Erf(x), accurate where that is small.
func Erfc(x float64) float64 {
	a := math.Abs(x)
	hx := highWord(a)
	switch {
	case math.IsNaN(x):
		return x
	case hx < 0x3feb0000:
		if hx < 0x3c700000 { // 2**-56
			return 1 - x
		}
		z := float64(x * x)
		y := inPairs(z, erfPP) / inPairs(z, erfQQ)
		if x < 0.25 {
			return 1 - (x + float64(x*y))
		}
		return 0.5 - (float64(x*y) + (x - 0.5))
	case hx < 0x3ff40000:
		pq := inPairs(a-1, erfPA) / inPairs(a-1, erfQA)
		if x >= 0 {
			return 1 - erx - pq
		}
		return 1 + (erx + pq)
	case x < 0 && hx >= 0x40180000:
		return 2
	case hx >= 0x403c0000: // 28
		return 0
	}
	r := erfTail(a, hx < 0x4006db6d)
	if x < 0 {
		return 2 - r
	}
	return r
}
