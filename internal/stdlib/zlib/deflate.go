// This file defines the deflater: a compressor of deflate, zlib and gzip streams. It is
// plain data, so that it can be copied. Matches are found by chains of positions with
// the same hash of three bytes; a block ends after blockTokens tokens, and is written in
// whichever of the three ways is shortest.

package zlib

import (
	"encoding/binary"
	"hash/adler32"
	"hash/crc32"
	"math/bits"
)

const (
	hashBits    = 15
	blockTokens = 1 << 14
	minMatch    = 3
	maxMatch    = 258
	lookahead   = maxMatch + minMatch + 1
)

// Ways to flush, as zlib numbers them.
const (
	noFlush = iota
	partialFlush
	syncFlush
	fullFlush
	finish
	blockFlush
)

// Strategies.
const (
	defaultStrategy = iota
	filtered
	huffmanOnly
	runLength
	fixedCodes
)

// effort says how far a level searches: chain positions; a match of lazy or more is taken
// as it is, one of nice ends the search.
var effort = [10]struct{ chain, lazy, nice int }{
	{}, {4, 0, 8}, {6, 0, 16}, {12, 0, 32}, {16, 4, 16}, {24, 16, 32}, {64, 16, 96}, {128, 32, 128}, {512, 128, 258}, {2048, 258, 258}}

// A deflater compresses one stream.
type deflater struct {
	wrap, wbits     int
	level, strategy int
	begun, ended    bool
	sum, total      uint32
	dictID          uint32
	dict            bool

	buf    []byte // history and what is to be compressed
	pos    int    // of the latter
	block  int    // first byte of the block under way
	head   []int32
	prev   []int32
	tokens []uint32 // literal, or 1<<31 | length-3 << 16 | distance-1
	hold   uint64
	nbits  uint
	out    []byte
}

const deflaterSize = 448 << 10

// newDeflater starts a stream; ok is false if there is no such.
func newDeflater(level, wbits, strategy int64) (d *deflater, ok bool) {
	d = &deflater{level: int(level), strategy: int(strategy), sum: 1}
	switch {
	case wbits < 0:
		wbits = -wbits
		if wbits == 8 {
			return nil, false
		}
	case wbits > 15:
		d.wrap, d.sum = wrapGzip, 0
		wbits -= 16
	default:
		d.wrap = wrapZlib
	}
	if wbits < 8 || wbits > 15 || wbits == 8 && d.wrap != wrapZlib || level < -1 || level > 9 || strategy < 0 || strategy > 4 {
		return nil, false
	}
	if d.level == -1 {
		d.level = 6
	}
	d.wbits = max(int(wbits), 9)
	d.head = make([]int32, 1<<hashBits)
	d.prev = make([]int32, windowSize)
	d.clearHash()
	return d, true
}

func (d *deflater) clearHash() {
	for i := range d.head {
		d.head[i] = -1
	}
}

func hash3(b []byte) uint32 {
	x := uint32(b[0]) | uint32(b[1])<<8 | uint32(b[2])<<16
	return x * 0x9e3779b1 >> (32 - hashBits)
}

// setDictionary gives history before the stream.
func (d *deflater) setDictionary(p []byte) {
	d.dictID, d.dict = adler32.Checksum(p), len(p) > 0
	d.buf = append(d.buf, p[max(0, len(p)-windowSize):]...)
	for ; d.pos < len(d.buf); d.pos++ {
		d.insert(d.pos)
	}
	d.block = d.pos
}

func (d *deflater) bitsOut(x uint64, n uint) {
	d.hold |= x << d.nbits
	d.nbits += n
	for d.nbits >= 8 {
		d.out = append(d.out, byte(d.hold))
		d.hold >>= 8
		d.nbits -= 8
	}
}

func (d *deflater) align() {
	if d.nbits > 0 {
		d.bitsOut(0, 8-d.nbits)
	}
}

// begin writes the header.
func (d *deflater) begin() {
	if d.begun {
		return
	}
	d.begun = true
	switch d.wrap {
	case wrapZlib:
		kind := 3
		switch {
		case d.strategy >= huffmanOnly || d.level < 2:
			kind = 0
		case d.level < 6:
			kind = 1
		case d.level == 6:
			kind = 2
		}
		h := (8+(d.wbits-8)<<4)<<8 | kind<<6
		if d.dict {
			h |= 0x20
		}
		h += 31 - h%31
		d.out = append(d.out, byte(h>>8), byte(h))
		if d.dict {
			d.out = binary.BigEndian.AppendUint32(d.out, d.dictID)
		}
	case wrapGzip:
		xfl := byte(0)
		switch {
		case d.level == 9:
			xfl = 2
		case d.strategy >= huffmanOnly || d.level < 2:
			xfl = 4
		}
		d.out = append(d.out, 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, xfl, 3)
	}
}

