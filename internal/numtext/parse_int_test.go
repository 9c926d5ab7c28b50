package numtext

import (
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
)

// The value of digits that are bits is that of math/big, whatever stands between them.
func TestOfBits(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	never := func() error { return nil }
	for range 5000 {
		base := 2 << r.IntN(5)
		var b strings.Builder
		for n := 1 + r.IntN(100); n > 0; n-- {
			b.WriteByte("0123456789abcdefghijklmnopqrstuv"[r.IntN(base)])
			if n > 1 && r.IntN(9) == 0 {
				b.WriteByte('_')
			}
		}
		text, ok, _ := ScanInt(b.String(), base, never)
		if !ok {
			t.Fatalf("%s is no int of base %d", b.String(), base)
		}
		got, _ := text.Big(never)
		want, _ := new(big.Int).SetString(strings.ReplaceAll(b.String(), "_", ""), base)
		if got.Cmp(want) != 0 {
			t.Fatalf("%s of base %d is %x, not %x", b.String(), base, got, want)
		}
	}
}
