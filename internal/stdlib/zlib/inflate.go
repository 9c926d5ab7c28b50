// This file defines the inflater: a decompressor of deflate, zlib and gzip streams that is
// pushed input and asked for a bounded amount of output. It stops between any two bytes,
// and is plain data, so that it can be copied. Where it stops, and what it says of bad
// data, is as in the C library: a symbol is read before there is room for it.

package zlib

import (
	"hash/adler32"
	"hash/crc32"
)

// Wrappers of a deflate stream.
const (
	wrapZlib = 1 << iota
	wrapGzip
)

// States of an inflater.
const (
	stHead = iota
	stGzip // fixed part of the header after the magic
	stExtraLen
	stExtra
	stName
	stComment
	stHeadCRC
	stDictID
	stDict // waits for a dictionary
	stBlock
	stStoredLen
	stStored
	stTable
	stCodeLens
	stLens
	stSymbol
	stMatch
	stLiteral
	stCheck
	stLength
	stDone
	stBad
)

const windowSize = 1 << 15

// An inflater decompresses one stream.
type inflater struct {
	wrap, wbits int
	state       int
	text        string // why the data is bad
	hold        uint64
	bits        uint
	last        bool
	gzip        bool
	flags       int
	sum         uint32 // of the output; of the header of a gzip stream at first
	total       uint32
	dictID      uint32

	stored     int // bytes of a stored block, or of a header field
	nlen, ndis int
	ncode, at  int
	lens       [320]uint8
	lit, dist  huffman
	codes      huffman
	literal    byte
	length     int // of the match under way
	back       int

	window [windowSize]byte
	wpos   int
	have   int // bytes of history
}

const inflaterSize = 48 << 10

// A huffman decodes canonical codes: by table up to fastBits, then bit by bit.
type huffman struct {
	fast   [1 << fastBits]uint16 // symbol << 4 | length
	count  [16]uint16
	symbol [320]uint16
	none   bool // there are no codes at all
}

const fastBits = 9

// build reads code lengths. It reports whether they are over-subscribed or, which some
// codes may be, incomplete.
func (h *huffman) build(lens []uint8, partial bool) bool {
	h.count = [16]uint16{}
	most := 0
	for _, n := range lens {
		h.count[n]++
		most = max(most, int(n))
	}
	h.none = most == 0
	clear(h.fast[:])
	if h.none {
		return true
	}
	left := 1
	for n := 1; n <= 15; n++ {
		if left = left<<1 - int(h.count[n]); left < 0 {
			return false
		}
	}
	if left > 0 && (!partial || most != 1) {
		return false
	}
	var next, first [16]uint16
	code := 0
	for n := 1; n < 16; n++ {
		first[n] = uint16(code)
		code = (code + int(h.count[n])) << 1
		next[n] = 0
		if n > 1 {
			next[n] = next[n-1] + h.count[n-1]
		}
	}
	offset := next
	for s, n := range lens {
		if n == 0 {
			continue
		}
		i := next[n] - offset[n]
		h.symbol[next[n]] = uint16(s)
		next[n]++
		if n <= fastBits {
			c := reverse(uint32(first[n]+i), uint(n))
			for ; c < 1<<fastBits; c += 1 << n {
				h.fast[c] = uint16(s)<<4 | uint16(n)
			}
		}
	}
	return true
}

func reverse(x uint32, n uint) uint32 {
	var r uint32
	for ; n > 0; n-- {
		r = r<<1 | x&1
		x >>= 1
	}
	return r
}

// decode finds the symbol that the bits begin with. n is its length, 0 if there are too few bits,
// -1 if there is no such code.
func (h *huffman) decode(hold uint64, bits uint) (symbol, n int) {
	if h.none {
		if bits == 0 {
			return 0, 0
		}
		return 0, -1
	}
	if e := h.fast[hold&(1<<fastBits-1)]; e != 0 && uint(e&15) <= bits {
		return int(e >> 4), int(e & 15)
	}
	code, first, index := 0, 0, 0
	for n := uint(1); n <= 15; n++ {
		if n > bits {
			return 0, 0
		}
		code |= int(hold>>(n-1)) & 1
		k := int(h.count[n])
		if code-k < first {
			return int(h.symbol[index+code-first]), int(n)
		}
		index += k
		first = (first + k) << 1
		code <<= 1
	}
	return 0, -1
}

var (
	lengthBase  = [29]uint16{3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227, 258}
	lengthExtra = [29]uint8{0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0}
	distBase    = [30]uint16{1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097, 6145, 8193, 12289, 16385, 24577}
	distExtra   = [30]uint8{0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13}
	codeOrder   = [19]uint8{16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15}
)