// write takes in data and compresses all but the last bytes, which more may come to.
func (d *deflater) write(p []byte) {
	d.begin()
	switch d.wrap {
	case wrapZlib:
		d.sum = adlerUpdate(d.sum, p)
	case wrapGzip:
		d.sum = crc32.Update(d.sum, crc32.IEEETable, p)
	}
	d.total += uint32(len(p))
	d.buf = append(d.buf, p...)
	d.compress(false)
	d.slide()
}

// slide drops history that is too far back.
func (d *deflater) slide() {
	k := min(d.pos-windowSize, d.block)
	if k < windowSize {
		return
	}
	k &^= windowSize - 1 // so that positions keep their places in prev
	d.buf = d.buf[:copy(d.buf, d.buf[k:])]
	d.pos -= k
	d.block -= k
	for _, tab := range [][]int32{d.head, d.prev} {
		for i, p := range tab {
			tab[i] = max(p-int32(k), -1)
		}
	}
}

// insert remembers position i by its hash and returns the one before it.
func (d *deflater) insert(i int) int {
	if i+minMatch > len(d.buf) {
		return -1
	}
	h := hash3(d.buf[i:])
	p := d.head[h]
	d.prev[i&(windowSize-1)] = p
	d.head[h] = int32(i)
	return int(p)
}

// match finds the longest match at i that is longer than best, from position p back.
func (d *deflater) match(i, p, best int) (length, back int) {
	e := effort[d.level]
	limit := min(maxMatch, len(d.buf)-i)
	far := i - (1<<d.wbits - lookahead)
	if d.strategy == runLength {
		far = i - 1
		p = i - 1
	}
	length = best
	for n := e.chain; p >= 0 && p >= far && n > 0; n-- {
		if length < limit && d.buf[p+length] == d.buf[i+length] {
			k := 0
			for k < limit && d.buf[p+k] == d.buf[i+k] {
				k++
			}
			if k > length {
				length, back = k, i-p
				if k >= e.nice || k == limit {
					break
				}
			}
		}
		next := int(d.prev[p&(windowSize-1)])
		if next >= p {
			break
		}
		p = next
	}
	if length <= best || length < minMatch || length == minMatch && back > 4096 {
		return 0, 0
	}
	return length, back
}

// compress makes tokens of what is in the buffer; but for all, the last bytes wait.
func (d *deflater) compress(all bool) {
	if d.level == 0 {
		d.pos = len(d.buf)
		for d.pos-d.block >= 65535 {
			d.storedBlock(d.buf[d.block:d.block+65535], false)
			d.block += 65535
		}
		return
	}
	end := len(d.buf)
	if !all {
		end -= lookahead
	}
	lazy := effort[d.level].lazy
	for d.pos < end {
		if d.strategy == huffmanOnly {
			d.token(uint32(d.buf[d.pos]), 1)
			continue
		}
		length, back := 0, 0
		if p := d.insert(d.pos); p >= 0 || d.strategy == runLength && d.pos > 0 {
			length, back = d.match(d.pos, p, minMatch-1)
		}
		if length > 0 && length < lazy && d.pos+1 < len(d.buf) { // the next byte may begin a longer one
			if p := d.peek(d.pos + 1); p >= 0 {
				if n, _ := d.match(d.pos+1, p, length); n > 0 {
					length = 0
				}
			}
		}
		if length == 0 {
			d.token(uint32(d.buf[d.pos]), 1)
			continue
		}
		for i := d.pos + 1; i < d.pos+length; i++ {
			d.insert(i)
		}
		d.token(1<<31|uint32(length-minMatch)<<16|uint32(back-1), length)
	}
}

// peek is the last position with the hash of i.
func (d *deflater) peek(i int) int {
	if i+minMatch > len(d.buf) {
		return -1
	}
	return int(d.head[hash3(d.buf[i:])])
}

// token adds a token for n bytes.
func (d *deflater) token(x uint32, n int) {
	d.tokens = append(d.tokens, x)
	d.pos += n
	if len(d.tokens) >= blockTokens {
		d.endBlock(false)
	}
}

