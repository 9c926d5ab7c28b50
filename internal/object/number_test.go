package object_test

import (
	"fmt"
	"testing"

	"github.com/adderlang/adder/internal/testkit"
	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestNumberGolden runs the golden files of numbers.
func TestNumberGolden(t *testing.T) { testkit.Files(t, "testdata/number/*.py", engine.Run) }

// TestNumbersInSlices is about math, cmath and _random, too.
func TestNumbersInSlices(t *testing.T) {
	ran := engine.InSlices(t, 40_000, "testdata/number/*.py", "../stdlib/math/testdata/*.py", "../stdlib/cmath/testdata/*.py", "../stdlib/random/native/testdata/*.py")
	if ran < 200 {
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
		small, big := engine.FuelOf(t, fmt.Sprintf(setup, 400), op.text), engine.FuelOf(t, fmt.Sprintf(setup, 3200), op.text)
		if float64(big) < op.growth*float64(small) {
			t.Errorf("%s: fuel %d for 400 words, %d for 3200", op.text, small, big)
		}
		if op.growth >= 7 && big < 3200/16 {
			t.Errorf("%s: fuel %d for 3200 words", op.text, big)
		}
	}
}