// newInflater starts a stream; ok is false if there are no streams of wbits.
func newInflater(wbits int64) (z *inflater, ok bool) {
	z = &inflater{}
	switch {
	case wbits < 0:
		if wbits < -15 || wbits > -8 {
			return nil, false
		}
		z.wbits, z.state = int(-wbits), stBlock
		return z, true
	case wbits < 48:
		z.wrap = int(wbits>>4) + 1
		wbits &= 15
	default:
		return nil, false
	}
	if wbits != 0 && wbits < 8 {
		return nil, false
	}
	z.wbits = int(wbits)
	return z, true
}

// setDictionary gives the history before the stream; false if it is not the one asked for.
func (z *inflater) setDictionary(d []byte) bool {
	if z.state == stDict {
		if adler32.Checksum(d) != z.dictID {
			return false
		}
		z.state = stBlock
	}
	for _, b := range d[max(0, len(d)-windowSize):] {
		z.put(b)
	}
	return true
}

func (z *inflater) put(b byte) {
	z.window[z.wpos] = b
	z.wpos = (z.wpos + 1) & (windowSize - 1)
	if z.have < windowSize {
		z.have++
	}
}

func (z *inflater) bad(text string) {
	z.state, z.text = stBad, text
}

// need makes sure that there are n bits, n <= 32; false if the input has ended.
func (z *inflater) need(n uint, in []byte, at *int) bool {
	for z.bits < n {
		if *at == len(in) {
			return false
		}
		z.hold |= uint64(in[*at]) << z.bits
		*at++
		z.bits += 8
	}
	return true
}

func (z *inflater) take(n uint) int {
	x := int(z.hold & (1<<n - 1))
	z.hold >>= n
	z.bits -= n
	return x
}

// run decompresses until the input in[at:] has ended, more than limit bytes of output would
// be needed, the stream has ended, or it is bad or wants a dictionary. It returns how far
// it got and what came out.
func (z *inflater) run(in []byte, at int, out []byte, limit int) (int, []byte) {
	start := len(out)
	for {
		switch z.state {
		case stBlock:
			if z.last {
				z.take(z.bits & 7)
				z.state = stCheck
				z.update(out[start:])
				start, limit = len(out), limit-(len(out)-start)
				continue
			}
			if !z.need(3, in, &at) {
				z.update(out[start:])
				return at, out
			}
			z.last = z.take(1) == 1
			z.beginBlock(z.take(2))
		case stStoredLen:
			if !z.need(32, in, &at) {
				z.update(out[start:])
				return at, out
			}
			n, inv := z.take(16), z.take(16)
			if n != inv^0xffff {
				z.bad("invalid stored block lengths")
				continue
			}
			z.stored, z.state = n, stStored
		case stStored:
			n := min(z.stored, len(in)-at, limit-(len(out)-start))
			for _, b := range in[at : at+n] {
				z.put(b)
			}
			out = append(out, in[at:at+n]...)
			at += n
			if z.stored -= n; z.stored > 0 {
				z.update(out[start:])
				return at, out
			}
			z.state = stBlock
		case stTable, stCodeLens, stLens:
			if !z.tables(in, &at) {
				z.update(out[start:])
				return at, out
			}
		case stSymbol, stMatch, stLiteral:
			var more bool
			out, more = z.symbols(in, &at, out, start+limit)
			if !more {
				z.update(out[start:])
				return at, out
			}
		default:
			if !z.frame(in, &at) {
				return at, out
			}
		}
	}
}

func (z *inflater) beginBlock(kind int) {
	switch kind {
	case 0:
		z.take(z.bits & 7)
		z.state = stStoredLen
	case 1:
		for i := range z.lens[:288] {
			switch {
			case i < 144:
				z.lens[i] = 8
			case i < 256:
				z.lens[i] = 9
			case i < 280:
				z.lens[i] = 7
			default:
				z.lens[i] = 8
			}
		}
		z.lit.build(z.lens[:288], true)
		for i := range z.lens[:32] {
			z.lens[i] = 5
		}
		z.dist.build(z.lens[:32], true)
		z.state = stSymbol
	case 2:
		z.state = stTable
	default:
		z.bad("invalid block type")
	}
}

// update takes output into the checksum.
func (z *inflater) update(p []byte) {
	if z.wrap == 0 || len(p) == 0 {
		return
	}
	z.total += uint32(len(p))
	if z.gzip {
		z.sum = crc32.Update(z.sum, crc32.IEEETable, p)
	} else {
		z.sum = adlerUpdate(z.sum, p)
	}
}

