// This file lists the native modules that stand beside or under Python ones.

package stdlib

import (
	_ "github.com/adderlang/adder/internal/ocap"
	_ "github.com/adderlang/adder/internal/stdlib/abc/native"
	_ "github.com/adderlang/adder/internal/stdlib/asyncio/native"
	_ "github.com/adderlang/adder/internal/stdlib/cmath"
	_ "github.com/adderlang/adder/internal/stdlib/datetime/native"
	_ "github.com/adderlang/adder/internal/stdlib/decimal/native"
	_ "github.com/adderlang/adder/internal/stdlib/functools/native"
	_ "github.com/adderlang/adder/internal/stdlib/itertools"
	_ "github.com/adderlang/adder/internal/stdlib/operator"
	_ "github.com/adderlang/adder/internal/stdlib/pickle/native"
	_ "github.com/adderlang/adder/internal/stdlib/random/native"
	_ "github.com/adderlang/adder/internal/stdlib/sha2"
	_ "github.com/adderlang/adder/internal/stdlib/types/native"
)
