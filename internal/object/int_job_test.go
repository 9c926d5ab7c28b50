package object

import (
	"math/big"
	"math/rand"
	"testing"
	"time"
)

// runJob runs a job to its end and tells the longest piece.
func runJob(t *testing.T, j *BigJob) time.Duration {
	t.Helper()
	worst := time.Duration(0)
	for pieces := 0; ; pieces++ {
		start := time.Now()
		done := j.Run()
		worst = max(worst, time.Since(start))
		if done {
			return worst
		}
		if pieces%3 == 1 { // a copy goes on as well, and leaves the original alone
			*j = *j.Clone().(*BigJob)
		}
		if pieces > 100_000 {
			t.Fatal("no end")
		}
	}
}

func randomBig(rng *rand.Rand, bits int) *big.Int {
	x := new(big.Int).Rand(rng, new(big.Int).Lsh(bigOne, uint(bits)))
	if rng.Intn(3) == 0 { // long runs of ones and zeros are where carries hide
		x.Or(x, new(big.Int).Lsh(new(big.Int).Sub(new(big.Int).Lsh(bigOne, uint(bits/2)), bigOne), uint(bits/4)))
	}
	return x.SetBit(x, bits-1, 1)
}

func TestJobs(t *testing.T) {
	rng := rand.New(rand.NewSource(1))
	worst := time.Duration(0)
	check := func(name string, j *BigJob, want, wantRest *big.Int) {
		t.Helper()
		if d := runJob(t, j); d > worst {
			worst = d
			t.Logf("%s: %v", name, d)
		}
		if j.ret.Cmp(want) != 0 || wantRest != nil && j.rest.Cmp(wantRest) != 0 {
			t.Errorf("%s: wrong result", name)
		}
	}
	for range 12 {
		x, y := randomBig(rng, 1000+rng.Intn(400_000)), randomBig(rng, 1000+rng.Intn(400_000))
		check("mul", MulJob(x, y), new(big.Int).Mul(x, y), nil)
		q, r := new(big.Int).QuoRem(x, y, new(big.Int))
		check("div", QuoJob(x, y), q, r)
		xy := new(big.Int).Mul(x, y)
		xy.Add(xy, big.NewInt(int64(rng.Intn(5)-2)))
		q, r = new(big.Int).QuoRem(xy, y, new(big.Int))
		check("div of a product", QuoJob(xy, y), q, r)
		short := randomBig(rng, 1+rng.Intn(2000))
		q, r = new(big.Int).QuoRem(x, short, new(big.Int))
		check("div by a short one", QuoJob(x, short), q, r)
		s := new(big.Int).Sqrt(x)
		check("sqrt", SqrtJob(x), s, new(big.Int).Sub(x, new(big.Int).Mul(s, s)))
		g := randomBig(rng, 1+rng.Intn(30_000))
		a, b := new(big.Int).Mul(g, randomBig(rng, 30_000+rng.Intn(20_000))), new(big.Int).Mul(g, randomBig(rng, 30_000))
		check("gcd", GCDJob(a, b), new(big.Int).GCD(nil, nil, a, b), nil)
	}
	for _, n := range []int64{1, 2, 3, 100, 1023} {
		b := randomBig(rng, 700)
		check("pow", newJob(bigTask{op: jobPow, x: b, n: n}), new(big.Int).Exp(b, big.NewInt(n), nil), nil)
	}
	for _, bits := range []int{200, 3000, 90_000} {
		m, e := randomBig(rng, bits), randomBig(rng, min(bits, 60))
		b := new(big.Int).Mod(randomBig(rng, bits), m)
		check("powmod", newJob(bigTask{op: jobPowMod, x: b, y: e, z: m}), new(big.Int).Exp(b, e, m), nil)
	}
	for _, n := range []int64{1, 2, 300, 5000} {
		check("range", RangeJob(1, n), new(big.Int).MulRange(1, n), nil)
		top := new(big.Int).Lsh(bigOne, 70)
		top.Add(top, big.NewInt(n))
		want := new(big.Int).Set(top)
		for i := int64(1); i < n; i++ {
			want.Mul(want, new(big.Int).Sub(top, big.NewInt(i)))
		}
		check("falling", FallingJob(top, n), want, nil)
	}
	t.Logf("longest piece %v", worst)
}

func TestTextJobs(t *testing.T) {
	rng := rand.New(rand.NewSource(2))
	for _, x := range []*big.Int{new(big.Int), big.NewInt(7), new(big.Int).Exp(big.NewInt(10), big.NewInt(64_000), nil),
		new(big.Int).Sub(new(big.Int).Exp(big.NewInt(10), big.NewInt(16_000), nil), bigOne),
		randomBig(rng, 20_000), randomBig(rng, 300_001), new(big.Int).Mul(new(big.Int).Exp(big.NewInt(10), big.NewInt(30_000), nil), randomBig(rng, 5000))} {
		want := x.String()
		j := textJob(x)
		runJob(t, j)
		if string(j.text) != want {
			t.Errorf("text of %d bits differs", x.BitLen())
		}
		for _, base := range []int{10, 3, 36} {
			text := x.Text(base)
			p := parseJob("000"+text, base)
			runJob(t, p)
			if p.ret.Cmp(x) != 0 {
				t.Errorf("parsing %d digits of base %d differs", len(text), base)
			}
		}
	}
}
