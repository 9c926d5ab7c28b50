//go:build safe

package adder_test

import (
	"sync/atomic"

	"github.com/adderlang/adder/internal/code"
	"github.com/adderlang/adder/internal/vm"
)

func init() {
	countOps = func() func(code.Op) int64 {
		vm.Fetched = new([code.NumOps]atomic.Int64)
		return func(op code.Op) int64 { return vm.Fetched[op].Load() }
	}
}
