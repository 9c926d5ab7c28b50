// This file defines BigJob: arithmetic on ints too long for one call, done in pieces of
// about 0.4 ms. math/big does the leaves; the recursion above them is an explicit stack
// of tasks, so that an interpreter can be stopped, copied or given up between any two
// pieces. MACHINE §1 sets the limit of one call: 2**17 bits.

package object

import (
	"math/big"
	"math/bits"
)

// oneCall is the fuel up to which an operation is done at once: 1 ms.
const oneCall = 50_000

// leafFuel is the fuel up to which a task is left to math/big.
const leafFuel = 16_000

// pieceFuel is the work after which a step lets the driver poll.
const pieceFuel = 20_000

// A bigOp says what a task computes.
type bigOp uint8

const (
	jobMul     bigOp = iota // x * y
	jobPow                  // x ** n
	jobPowMod               // x ** y mod z, 0 <= x < z
	jobDiv                  // divmod(x, y), x >= 0, y > 0
	jobDivLong              // the same in m digits of n words
	jobDiv21                // divmod(x, y): y of n words with its top bit set, x < y * 2**(64n)
	jobDiv32                // the same of x below y * 2**(32n)
	jobPowers               // fills powers
	jobText                 // appends the digits of x, with n leading zeros allowed
	jobBits                 // the same in a base of n bits a digit
	jobParse                // the number of digits[n:m]
	jobRange                // n * (n+1) * … * m
	jobFalling              // x * (x-1) * …, n factors
	jobSqrt                 // the root of x, and the rest
	jobRound                // x rounded to a multiple of 10**n, half to even
	jobGCD                  // gcd(x, y) of numbers >= 0
)

// A bigTask is one activation. No number is written once it is in a task, so a copy of
// a job shares them.
type bigTask struct {
	op            bigOp
	pc            int
	x, y, z, u, v *big.Int
	n, m          int64
}

// A BigJob is a computation and how far it has come: the state of a native frame.
type BigJob struct {
	tasks  []bigTask
	ret    *big.Int // results of the last task that ended
	rest   *big.Int
	spent  int64 // fuel's worth of work since the last pause
	powers []*big.Int
	unit   int64 // digits of powers[0]; each next one has twice as many
	base   int
	digits string
	text   []byte

	scratch *big.Int // not part of the state: a copy begins without
}

// Refs visits nothing: numbers hold no Values.
func (j *BigJob) Refs(func(*Value)) {}

// Size counts the numbers that tasks and results hold.
func (j *BigJob) Size() int64 {
	n := int64(len(j.digits)+cap(j.text)) + 96*int64(cap(j.tasks))
	add := func(x *big.Int) {
		if x != nil {
			n += 8 * int64(len(x.Bits()))
		}
	}
	for i := range j.tasks {
		t := &j.tasks[i]
		for _, x := range [...]*big.Int{t.x, t.y, t.z, t.u, t.v} {
			add(x)
		}
	}
	for _, x := range j.powers {
		add(x)
	}
	add(j.ret)
	add(j.rest)
	return n
}

// Clone copies a job; the numbers are shared.
func (j *BigJob) Clone() FrameState {
	c := *j
	c.scratch = nil
	c.tasks = append([]bigTask(nil), j.tasks...)
	c.text = append([]byte(nil), j.text...)
	return &c
}

// Results are those of the finished job.
func (j *BigJob) Results() (ret, rest *big.Int) { return j.ret, j.rest }

// Run works for one piece and tells whether the job is finished.
func (j *BigJob) Run() bool {
	j.spent = 0
	for len(j.tasks) > 0 && j.spent < pieceFuel {
		i := len(j.tasks) - 1
		jobSteps[j.tasks[i].op](j, &j.tasks[i])
	}
	return len(j.tasks) == 0
}

// jobSteps is set in init, since the steps refer to tables that refer to it.
var jobSteps [jobGCD + 1]func(j *BigJob, t *bigTask)

func init() {
	jobSteps = [...]func(j *BigJob, t *bigTask){
		jobMul: stepMul, jobPow: stepPow, jobPowMod: stepPowMod, jobDiv: stepDiv, jobDivLong: stepDivLong, jobDiv21: stepDiv21, jobDiv32: stepDiv32,
		jobPowers: stepPowers, jobText: stepText, jobBits: stepBits, jobParse: stepParse, jobRange: stepRange, jobFalling: stepFalling,
		jobSqrt: stepSqrt, jobRound: stepRound, jobGCD: stepGCD,
	}
}

// call pushes a task; the caller's pc must be set, and its task pointer is dead after.
func (j *BigJob) call(t bigTask) { j.tasks = append(j.tasks, t) }

// end finishes the task on top with its results.
func (j *BigJob) end(ret, rest *big.Int) {
	i := len(j.tasks) - 1
	j.tasks[i] = bigTask{}
	j.tasks = j.tasks[:i]
	j.ret, j.rest = ret, rest
}

// newJob makes a job of one task.
func newJob(t bigTask) *BigJob { return &BigJob{tasks: []bigTask{t}} }

