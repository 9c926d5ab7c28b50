package numtext

import (
	"math"
	"math/big"
	"strings"
	"testing"
)

// This file defines tests of sizes: long texts stay cheap, bounds do not wrap.

func TestLongInt(t *testing.T) {
	digits := strings.Repeat("1234567890", 20000)
	_, got, ok := ParseInt("-"+digits, 10)
	if !ok || got.String() != "-"+digits {
		t.Error("a long int is read wrong")
	}
	if n, ok, _ := ScanInt("0x_"+digits, 0, func() error { return nil }); !ok || n.Base != 16 || n.N != len(digits) || n.Limited() {
		t.Errorf("a long hexadecimal int: %v %d %d", ok, n.Base, n.N)
	}
}

func TestBounds(t *testing.T) {
	for _, spec := range []string{"9223372036854775807", ".2147483647f", ".2147483647_f", "09223372036854775807,", ".9223372036854775807"} {
		s, err := ParseSpec([]rune(spec), FloatDefaults)
		if err != nil {
			t.Errorf("%s: %v", spec, err)
			continue
		}
		if n := s.BoundFloat(); n < 1<<30 {
			t.Errorf("%s: bound %d", spec, n)
		}
		if n := s.BoundComplex(); n < 1<<30 {
			t.Errorf("%s: bound of complex %d", spec, n)
		}
	}
	s, _ := ParseSpec([]rune("09223372036854775807,d"), IntDefaults)
	if n := s.BoundInt(10); n != math.MaxInt {
		t.Errorf("bound %d", n)
	}
	p, _, _ := ParsePercent([]rune("%9223372036854775807.2147483647d"), 1)
	if n := p.BoundInt(10); n < 1<<31 {
		t.Errorf("bound of %%d %d", n)
	}
}

// TestWideIsCheap formats into a width that could never be built.
func TestWideIsCheap(t *testing.T) {
	s, err := ParseSpec([]rune("*^9000000000000000000"), IntDefaults)
	if err != nil {
		t.Fatal(err)
	}
	p, err := s.FormatBig(new(big.Int).Lsh(big.NewInt(1), 100))
	if err != nil || p.Len() != 9000000000000000000 {
		t.Errorf("length %d, %v", p.Len(), err)
	}
}

func TestPercentStars(t *testing.T) {
	for _, c := range []struct {
		format string
		stars  int
		err    string
	}{
		{"%*.*f", 2, ""}, {"%*", 1, "incomplete format"}, {"%*.99999999999d", 1, "precision too big"},
		{"%(k)d", 0, ""}, {"%((k)d", 0, "incomplete format key"}, {"%.*q", 1, ""},
	} {
		p, stars, err := ParsePercent([]rune(c.format), 1)
		if stars != c.stars || (err == nil) != (c.err == "") || err != nil && err.Text != c.err {
			t.Errorf("%s: %d stars, %v", c.format, stars, err)
		}
		if c.format == "%(k)d" && (!p.HasKey || p.KeyFrom != 2 || p.KeyTo != 3) {
			t.Errorf("key at %d..%d", p.KeyFrom, p.KeyTo)
		}
	}
	p := Percent{Type: 'd', Width: Star, Precision: Star}
	p.SetWidth(-5)
	p.SetPrecision(-1)
	if q := p.Int(7, nil); q.String() != "7    " {
		t.Errorf("negative width gives %q", q.String())
	}
}

func FuzzSpec(f *testing.F) {
	f.Add("*^+z#020,.3_f", 1.5)
	f.Fuzz(func(t *testing.T, spec string, x float64) {
		s, err := ParseSpec([]rune(spec), FloatDefaults)
		if err != nil || s.BoundFloat() > 1<<20 {
			return
		}
		if p, err := s.FormatFloat(x); err == nil && p.Len() > s.BoundFloat() {
			t.Errorf("%q of %v: %d above the bound %d", spec, x, p.Len(), s.BoundFloat())
		}
		FloatFromHex(spec)
		ParseFloat(spec, func() error { return nil })
		ParseInt(spec, 0)
		ParsePercent([]rune(spec), 0)
	})
}

func BenchmarkRepr(b *testing.B) {
	for i := range b.N {
		Repr(float64(i) * 0.1)
	}
}

func BenchmarkFormatFixed(b *testing.B) {
	s, _ := ParseSpec([]rune("10.2f"), FloatDefaults)
	for i := range b.N {
		s.FormatFloat(float64(i) * 0.1)
	}
}
