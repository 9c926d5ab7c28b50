package object_test

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestNumberGolden runs the golden files of numbers.
func TestNumberGolden(t *testing.T) { testkit.Files(t, "testdata/number/*.py", engine.Run) }

// TestNumbersInSlices runs the golden files of numbers, math, cmath and _random again with
// so little fuel that nearly every charge stops once. Neither output nor cost changes.
func TestNumbersInSlices(t *testing.T) {
	var files []string
	for _, dir := range []string{"testdata/number", "../stdlib/math/testdata", "../stdlib/cmath/testdata", "../stdlib/random/native/testdata"} {
		found, err := filepath.Glob(dir + "/*.py")
		if err != nil || len(found) == 0 {
			t.Fatal(dir, err)
		}
		files = append(files, found...)
	}
	ran := 0
	for _, name := range files {
		chunks, err := testkit.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range chunks {
			if strings.Contains(name, "limits") {
				continue // they stop on purpose
			}
			var whole, sliced adder.Usage
			out, exc, stop := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
				_, err := in.Run(context.Background(), p)
				whole = in.Usage()
				return err
			})
			if whole.Fuel > 40_000 && !strings.Contains(name, "long") {
				continue // too many slices
			}
			ran++
			large := whole.Fuel/20_000 + 1 // long ints stop at large steps
			c.Limits.Fuel = 1
			out2, exc2, stop2 := engine.RunWith(c, func(in *adder.Interp, p *adder.Program) error {
				_, err := in.Run(context.Background(), p)
				var l *adder.LimitError
				for step := int64(1); errors.As(err, &l) && l.What == "fuel"; step = step%7 + 1 {
					_, err = in.Resume(context.Background(), adder.Limits{Fuel: step * large})
				}
				sliced = in.Usage()
				return err
			})
			if out != out2 || (exc == nil) != (exc2 == nil) || stop != stop2 {
				t.Errorf("%s: %s: whole %q %v %s, in slices %q %v %s", name, c.Name(), out, exc, stop, out2, exc2, stop2)
			}
			if exc == nil && whole.Fuel != sliced.Fuel { // an exception is rendered with what is left
				t.Errorf("%s: %s: fuel %d, in slices %d", name, c.Name(), whole.Fuel, sliced.Fuel)
			}
		}
	}
	if ran < 150 {
		t.Errorf("only %d chunks ran", ran)
	}
}

// TestNumbersFuel checks that operations on long numbers ask for fuel in proportion to
// their work: the least growth is that from n words to 8n.
func TestNumbersFuel(t *testing.T) {
	const setup = `
import math, sys, _random
sys.set_int_max_str_digits(0)
n = %d
a = (1 << 64 * n) - 12345
b = (1 << 32 * n) - 999
c = (1 << 64 * n) - 12346
s = "7" * (19 * n)
h = "7" * (16 * n)
raw = bytes(8 * n)
r = _random.Random(1)
floats = [0.5] * n
`
	for _, op := range []struct {
		text   string
		growth float64
	}{
		{"a + c", 7}, {"a - b", 7}, {"-a", 7}, {"~a", 7}, {"a & c", 7}, {"a | b", 7}, {"a ^ c", 7}, {"a << 5", 7}, {"a >> 5", 7}, {"a < c", 7}, {"hash(a)", 7}, {"float(c >> 64 * n - 900)", 0},
		{"abs(-a)", 7}, {"1 << 64 * n", 7}, {"a * c", 20}, {"a * 3", 7}, {"a // b", 20}, {"a % b", 20}, {"divmod(a, b)", 20}, {"a // 7", 7}, {"a / c", 7}, {"a ** 3", 20}, {"pow(a, 3, c)", 20},
		{"str(a)", 20}, {"f'{a:d}'", 20}, {"hex(a)", 7}, {"int(s)", 20}, {"int(h, 16)", 7}, {"a.bit_count()", 7}, {"a.to_bytes(9 * n)", 7}, {"int.from_bytes(raw)", 7}, {"round(a, -5)", 20},
		{"math.isqrt(a)", 20}, {"math.gcd(a, c)", 40}, {"math.lcm(a, c)", 20}, {"math.factorial(30 * n)", 10}, {"math.comb(60 * n, 30 * n)", 10}, {"math.perm(60 * n, 30 * n)", 10}, {"math.log(a)", 7},
		{"r.getrandbits(64 * n)", 7}, {"r.seed(a)", 4}, {"math.fsum(floats)", 7}, {"math.prod(floats)", 7}, {"math.sumprod(floats, floats)", 7}, {"math.hypot(*floats)", 7}, {"math.dist(floats, floats)", 7},
	} {
		cost := func(n int) int64 {
			src := fmt.Sprintf(setup, n)
			var used [2]int64
			for i, text := range []string{src, src + op.text + "\n"} {
				p, err := adder.Compile("m.py", []byte(text))
				if err != nil {
					t.Fatal(op, err)
				}
				in, err := adder.New(adder.Config{Limits: adder.Limits{Fuel: 1 << 40, Memory: 1 << 30}})
				if err != nil {
					t.Fatal(err)
				}
				if _, err := in.Run(context.Background(), p); err != nil {
					t.Errorf("%s: %v", op.text, err)
				}
				used[i] = in.Usage().Fuel
			}
			return used[1] - used[0]
		}
		small, big := cost(400), cost(3200)
		if float64(big) < op.growth*float64(small) {
			t.Errorf("%s: fuel %d for 400 words, %d for 3200", op.text, small, big)
		}
		if op.growth >= 7 && big < 3200/16 {
			t.Errorf("%s: fuel %d for 3200 words", op.text, big)
		}
	}
}
