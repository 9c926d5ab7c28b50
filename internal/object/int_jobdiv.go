// This file defines division and square root of long ints as tasks of a BigJob, after
// Burnikel and Ziegler ("Fast recursive division", 1998) and Zimmermann ("Karatsuba
// square root", 1999).

package object

import "math/big"

// divWords is the length of divisor up to which a division of twice the length is left to
// math/big.
const divWords = 256

// stepDiv chooses the length of a digit, in words, and divides as by digits. A long
// divisor is brought to a length that can be halved again and again, with its top bit
// set; a short one takes digits as long as one call allows. v is the shift.
func stepDiv(j *BigJob, t *bigTask) {
	if t.pc == 1 {
		j.end(j.ret, new(big.Int).Rsh(j.rest, uint(t.v.Int64())))
		return
	}
	n, m := wordLen(t.x), wordLen(t.y)
	if f := divFuel(n, m); f <= leafFuel || n < m {
		j.spent += f
		q, r := new(big.Int).QuoRem(t.x, t.y, new(big.Int))
		j.end(q, r)
		return
	}
	digit, shift := max(m, min(16*leafFuel/(m+2), 16384)), int64(0)
	if m > divWords {
		half := int64(1)
		for (m+half-1)/half > divWords {
			half *= 2
		}
		digit = (m + half - 1) / half * half
		shift = digit*64 - int64(t.y.BitLen())
	}
	t.v = big.NewInt(shift)
	x, y := new(big.Int).Lsh(t.x, uint(shift)), new(big.Int).Lsh(t.y, uint(shift))
	j.spent += linearFuel(n + m)
	t.pc = 1
	j.call(bigTask{op: jobDivLong, x: x, y: y, n: digit, m: (wordLen(x) + digit - 1) / digit})
}

// stepDivLong divides x, which is below y * 2**(64nm): the quotient has m digits of n
// words. It is found by halves, high before low.
func stepDivLong(j *BigJob, t *bigTask) {
	low := t.m / 2
	switch t.pc {
	case 0:
		switch {
		case t.m > 1:
			high, rest := cut(t.x, low*t.n)
			t.z = rest
			t.pc = 1
			j.call(bigTask{op: jobDivLong, x: high, y: t.y, n: t.n, m: t.m - low})
		case wordLen(t.y) > divWords:
			*t = bigTask{op: jobDiv21, x: t.x, y: t.y, n: t.n}
		default:
			j.spent += divFuel(wordLen(t.x), wordLen(t.y))
			q, r := new(big.Int).QuoRem(t.x, t.y, new(big.Int))
			j.end(q, r)
		}
	case 1:
		t.u = j.ret
		t.pc = 2
		j.spent += linearFuel(t.m * t.n)
		j.call(bigTask{op: jobDivLong, x: join(j.rest, low*t.n, t.z), y: t.y, n: t.n, m: low})
	case 2:
		j.spent += linearFuel(t.m * t.n)
		j.end(join(t.u, low*t.n, j.ret), j.rest)
	}
}

// stepDiv21 divides 2n words by n words as two divisions of 3 halves by 2.
func stepDiv21(j *BigJob, t *bigTask) {
	h := t.n / 2
	switch t.pc {
	case 0:
		if t.n <= divWords || t.n%2 != 0 {
			j.spent += divFuel(2*t.n, t.n)
			q, r := new(big.Int).QuoRem(t.x, t.y, new(big.Int))
			j.end(q, r)
			return
		}
		high, low := cut(t.x, h)
		t.z = low
		t.pc = 1
		j.call(bigTask{op: jobDiv32, x: high, y: t.y, n: t.n})
	case 1:
		t.u = j.ret
		t.pc = 2
		j.call(bigTask{op: jobDiv32, x: join(j.rest, h, t.z), y: t.y, n: t.n})
	case 2:
		j.end(join(t.u, h, j.ret), j.rest)
	}
}

// stepDiv32 divides 3n/2 words by n words: the top halves give a quotient at most 2 too
// large.
func stepDiv32(j *BigJob, t *bigTask) {
	h := t.n / 2
	switch t.pc {
	case 0:
		high, low := cut(t.x, h) // 2 halves, 1 half
		y1, y0 := cut(t.y, h)
		t.z, t.u = low, y0
		top, _ := cut(high, h)
		if top.Cmp(y1) < 0 {
			t.pc = 1
			j.call(bigTask{op: jobDiv21, x: high, y: y1, n: h})
			return
		}
		q := new(big.Int).Lsh(bigOne, uint(64*h))
		q.Sub(q, bigOne)
		r := new(big.Int).Sub(high, new(big.Int).Lsh(y1, uint(64*h)))
		j.ret, j.rest = q, r.Add(r, y1)
		t.pc = 1
	case 1:
		t.v, t.x = j.ret, j.rest
		t.pc = 2
		j.call(bigTask{op: jobMul, x: j.ret, y: t.u})
	case 2:
		r := join(t.x, h, t.z)
		r.Sub(r, j.ret)
		q := t.v
		for r.Sign() < 0 {
			q = new(big.Int).Sub(q, bigOne)
			r.Add(r, t.y)
		}
		j.spent += 4 * linearFuel(t.n)
		j.end(q, r)
	}
}