// tables reads the codes of a dynamic block; false at the end of the input.
func (z *inflater) tables(in []byte, at *int) bool {
	switch z.state {
	case stTable:
		if !z.need(14, in, at) {
			return false
		}
		z.nlen, z.ndis, z.ncode = z.take(5)+257, z.take(5)+1, z.take(4)+4
		if z.nlen > 286 || z.ndis > 30 {
			z.bad("too many length or distance symbols")
			return true
		}
		z.at, z.state = 0, stCodeLens
		clear(z.lens[:19])
		fallthrough
	case stCodeLens:
		for ; z.at < z.ncode; z.at++ {
			if !z.need(3, in, at) {
				return false
			}
			z.lens[codeOrder[z.at]] = uint8(z.take(3))
		}
		if !z.codes.build(z.lens[:19], false) {
			z.bad("invalid code lengths set")
			return true
		}
		z.at, z.state = 0, stLens
	}
	for z.at < z.nlen+z.ndis {
		z.fill(in, at)
		sym, n := z.codes.decode(z.hold, z.bits)
		if n < 0 { // without any code each bit is a zero
			sym, n = 0, 1
		}
		extra, base := 0, 0
		switch sym {
		case 16:
			extra, base = 2, 3
		case 17:
			extra, base = 3, 3
		case 18:
			extra, base = 7, 11
		}
		if n == 0 || uint(n+extra) > z.bits {
			return false
		}
		z.take(uint(n))
		if sym < 16 {
			z.lens[z.at] = uint8(sym)
			z.at++
			continue
		}
		if sym == 16 && z.at == 0 {
			z.bad("invalid bit length repeat")
			return true
		}
		v := uint8(0)
		if sym == 16 {
			v = z.lens[z.at-1]
		}
		k := base + z.take(uint(extra))
		if z.at+k > z.nlen+z.ndis {
			z.bad("invalid bit length repeat")
			return true
		}
		for ; k > 0; k-- {
			z.lens[z.at] = v
			z.at++
		}
	}
	switch {
	case z.lens[256] == 0:
		z.bad("invalid code -- missing end-of-block")
	case !z.lit.build(z.lens[:z.nlen], true):
		z.bad("invalid literal/lengths set")
	case !z.dist.build(z.lens[z.nlen:z.nlen+z.ndis], true):
		z.bad("invalid distances set")
	default:
		z.state = stSymbol
	}
	return true
}

// fill reads as many bytes as fit.
func (z *inflater) fill(in []byte, at *int) {
	for z.bits <= 56 && *at < len(in) {
		z.hold |= uint64(in[*at]) << z.bits
		*at++
		z.bits += 8
	}
}

// giveBack puts whole bytes that were not needed back to the input.
func (z *inflater) giveBack(at *int) {
	k := min(int(z.bits>>3), *at)
	*at -= k
	z.bits -= uint(k) << 3
	z.hold &= 1<<z.bits - 1
}

// symbols decodes literals and matches until out has limit bytes and more is to come, or the input
// has ended (false), or the block has (true).
func (z *inflater) symbols(in []byte, at *int, out []byte, limit int) ([]byte, bool) {
	for {
		switch z.state {
		case stLiteral:
			if len(out) == limit {
				z.giveBack(at)
				return out, false
			}
			out = append(out, z.literal)
			z.put(z.literal)
			z.state = stSymbol
		case stMatch:
			n := min(z.length, limit-len(out))
			from := (z.wpos - z.back) & (windowSize - 1)
			for i := 0; i < n; i++ {
				b := z.window[from]
				from = (from + 1) & (windowSize - 1)
				out = append(out, b)
				z.put(b)
			}
			if z.length -= n; z.length > 0 {
				z.giveBack(at)
				return out, false
			}
			z.state = stSymbol
		}
		z.fill(in, at)
		sym, n := z.lit.decode(z.hold, z.bits)
		switch {
		case n == 0:
			return out, false
		case n < 0 || sym > 285:
			z.bad("invalid literal/length code")
			z.giveBack(at)
			return out, true
		case sym < 256:
			z.take(uint(n))
			z.literal, z.state = byte(sym), stLiteral
			continue
		case sym == 256:
			z.take(uint(n))
			z.giveBack(at)
			z.state = stBlock
			return out, true
		}
		sym -= 257
		used := uint(n)
		extra := uint(lengthExtra[sym])
		if used+extra > z.bits {
			return out, false
		}
		length := int(lengthBase[sym]) + int(z.hold>>used&(1<<extra-1))
		used += extra
		sym, n = z.dist.decode(z.hold>>used, z.bits-used)
		if n == 0 {
			return out, false
		}
		if n < 0 || sym > 29 {
			z.bad("invalid distance code")
			return out, true
		}
		used += uint(n)
		extra = uint(distExtra[sym])
		if used+extra > z.bits {
			return out, false
		}
		z.back = int(distBase[sym]) + int(z.hold>>used&(1<<extra-1))
		z.take(used + extra)
		if z.back > z.have {
			z.bad("invalid distance too far back")
			return out, true
		}
		z.length, z.state = length, stMatch
	}
}

