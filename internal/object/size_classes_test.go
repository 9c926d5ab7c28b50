package object

import "testing"

// TestRoundUp: what the meter charges is what Go allocates, or more.
func TestRoundUp(t *testing.T) {
	over, worst := int64(0), 0.0
	for n := int64(0); n < 100_000; n++ {
		model := roundUp(n)
		real := int64(cap(append([]byte(nil), make([]byte, n)...)))
		if n%8 == 0 && n > 0 {
			real = max(real, 8*int64(cap(append([]*int(nil), make([]*int, n/8)...))))
		}
		if model < real {
			t.Fatalf("%d bytes count for %d and take %d", n, model, real)
		}
		if over += model - real; n > 1000 {
			worst = max(worst, float64(model)/float64(real))
		}
	}
	if worst > 1.26 {
		t.Errorf("%.2f times what is taken, at worst", worst)
	}
	if roundUp(1<<40) < 1<<40 {
		t.Error("1 TiB")
	}
}
