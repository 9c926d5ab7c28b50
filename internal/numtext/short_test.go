package numtext

import (
	"math"
	"testing"
)

// TestShort: the short ways write what the long ones lay out, for each combination of fill,
// alignment, sign, width and precision.
func TestShort(t *testing.T) {
	ints := []int64{0, 7, -7, 12, -12, 123456789, -123456789, math.MaxInt64, math.MinInt64}
	floats := []float64{0, math.Copysign(0, -1), 0.5, -0.5, 2.675, -2.675, 1e-9, 99999.99999, 123456.789, -999999999999999, 1e15, -1e300, math.Inf(1), math.Inf(-1), math.NaN()}
	short := 0
	for _, fill := range []string{"", "*", "0", "é"} {
		for _, align := range []string{"", "<", ">", "=", "^"} {
			if fill != "" && fill != "0" && align == "" {
				continue
			}
			for _, sign := range []string{"", "+", " "} {
				for _, width := range []string{"", "1", "2", "03", "7", "12", "032", "32", "33", "100"} {
					for _, prec := range []string{"", ".0", ".2", ".12", ".13", ",", ",.2"} {
						for _, typ := range []string{"", "d", "f", "e", "x", "%"} {
							text := fill + align + sign + width + prec + typ
							if s, err := ParseSpec([]rune(text), IntDefaults); err == nil {
								for _, v := range ints {
									got, ok := s.AppendShortInt([]byte("<"), v)
									if p, err := s.FormatInt(v); ok && (err != nil || string(got) != "<"+string(p.Append(nil)) || len(got) > ShortLen+1) || !ok && string(got) != "<" {
										t.Errorf("format(%d, %q) is %q: %v", v, text, got, err)
									} else if ok {
										short++
									}
								}
							}
							if s, err := ParseSpec([]rune(text), FloatDefaults); err == nil {
								for _, v := range floats {
									got, ok := s.AppendShortFloat([]byte("<"), v)
									if p, err := s.FormatFloat(v); ok && (err != nil || string(got) != "<"+string(p.Append(nil)) || len(got) > ShortLen+1) || !ok && string(got) != "<" {
										t.Errorf("format(%v, %q) is %q: %v", v, text, got, err)
									} else if ok {
										short++
									}
								}
							}
						}
					}
				}
			}
		}
	}
	if short < 5_000 {
		t.Errorf("%d were short", short)
	}
}