// wordLen is the length of |x| in words.
func wordLen(x *big.Int) int64 { return int64(x.BitLen()+63) / 64 }

// cut splits x >= 0 at word h.
func cut(x *big.Int, h int64) (high, low *big.Int) {
	w := x.Bits()
	per := int64(64 / bits.UintSize)
	if int64(len(w)) <= h*per {
		return new(big.Int), x
	}
	// slices of x's words: numbers in a job are never written
	return new(big.Int).SetBits(w[h*per:]), new(big.Int).SetBits(w[:h*per])
}

// join is high * 2**(64h) + low.
func join(high *big.Int, h int64, low *big.Int) *big.Int {
	z := new(big.Int).Lsh(high, uint(64*h))
	return z.Add(z, low)
}

// stepMul multiplies by Karatsuba's method: three products of half the length. A much
// longer factor is halved first.
func stepMul(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		n, m := wordLen(t.x), wordLen(t.y)
		if n > m {
			t.x, t.y, n, m = t.y, t.x, m, n
		}
		if f := mulFuel(n, m); f <= leafFuel {
			j.spent += f + linearFuel(n+m)
			j.end(new(big.Int).Mul(t.x, t.y), nil)
			return
		}
		h := (m + 1) / 2
		t.n = h
		if 2*n <= m { // x * (y1, y0)
			t.z, t.y = cut(t.y, h)
			t.pc = 10
			j.call(bigTask{op: jobMul, x: t.x, y: t.y})
			return
		}
		x1, x0 := cut(t.x, h)
		y1, y0 := cut(t.y, h)
		t.x, t.y = new(big.Int).Add(x1, x0), new(big.Int).Add(y1, y0)
		t.z, t.u = x1, y1
		t.pc = 1
		j.call(bigTask{op: jobMul, x: x0, y: y0})
	case 1:
		t.v = j.ret // x0*y0
		t.pc = 2
		j.call(bigTask{op: jobMul, x: t.z, y: t.u})
	case 2:
		t.z = j.ret // x1*y1
		t.pc = 3
		j.call(bigTask{op: jobMul, x: t.x, y: t.y})
	case 3:
		mid := new(big.Int).Sub(j.ret, t.z)
		mid.Sub(mid, t.v)
		r := join(join(t.z, t.n, mid), t.n, t.v)
		j.spent += 8 * linearFuel(t.n)
		j.end(r, nil)
	case 10:
		t.v = j.ret
		t.pc = 11
		j.call(bigTask{op: jobMul, x: t.x, y: t.z})
	case 11:
		j.spent += 4 * linearFuel(t.n)
		j.end(join(j.ret, t.n, t.v), nil)
	}
}

// stepPow squares and multiplies from the top bit of n down. m is the next bit.
func stepPow(j *BigJob, t *bigTask) {
	switch t.pc {
	case 0:
		if t.n == 0 {
			j.end(bigOne, nil)
			return
		}
		t.y, t.m = t.x, int64(bits.Len64(uint64(t.n)))-2
		t.pc = 1
	case 1:
		if t.m < 0 {
			j.end(t.y, nil)
			return
		}
		t.pc = 2
		j.call(bigTask{op: jobMul, x: t.y, y: t.y})
	case 2:
		t.y = j.ret
		t.pc = 1
		if t.n>>t.m&1 == 1 {
			t.pc = 3
			j.call(bigTask{op: jobMul, x: t.y, y: t.x})
		}
		t.m--
	case 3:
		t.y = j.ret
		t.pc = 1
	}
}

// stepPowMod goes through the exponent's bits from the top. m is the number of bits left,
// u the result so far. A modulus that allows it takes several bits at once.
func stepPowMod(j *BigJob, t *bigTask) {
	n := wordLen(t.z)
	one := 2*mulFuel(n, n) + 4
	switch t.pc {
	case 0:
		t.m = int64(t.y.BitLen())
		t.u = new(big.Int).Mod(bigOne, t.z)
		t.pc = 1
	case 1:
		if t.m == 0 {
			j.end(t.u, nil)
			return
		}
		if one > leafFuel {
			t.m--
			t.pc = 2
			j.call(bigTask{op: jobMul, x: t.u, y: t.u})
			return
		}
		w := min(t.m, leafFuel/one)
		t.m -= w
		part := new(big.Int).Rsh(t.y, uint(t.m))
		part.And(part, new(big.Int).Sub(new(big.Int).Lsh(bigOne, uint(w)), bigOne))
		r := new(big.Int).Exp(t.u, new(big.Int).Lsh(bigOne, uint(w)), t.z)
		r.Mul(r, new(big.Int).Exp(t.x, part, t.z))
		t.u = r.Mod(r, t.z)
		j.spent += 2 * w * one
	case 2, 4: // reduce a product
		t.pc++
		j.call(bigTask{op: jobDiv, x: j.ret, y: t.z})
	case 3:
		t.u = j.rest
		t.pc = 1
		if t.y.Bit(int(t.m)) == 1 {
			t.pc = 4
			j.call(bigTask{op: jobMul, x: t.u, y: t.x})
		}
	case 5:
		t.u = j.rest
		t.pc = 1
	}
}