// stepSqrt takes the root of the upper half, divides the rest by twice that for the
// lower half, and corrects by at most one. n is a quarter of the bits.
func stepSqrt(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		if b := t.x.BitLen(); b <= 4096 {
			s := new(big.Int).Sqrt(t.x)
			j.spent += 200
			j.end(s, new(big.Int).Sub(t.x, new(big.Int).Mul(s, s)))
			return
		}
		t.n = int64(t.x.BitLen()-1) / 4
		t.pc = 1
		j.call(bigTask{op: jobSqrt, x: new(big.Int).Rsh(t.x, uint(2*t.n))})
	case 1:
		t.y = j.ret // root of the upper half
		a1 := new(big.Int).Rsh(t.x, uint(t.n))
		a1 = lowBits(a1, t.n)
		r := new(big.Int).Lsh(j.rest, uint(t.n))
		t.pc = 2
		j.call(bigTask{op: jobDiv, x: r.Add(r, a1), y: new(big.Int).Lsh(t.y, 1)})
	case 2:
		t.z, t.u = j.ret, j.rest
		t.pc = 3
		j.call(bigTask{op: jobMul, x: t.z, y: t.z})
	case 3:
		s := new(big.Int).Lsh(t.y, uint(t.n))
		s.Add(s, t.z)
		r := new(big.Int).Lsh(t.u, uint(t.n))
		r.Add(r, lowBits(t.x, t.n))
		r.Sub(r, j.ret)
		if r.Sign() < 0 {
			r.Add(r, new(big.Int).Lsh(s, 1))
			r.Sub(r, bigOne)
			s.Sub(s, bigOne)
		}
		j.spent += linearFuel(wordLen(t.x)) * 4
		j.end(s, r)
	}
}

// stepRound divides by 10**n, rounds the quotient and multiplies again.
func stepRound(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		t.pc = 1
		j.call(bigTask{op: jobPow, x: big.NewInt(10), n: t.n})
	case 1:
		t.y = j.ret
		t.pc = 2
		j.call(bigTask{op: jobDiv, x: t.x, y: t.y})
	case 2:
		q := j.ret
		if c := new(big.Int).Lsh(j.rest, 1).Cmp(t.y); c > 0 || c == 0 && q.Bit(0) == 1 {
			q = new(big.Int).Add(q, bigOne)
		}
		*t = bigTask{op: jobMul, x: q, y: t.y}
	}
}

// lowBits is x mod 2**n.
func lowBits(x *big.Int, n int64) *big.Int {
	m := new(big.Int).Lsh(bigOne, uint(n))
	return m.And(m.Sub(m, bigOne), x)
}

// stepGCD is Lehmer's method: quotients are found from the leading bits alone, gathered in
// a matrix, and applied to the whole numbers once for about 30 bits.
func stepGCD(j *BigJob, t *bigTask) {
	if t.x.Cmp(t.y) < 0 {
		t.x, t.y = t.y, t.x
	}
	n, m := wordLen(t.x), wordLen(t.y)
	switch {
	case t.pc == 1: // the rest of a division
		t.pc = 0
		t.x, t.y = t.y, j.rest
	case t.y.Sign() == 0:
		j.end(t.x, nil)
	case gcdFuel(n, m) <= leafFuel:
		j.spent += gcdFuel(n, m)
		j.end(new(big.Int).GCD(nil, nil, t.x, t.y), nil)
	case t.x.BitLen() != t.y.BitLen():
		t.pc = 1
		j.call(bigTask{op: jobDiv, x: t.x, y: t.y})
	default:
		a, b, c, d := lehmer(t.x, t.y)
		j.spent += n
		if b == 0 {
			t.pc = 1
			j.call(bigTask{op: jobDiv, x: t.x, y: t.y})
			return
		}
		t.x, t.y = j.combine(a, t.x, b, t.y), j.combine(c, t.x, d, t.y)
	}
}

// combine is |a*x + b*y|. One of the products goes to a scratch number of this copy of
// the job.
func (j *BigJob) combine(a int64, x *big.Int, b int64, y *big.Int) *big.Int {
	if j.scratch == nil {
		j.scratch = new(big.Int)
	}
	p := new(big.Int).Mul(big.NewInt(a), x)
	p.Add(p, j.scratch.Mul(big.NewInt(b), y))
	return p.Abs(p)
}

// lehmer does Euclid's steps on the leading 62 bits of two numbers of the same length, as
// long as the lower bits cannot change a quotient. b is 0 if there was none.
func lehmer(x, y *big.Int) (a, b, c, d int64) {
	shift := uint(x.BitLen() - 62)
	p, q := new(big.Int).Rsh(x, shift).Int64(), new(big.Int).Rsh(y, shift).Int64()
	a, b, c, d = 1, 0, 0, 1
	for q+c != 0 && q+d != 0 {
		k := (p + a) / (q + c)
		if k != (p+b)/(q+d) {
			break
		}
		a2, b2 := a-k*c, b-k*d
		if max(a2, -a2) > 1<<30 || max(b2, -b2) > 1<<30 {
			break
		}
		a, b, c, d = c, d, a2, b2
		p, q = q, p-k*q
	}
	return a, b, c, d
}
