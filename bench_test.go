package adder_test

import (
	"context"
	"testing"

	"github.com/adderlang/adder"
)

// BenchmarkFresh makes an interpreter and runs a compiled 1+1 in it: the cost of one
// small request.
func BenchmarkFresh(b *testing.B) {
	p := compiled(b, "<bench>", "1+1")
	ctx := context.Background()
	b.ReportAllocs()
	for b.Loop() {
		in, err := adder.New(adder.Config{})
		if err != nil {
			b.Fatal(err)
		}
		if _, err := in.Run(ctx, p); err != nil {
			b.Fatal(err)
		}
	}
}
