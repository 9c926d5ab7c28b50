// This file lists the modules of binary data, digests and compression.

package stdlib

import (
	structlib "github.com/adderlang/adder/internal/stdlib/struct"
	_ "github.com/adderlang/adder/internal/stdlib/struct/native"
)

func init() {
	register("struct", false, structlib.Source)
}