// flush compresses what waits, and ends the block or the stream.
func (d *deflater) flush(mode int) {
	d.begin()
	d.compress(true)
	if mode == finish {
		d.endBlock(true)
		d.align()
		switch d.wrap {
		case wrapZlib:
			d.out = binary.BigEndian.AppendUint32(d.out, d.sum)
		case wrapGzip:
			d.out = binary.LittleEndian.AppendUint32(d.out, d.sum)
			d.out = binary.LittleEndian.AppendUint32(d.out, d.total)
		}
		d.ended = true
		return
	}
	if d.pos > d.block {
		d.endBlock(false)
	}
	switch mode {
	case partialFlush:
		d.bitsOut(2, 10) // an empty block of fixed codes
	case syncFlush, fullFlush:
		d.storedBlock(nil, false)
		if mode == fullFlush {
			d.clearHash()
		}
	}
}

func (d *deflater) storedBlock(p []byte, last bool) {
	b := uint64(0)
	if last {
		b = 1
	}
	d.bitsOut(b, 3)
	d.align()
	n := uint16(len(p))
	d.out = binary.LittleEndian.AppendUint16(d.out, n)
	d.out = binary.LittleEndian.AppendUint16(d.out, ^n)
	d.out = append(d.out, p...)
}

// endBlock writes the tokens of a block.
func (d *deflater) endBlock(last bool) {
	raw := d.buf[d.block:d.pos]
	d.block = d.pos
	tokens := d.tokens
	d.tokens = d.tokens[:0]
	if d.level == 0 {
		d.storedBlock(raw, last)
		return
	}
	var lit [286]uint32
	var dist [30]uint32
	lit[256] = 1
	extra := uint64(0)
	for _, x := range tokens {
		if x>>31 == 0 {
			lit[x]++
			continue
		}
		c, _, n := lengthCode(x)
		lit[c]++
		extra += uint64(n)
		c, _, n = distCode(x)
		dist[c]++
		extra += uint64(n)
	}
	var dyn trees
	dyn.build(&lit, &dist)
	fixed, dynamic := extra, dyn.cost+extra
	for i, n := range lit {
		fixed += uint64(n) * uint64(fixedTrees.litLen[i])
		dynamic += uint64(n) * uint64(dyn.litLen[i])
	}
	for i, n := range dist {
		fixed += 5 * uint64(n)
		dynamic += uint64(n) * uint64(dyn.distLen[i])
	}
	b := uint64(0)
	if last {
		b = 1
	}
	switch {
	case len(raw) <= 65535 && uint64(len(raw)+4)*8 <= min(fixed, dynamic) && d.strategy != fixedCodes:
		d.storedBlock(raw, last)
	case fixed <= dynamic || d.strategy == fixedCodes:
		d.bitsOut(b|2, 3)
		d.codes(tokens, &fixedTrees)
	default:
		d.bitsOut(b|4, 3)
		dyn.header(d)
		d.codes(tokens, &dyn)
	}
}

func (d *deflater) codes(tokens []uint32, t *trees) {
	for _, x := range tokens {
		if x>>31 == 0 {
			d.bitsOut(uint64(t.lit[x]), uint(t.litLen[x]))
			continue
		}
		c, v, n := lengthCode(x)
		d.bitsOut(uint64(t.lit[c]), uint(t.litLen[c]))
		d.bitsOut(uint64(v), n)
		c, v, n = distCode(x)
		d.bitsOut(uint64(t.dist[c]), uint(t.distLen[c]))
		d.bitsOut(uint64(v), n)
	}
	d.bitsOut(uint64(t.lit[256]), uint(t.litLen[256]))
}

// lengthCode is the symbol of a match's length, and its extra bits.
func lengthCode(x uint32) (code int, extra uint32, n uint) {
	v := x >> 16 & 0x7fff
	switch {
	case v < 8:
		return int(257 + v), 0, 0
	case v == 255:
		return 285, 0, 0
	}
	n = uint(bits.Len32(v)) - 3
	return int(257 + 4*(uint32(n)+1) + (v>>n - 4)), v & (1<<n - 1), n
}

// distCode is the symbol of a match's distance, and its extra bits.
func distCode(x uint32) (code int, extra uint32, n uint) {
	v := x & 0xffff
	if v < 4 {
		return int(v), 0, 0
	}
	n = uint(bits.Len32(v)) - 2
	return int(2*(uint32(n)+1) + (v>>n - 2)), v & (1<<n - 1), n
}
