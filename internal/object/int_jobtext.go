// This file defines the text of long ints, both ways, and products of ranges, as tasks of
// a BigJob. Decimal text is halved at powers of the base that are made once, by squaring.

package object

import (
	"math/big"
	"math/bits"
)

// textUnit is the number of digits that math/big converts at once.
const textUnit = 4000

// stepPowers makes powers until the last one is longer than n bits, or has m digits.
func stepPowers(j *BigJob, t *bigTask) {
	if t.pc == 1 {
		j.powers = append(j.powers, j.ret)
	}
	t.pc = 1
	if len(j.powers) == 0 {
		j.ret = new(big.Int).Exp(big.NewInt(int64(j.base)), big.NewInt(j.unit), nil)
		j.spent += 1000
		return
	}
	last := j.powers[len(j.powers)-1]
	if int64(last.BitLen())*2 > t.n+64 || j.unit<<len(j.powers) > t.m {
		j.end(nil, nil)
		return
	}
	j.call(bigTask{op: jobMul, x: last, y: last})
}

// allPowers stands for the index of the last power, before the powers are made.
const allPowers = -2

// stepText appends the digits of x >= 0. m is the index of the power to divide by; n the
// number of digits to fill up to, or 0 for the first part.
func stepText(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		if t.m == allPowers {
			t.m = int64(len(j.powers)) - 1
		}
		for t.m >= 0 && t.n == 0 && t.x.Cmp(j.powers[t.m]) < 0 {
			t.m-- // no leading zeros: a shorter power will do
		}
		if t.m < 0 {
			s := t.x.Append(nil, 10)
			for i := int64(len(s)); i < t.n; i++ {
				j.text = append(j.text, '0')
			}
			j.text = append(j.text, s...)
			j.spent += 2500
			j.end(nil, nil)
			return
		}
		t.pc = 1
		j.call(bigTask{op: jobDiv, x: t.x, y: j.powers[t.m]})
	case 1:
		t.y = j.rest
		t.pc = 2
		up := int64(0)
		if t.n > 0 {
			up = t.n - j.unit<<t.m
		}
		j.call(bigTask{op: jobText, x: j.ret, m: t.m - 1, n: up})
	case 2:
		low := bigTask{op: jobText, x: t.y, m: t.m - 1, n: j.unit << t.m}
		*t = low
	}
}

// stepParse reads digits[n:m].
func stepParse(j *BigJob, t *bigTask) {
	size := t.m - t.n
	switch t.pc {
	case 0:
		if size <= j.unit {
			x, _ := new(big.Int).SetString(j.digits[t.n:t.m], j.base)
			j.spent += 2500
			j.end(x, nil)
			return
		}
		k := 0
		for j.unit<<(k+1) < size {
			k++
		}
		t.y = j.powers[k]
		t.pc = 1
		t.u = big.NewInt(t.m - j.unit<<k)
		j.call(bigTask{op: jobParse, n: t.n, m: t.u.Int64()})
	case 1:
		t.pc = 2
		j.call(bigTask{op: jobMul, x: j.ret, y: t.y})
	case 2:
		t.x = j.ret
		t.pc = 3
		j.call(bigTask{op: jobParse, n: t.u.Int64(), m: t.m})
	case 3:
		j.spent += linearFuel(wordLen(t.x))
		j.end(new(big.Int).Add(t.x, j.ret), nil)
	}
}

// bitsUnit is the number of digits of a base that is a power of two that are made at once.
const bitsUnit = 30_000

// stepBits appends the digits of x >= 0 in a base that is a power of two, of n bits each, from
// the top; m are left.
func stepBits(j *BigJob, t *bigTask) {
	const digits = "0123456789abcdef"
	w := t.x.Bits()
	bit := func(i int64) byte {
		return byte(w[i/bits.UintSize] >> (i % bits.UintSize) & 1)
	}
	if t.pc == 0 {
		t.pc = 1
		t.m = max((int64(t.x.BitLen())+t.n-1)/t.n, 1)
		j.text = make([]byte, 0, t.m)
	}
	end := max(t.m-bitsUnit, 0)
	for ; t.m > end; t.m-- {
		d := byte(0)
		for i := min(t.m*t.n, int64(len(w))*bits.UintSize); i > (t.m-1)*t.n; i-- {
			d = d<<1 | bit(i-1)
		}
		j.text = append(j.text, digits[d])
	}
	j.spent += pieceFuel
	if t.m == 0 {
		j.end(nil, nil)
	}
}

