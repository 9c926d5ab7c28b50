package fmath

import "math"

// This file defines gamma and log-gamma by Lanczos' approximation with the 13 terms and
// the order of operations of the reference's math module.

const (
	lanczosG     = 6.024680040776729583740234375
	lanczosGHalf = 5.524680040776729583740234375
	logPi        = 1.144729885849400174143427351353058711647
)

var lanczosNum = [13]float64{
	23531376880.410759688572007674451636754734846804940,
	42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843,
	17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708,
	1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801,
	31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768,
	186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024,
	210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

// lanczosDen are the coefficients of x(x+1)…(x+11).
var lanczosDen = [13]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730,
	13339535, 2637558, 357423, 32670, 1925, 66, 1}

func lanczosSum(x float64) float64 {
	var num, den float64
	if x < 5 {
		for i := len(lanczosNum) - 1; i >= 0; i-- {
			num = float64(num*x) + lanczosNum[i]
			den = float64(den*x) + lanczosDen[i]
		}
	} else { // in powers of 1/x: no overflow
		for i := range lanczosNum {
			num = num/x + lanczosNum[i]
			den = den/x + lanczosDen[i]
		}
	}
	return num / den
}

// sinPi is sin(pi*x) for finite x, reducing exactly first.
func sinPi(x float64) float64 {
	y := Fmod(math.Abs(x), 2)
	var r float64
	switch int(math.Round(2 * y)) {
	case 0:
		r = Sin(float64(math.Pi * y))
	case 1:
		r = Cos(float64(math.Pi * (y - 0.5)))
	case 2:
		r = Sin(float64(math.Pi * (1 - y)))
	case 3:
		r = -Cos(float64(math.Pi * (y - 1.5)))
	default:
		r = Sin(float64(math.Pi * (y - 2)))
	}
	return math.Copysign(1, x) * r
}

// Gamma is the gamma function: ErrDomain at poles and -Inf, ErrRange on overflow.
func Gamma(x float64) (float64, Kind) {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x, OK
	case math.IsInf(x, -1):
		return NaN, ErrDomain
	case x == 0:
		return math.Copysign(math.Inf(1), x), ErrDomain
	case x == math.Floor(x) && x < 0:
		return NaN, ErrDomain
	case x == math.Floor(x) && x <= 23:
		r := 1.0
		for i := 2.0; i < x; i++ { // 22! is exact in a double
			r *= i
		}
		return r, OK
	case a < 1e-20:
		r := 1 / x
		return r, rangeIfInf(r)
	case a > 200:
		if x < 0 {
			return 0 / sinPi(x), OK
		}
		return math.Inf(1), ErrRange
	}
	r := gammaOf(x, a)
	return r, rangeIfInf(r)
}

func rangeIfInf(r float64) Kind {
	if math.IsInf(r, 0) {
		return ErrRange
	}
	return OK
}

func gammaOf(x, a float64) float64 {
	// z is what rounding y lost.
	y := a + lanczosGHalf
	var z float64
	if a > lanczosGHalf {
		z = (y - a) - lanczosGHalf
	} else {
		z = (y - lanczosGHalf) - a
	}
	z = float64(z*lanczosG) / y
	if x < 0 {
		r := -math.Pi / sinPi(a) / a * Exp(y) / lanczosSum(a)
		r -= float64(z * r)
		if a < 140 {
			return r / Pow(y, a-0.5)
		}
		p := Pow(y, float64(a/2)-0.25)
		return r / p / p
	}
	r := lanczosSum(a) / Exp(y)
	r += float64(z * r)
	if a < 140 {
		return r * Pow(y, a-0.5)
	}
	p := Pow(y, float64(a/2)-0.25)
	return float64(r*p) * p
}

// Lgamma is log(|gamma(x)|): ErrDomain at poles, ErrRange on overflow.
func Lgamma(x float64) (float64, Kind) {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x):
		return x, OK
	case math.IsInf(x, 0):
		return math.Inf(1), OK
	case x == math.Floor(x) && x <= 2:
		if x <= 0 {
			return math.Inf(1), ErrDomain
		}
		return 0, OK
	case a < 1e-20:
		return -Log(a), OK
	}
	r := Log(lanczosSum(a)) - lanczosG
	r += float64((a - 0.5) * (Log(a+lanczosG-0.5) - 1))
	if x < 0 {
		r = logPi - Log(math.Abs(sinPi(a))) - Log(a) - r
	}
	return r, rangeIfInf(r)
}
