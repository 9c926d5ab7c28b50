package entropy_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"testing"

	"github.com/adderlang/adder"
	"github.com/adderlang/adder/cap/entropy"
)

func TestSeeded(t *testing.T) {
	read := func(seed int64, sizes ...int) []byte {
		s := entropy.Seeded(seed)
		var out []byte
		for _, n := range sizes {
			p := make([]byte, n)
			s.Read(p)
			out = append(out, p...)
		}
		return out
	}
	a := read(7, 100)
	if !bytes.Equal(a, read(7, 1, 31, 0, 33, 35)) {
		t.Error("the stream depends on how it is read")
	}
	if bytes.Equal(a, read(8, 100)) {
		t.Error("another seed gives the same stream")
	}
	// the stream is a promise: programs that were run with a seed are run with it again
	if got := hex.EncodeToString(a[:16]); got != seven {
		t.Errorf("the stream of seed 7 has changed: %s", got)
	}
}

func TestGrant(t *testing.T) {
	p, err := adder.Compile("test.py", []byte("import random\n[len(rnd.bytes(33)), rnd.bytes(0) == b'', len(random._urandom(5))]"))
	if err != nil {
		t.Fatal(err)
	}
	in, err := adder.New(adder.Config{Grants: map[string]adder.Capability{"rnd": entropy.System()}})
	if err != nil {
		t.Fatal(err)
	}
	v, err := in.Run(context.Background(), p)
	if err != nil {
		t.Fatal(err)
	}
	var got []any
	if err := v.Decode(&got); err != nil || got[0] != int64(33) || got[1] != true || got[2] != int64(5) {
		t.Error(got, err)
	}
}

const seven = "263cafbd8a0cf11328f00c4a7730b399"
