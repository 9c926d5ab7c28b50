// This file lists the modules of binary data, digests and compression.

package stdlib

import (
	"github.com/adderlang/adder/internal/stdlib/array"
	_ "github.com/adderlang/adder/internal/stdlib/array/native"
	"github.com/adderlang/adder/internal/stdlib/base64"
	_ "github.com/adderlang/adder/internal/stdlib/binascii"
	"github.com/adderlang/adder/internal/stdlib/gzip"
	"github.com/adderlang/adder/internal/stdlib/hashlib"
	_ "github.com/adderlang/adder/internal/stdlib/hashlib/native"
	"github.com/adderlang/adder/internal/stdlib/hmac"
	structlib "github.com/adderlang/adder/internal/stdlib/struct"
	_ "github.com/adderlang/adder/internal/stdlib/struct/native"
	_ "github.com/adderlang/adder/internal/stdlib/unicodedata"
	_ "github.com/adderlang/adder/internal/stdlib/zlib"
)

func init() {
	register("array", false, array.Source)
	register("base64", false, base64.Source)
	register("gzip", false, gzip.Source)
	register("hashlib", false, hashlib.Source)
	register("hmac", false, hmac.Source)
	register("struct", false, structlib.Source)
}
