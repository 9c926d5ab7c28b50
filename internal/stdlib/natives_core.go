// This file lists the native modules that the basic Python ones stand on.

package stdlib

import (
	_ "github.com/adderlang/adder/internal/stdlib/annotationlib/native"
	_ "github.com/adderlang/adder/internal/stdlib/atexit"
	_ "github.com/adderlang/adder/internal/stdlib/bisect/native"
	_ "github.com/adderlang/adder/internal/stdlib/codecs/native"
	_ "github.com/adderlang/adder/internal/stdlib/collections/native"
	_ "github.com/adderlang/adder/internal/stdlib/csv/native"
	_ "github.com/adderlang/adder/internal/stdlib/gc"
	_ "github.com/adderlang/adder/internal/stdlib/heapq/native"
	_ "github.com/adderlang/adder/internal/stdlib/json/native"
	_ "github.com/adderlang/adder/internal/stdlib/re/native"
	_ "github.com/adderlang/adder/internal/stdlib/thread"
	_ "github.com/adderlang/adder/internal/stdlib/traceback/native"
	_ "github.com/adderlang/adder/internal/stdlib/warnings/native"
	_ "github.com/adderlang/adder/internal/stdlib/weakref/native"
)
