// This file lists the native modules that the basic Python ones stand on.

package stdlib

import (
	_ "github.com/adderlang/adder/internal/stdlib/collections/native"
)