// bitsJob converts x >= 0 to digits of a base that is a power of two.
func bitsJob(x *big.Int, base int) *BigJob {
	return newJob(bigTask{op: jobBits, x: x, n: int64(bits.Len(uint(base)) - 1)})
}

// textJob converts x >= 0 to digits.
func textJob(x *big.Int) *BigJob {
	j := &BigJob{unit: textUnit, base: 10}
	j.call(bigTask{op: jobText, x: x, m: allPowers})
	j.call(bigTask{op: jobPowers, n: int64(x.BitLen()), m: maxInt64})
	return j
}

// parseJob converts digits, without underscores, of a base that is no power of two.
func parseJob(digits string, base int) *BigJob {
	j := &BigJob{unit: textUnit, base: base, digits: digits}
	j.call(bigTask{op: jobParse, m: int64(len(digits))})
	j.call(bigTask{op: jobPowers, n: maxInt64 - 64, m: int64(len(digits))})
	return j
}

// stepRange multiplies the numbers from n to m, 0 < n, by halves of the range.
func stepRange(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		if count := t.m - t.n + 1; count <= 256 {
			x := new(big.Int).MulRange(t.n, t.m)
			w := wordLen(x)
			j.spent += w*w/16 + 20
			j.end(x, nil)
			return
		}
		mid := t.n + (t.m-t.n)/2
		t.u = big.NewInt(mid)
		t.pc = 1
		j.call(bigTask{op: jobRange, n: t.n, m: mid})
	case 1:
		t.x = j.ret
		t.pc = 2
		j.call(bigTask{op: jobRange, n: t.u.Int64() + 1, m: t.m})
	case 2:
		*t = bigTask{op: jobMul, x: t.x, y: j.ret}
	}
}

// stepFalling multiplies x, x-1, … with n factors.
func stepFalling(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		if t.n <= 64 && t.n*wordLen(t.x) <= 1000 || t.n <= 1 {
			r, f := big.NewInt(1), new(big.Int).Set(t.x)
			for range t.n {
				r.Mul(r, f)
				f.Sub(f, bigOne)
			}
			w := wordLen(r)
			j.spent += w*wordLen(t.x)/16 + w + 20
			j.end(r, nil)
			return
		}
		t.m = t.n / 2
		t.pc = 1
		j.call(bigTask{op: jobFalling, x: t.x, n: t.m})
	case 1:
		t.y = j.ret
		t.pc = 2
		j.call(bigTask{op: jobFalling, x: new(big.Int).Sub(t.x, big.NewInt(t.m)), n: t.n - t.m})
	case 2:
		*t = bigTask{op: jobMul, x: t.y, y: j.ret}
	}
}

// RangeJob multiplies the numbers from lo to hi, 0 < lo.
func RangeJob(lo, hi int64) *BigJob { return newJob(bigTask{op: jobRange, n: lo, m: hi}) }

// FallingJob multiplies n, n-1, … with k factors, all above 0.
func FallingJob(n *big.Int, k int64) *BigJob { return newJob(bigTask{op: jobFalling, x: n, n: k}) }

// SqrtJob takes the whole part of the square root of x >= 0.
func SqrtJob(x *big.Int) *BigJob { return newJob(bigTask{op: jobSqrt, x: x}) }

// GCDJob takes the greatest common divisor of numbers >= 0.
func GCDJob(x, y *big.Int) *BigJob { return newJob(bigTask{op: jobGCD, x: x, y: y}) }

// MulJob multiplies numbers >= 0.
func MulJob(x, y *big.Int) *BigJob { return newJob(bigTask{op: jobMul, x: x, y: y}) }

// QuoJob divides numbers >= 0; y is not 0.
func QuoJob(x, y *big.Int) *BigJob { return newJob(bigTask{op: jobDiv, x: x, y: y}) }