// frame goes on with headers and trailers; false: no further.
func (z *inflater) frame(in []byte, at *int) bool {
	switch z.state {
	case stHead:
		if !z.need(16, in, at) {
			return false
		}
		cmf, flg := int(z.hold&255), int(z.hold>>8&255)
		if z.wrap&wrapGzip != 0 && cmf == 0x1f && flg == 0x8b {
			z.gzip, z.state = true, stGzip
			z.sum = crc32.Update(0, crc32.IEEETable, []byte{0x1f, 0x8b})
			z.take(16)
			return true
		}
		switch {
		case z.wrap&wrapZlib == 0 || (cmf<<8+flg)%31 != 0:
			z.bad("incorrect header check")
		case cmf&15 != 8:
			z.bad("unknown compression method")
		case cmf>>4 > 7 || z.wbits != 0 && cmf>>4+8 > z.wbits:
			z.bad("invalid window size")
		default:
			z.take(16)
			z.sum = 1
			if z.state = stBlock; flg&0x20 != 0 {
				z.state = stDictID
			}
		}
	case stDictID:
		if !z.need(32, in, at) {
			return false
		}
		for i := 0; i < 4; i++ {
			z.dictID = z.dictID<<8 | uint32(z.take(8))
		}
		z.state = stDict
	case stCheck:
		if z.wrap == 0 {
			z.state = stDone
			z.giveBack(at)
			return false
		}
		if !z.need(32, in, at) {
			return false
		}
		var sum uint32
		for i := 0; i < 4; i++ {
			b := uint32(z.take(8))
			if z.gzip {
				sum |= b << (8 * i)
			} else {
				sum = sum<<8 | b
			}
		}
		switch {
		case sum != z.sum:
			z.bad("incorrect data check")
		case z.gzip:
			z.state = stLength
		default:
			z.state = stDone
			return false
		}
	case stLength:
		if !z.need(32, in, at) {
			return false
		}
		if uint32(z.take(32)) != z.total {
			z.bad("incorrect length check")
			return true
		}
		z.state = stDone
		return false
	case stDone, stBad, stDict:
		return false
	default:
		return z.gzipHeader(in, at)
	}
	return true
}

// headByte reads a byte of a gzip header into its checksum.
func (z *inflater) headByte() byte {
	b := byte(z.take(8))
	z.sum = crc32.Update(z.sum, crc32.IEEETable, []byte{b})
	return b
}

func (z *inflater) gzipHeader(in []byte, at *int) bool {
	switch z.state {
	case stGzip:
		if z.stored == 0 { // the flags at first
			if !z.need(16, in, at) {
				return false
			}
			method := z.headByte()
			z.flags = int(z.headByte())
			z.stored = 6
			switch {
			case method != 8:
				z.bad("unknown compression method")
				return true
			case z.flags&0xe0 != 0:
				z.bad("unknown header flags set")
				return true
			}
		}
		for ; z.stored > 0; z.stored-- {
			if !z.need(8, in, at) {
				return false
			}
			z.headByte()
		}
		z.state = stExtraLen
	case stExtraLen:
		if z.flags&4 != 0 {
			if !z.need(16, in, at) {
				return false
			}
			z.stored = int(z.headByte())
			z.stored |= int(z.headByte()) << 8
		}
		z.state = stExtra
	case stExtra:
		for ; z.stored > 0; z.stored-- {
			if !z.need(8, in, at) {
				return false
			}
			z.headByte()
		}
		z.state = stName
	case stName, stComment:
		flag := 8
		if z.state == stComment {
			flag = 16
		}
		for z.flags&flag != 0 {
			if !z.need(8, in, at) {
				return false
			}
			if z.headByte() == 0 {
				break
			}
		}
		z.state++
	case stHeadCRC:
		if z.flags&2 != 0 {
			if !z.need(16, in, at) {
				return false
			}
			if uint32(z.take(16)) != z.sum&0xffff {
				z.bad("header crc mismatch")
				return true
			}
		}
		z.sum, z.state = 0, stBlock
	}
	return true
}

// adlerUpdate is the Adler-32 of more data.
func adlerUpdate(sum uint32, p []byte) uint32 {
	a, b := sum&0xffff, sum>>16
	for len(p) > 0 {
		q := p[:min(len(p), 5552)] // as many as fit without overflow
		p = p[len(q):]
		for _, x := range q {
			a += uint32(x)
			b += a
		}
		a %= 65521
		b %= 65521
	}
	return b<<16 | a
}
