package zlib

import (
	"bytes"
	"compress/flate"
	"io"
	"math/rand"
	"testing"
)

// samples are data of many kinds.
func samples() [][]byte {
	r := rand.New(rand.NewSource(1))
	var out [][]byte
	for _, n := range []int{0, 1, 2, 3, 10, 258, 259, 1000, 40000, 70000, 200000} {
		random, few, text, run := make([]byte, n), make([]byte, n), make([]byte, 0, n), make([]byte, n)
		r.Read(random)
		for i := range few {
			few[i] = byte(r.Intn(4))
		}
		for len(text) < n {
			text = append(text, []string{"the ", "quick ", "brown\n", "fox", "jumps over "}[r.Intn(5)]...)
		}
		out = append(out, random, few, text[:n], run)
	}
	return out
}

// TestDeflate reads what the deflater writes with Go's library and with the inflater.
func TestDeflate(t *testing.T) {
	for _, data := range samples() {
		for level := int64(0); level <= 9; level++ {
			for strategy := int64(0); strategy <= 4; strategy++ {
				d, ok := newDeflater(level, -15, strategy)
				if !ok {
					t.Fatal("options")
				}
				for rest, i := data, 0; len(rest) > 0; i++ {
					n := min(len(rest), 1+i*3571%20000)
					d.write(rest[:n])
					rest = rest[n:]
					if i%3 == 1 {
						d.flush(i % 6)
					}
					if d.ended {
						break
					}
				}
				want := data[:d.total]
				if !d.ended {
					d.flush(finish)
				}
				got, err := io.ReadAll(flate.NewReader(bytes.NewReader(d.out)))
				if err != nil || !bytes.Equal(got, want) {
					t.Fatalf("level %d strategy %d: %d bytes: %v", level, strategy, len(data), err)
				}
				inflateAll(t, -15, d.out, want)
			}
		}
	}
}

// inflateAll pushes a stream in pieces and takes its output in pieces.
func inflateAll(t *testing.T, wbits int64, stream, want []byte) {
	t.Helper()
	z, ok := newInflater(wbits)
	if !ok {
		t.Fatal("options")
	}
	r := rand.New(rand.NewSource(2))
	var out []byte
	for at := 0; z.state != stDone; {
		end := min(len(stream), at+1+r.Intn(300))
		n, more := z.run(stream[:end], at, out, 1+r.Intn(2000))
		if z.state == stBad {
			t.Fatalf("%s at %d of %d", z.text, at, len(stream))
		}
		if n == at && len(more) == len(out) && end == len(stream) && z.state != stDone {
			t.Fatal("stuck")
		}
		at, out = n, more
	}
	if !bytes.Equal(out, want) {
		t.Fatal("other bytes")
	}
}

// TestInflate reads what Go's library writes.
func TestInflate(t *testing.T) {
	for _, data := range samples() {
		for _, level := range []int{-2, 0, 1, 6, 9} {
			var b bytes.Buffer
			w, _ := flate.NewWriter(&b, level)
			w.Write(data)
			w.Close()
			inflateAll(t, -15, b.Bytes(), data)
		}
	}
}
