// This file defines what memory of n bytes counts for: Go's size classes, as a table of
// our own, so that the meter says the same whatever Go version built us.

package object

// sizeClasses are the sizes that Go's allocator hands out up to largeSize, on 64-bit
// machines, as of Go 1.26. Above, it hands out pages.
var sizeClasses = [...]uint16{
	16, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320, 352, 384, 416, 448, 480, 512, 576,
	640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792, 2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144,
	6528, 6784, 6912, 8192, 9472, 9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576,
	27264, 28672, 32768,
}

const (
	largeSize = 32 << 10
	pageSize  = 8 << 10

	// Memory that holds pointers has, from headerAbove bytes on, a header of headerSize.
	// It is counted for text too, so that one function serves all.
	headerAbove = 512
	headerSize  = 8
)

// classOf is the class of (n + 15) / 16 sixteenths, up to largeSize.
var classOf = func() (t [largeSize/16 + 1]uint16) {
	c := 0
	for i := 1; i < len(t); i++ {
		for int(sizeClasses[c]) < i*16 {
			c++
		}
		t[i] = sizeClasses[c]
	}
	return t
}()

// roundUp is the size the meter charges for a variable part of n bytes: what Go's
// allocator takes for it.
func roundUp(n int64) int64 {
	if n > headerAbove {
		n += headerSize
	}
	if n <= largeSize {
		return int64(classOf[(n+15)/16])
	}
	return (n + pageSize - 1) &^ (pageSize - 1)
}
