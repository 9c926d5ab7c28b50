// This file defines how the deflater finds and writes Huffman codes.

package zlib

import "slices"

// trees are the codes of a block, and how they are written.
type trees struct {
	litLen  [288]uint8
	distLen [32]uint8
	lit     [288]uint16
	dist    [32]uint16

	cost  uint64 // bits of the header
	nlit  int
	ndist int
	ncode int
	runs  []uint16 // symbols of the code lengths, with their extra bits from bit 5 on
	cl    [19]uint16
	clLen [19]uint8
}

var fixedTrees = func() (t trees) {
	for i := range t.litLen {
		switch {
		case i < 144:
			t.litLen[i] = 8
		case i < 256:
			t.litLen[i] = 9
		case i < 280:
			t.litLen[i] = 7
		default:
			t.litLen[i] = 8
		}
	}
	for i := range t.distLen {
		t.distLen[i] = 5
	}
	assign(t.litLen[:], t.lit[:])
	assign(t.distLen[:], t.dist[:])
	return
}()

// assign gives canonical codes, reversed, as they are written.
func assign(lens []uint8, codes []uint16) {
	var count, next [17]int
	for _, n := range lens {
		count[n]++
	}
	count[0] = 0
	code := 0
	for n := 1; n < 17; n++ {
		code = (code + count[n-1]) << 1
		next[n] = code
	}
	for i, n := range lens {
		if n > 0 {
			codes[i] = uint16(reverse(uint32(next[n]), uint(n)))
			next[n]++
		}
	}
}

// lengths finds code lengths of at most most bits for symbols by how often they occur. At
// least two symbols get a code. When the tree is too deep, the frequencies are made more
// even: a little longer than the best code, and short to write.
func lengths(freq []uint32, lens []uint8, most int) {
	type node struct {
		weight      uint64
		left, right int // symbols are ^symbol
	}
	f := slices.Clone(freq)
	used := 0
	for _, n := range f {
		if n > 0 {
			used++
		}
	}
	for i := 0; used < 2; i++ {
		if f[i] == 0 {
			f[i] = 1
			used++
		}
	}
	for {
		var leaves []node
		for i, n := range f {
			if n > 0 {
				leaves = append(leaves, node{weight: uint64(n), left: ^i})
			}
		}
		slices.SortStableFunc(leaves, func(a, b node) int {
			switch {
			case a.weight < b.weight:
				return -1
			case a.weight > b.weight:
				return 1
			}
			return 0
		})
		nodes := append([]node(nil), leaves...)
		li, ni := 0, len(leaves)
		pick := func() int {
			if li < len(leaves) && (ni == len(nodes) || leaves[li].weight <= nodes[ni].weight) {
				li++
				return li - 1
			}
			ni++
			return ni - 1
		}
		for k := 1; k < len(leaves); k++ {
			a := pick()
			b := pick()
			nodes = append(nodes, node{nodes[a].weight + nodes[b].weight, a, b})
		}
		depth := make([]uint8, len(nodes))
		deepest := 0
		for i := len(nodes) - 1; i >= 0; i-- {
			if i < len(leaves) {
				lens[^nodes[i].left] = depth[i]
				deepest = max(deepest, int(depth[i]))
				continue
			}
			depth[nodes[i].left] = depth[i] + 1
			depth[nodes[i].right] = depth[i] + 1
		}
		if deepest <= most {
			return
		}
		for i, n := range f {
			if n > 0 {
				f[i] = n/2 + 1
			}
		}
	}
}

// build finds the codes of a block and how to write their lengths.
func (t *trees) build(lit *[286]uint32, dist *[30]uint32) {
	lengths(lit[:], t.litLen[:286], 15)
	lengths(dist[:], t.distLen[:30], 15)
	assign(t.litLen[:], t.lit[:])
	assign(t.distLen[:], t.dist[:])
	for t.nlit = 286; t.litLen[t.nlit-1] == 0; t.nlit-- {
	}
	for t.ndist = 30; t.ndist > 1 && t.distLen[t.ndist-1] == 0; t.ndist-- {
	}
	all := append(append([]uint8(nil), t.litLen[:t.nlit]...), t.distLen[:t.ndist]...)
	var freq [19]uint32
	add := func(sym, extra int) {
		freq[sym]++
		t.runs = append(t.runs, uint16(sym|extra<<5))
	}
	for i := 0; i < len(all); {
		n := 1
		for i+n < len(all) && all[i+n] == all[i] {
			n++
		}
		i += n
		v := int(all[i-1])
		if v != 0 {
			add(v, 0)
			n--
		}
		for n > 0 {
			switch {
			case v == 0 && n >= 11:
				k := min(n, 138)
				add(18, k-11)
				n -= k
			case v == 0 && n >= 3:
				add(17, n-3)
				n = 0
			case v != 0 && n >= 3:
				k := min(n, 6)
				add(16, k-3)
				n -= k
			default:
				add(v, 0)
				n--
			}
		}
	}
	lengths(freq[:], t.clLen[:], 7)
	assign(t.clLen[:], t.cl[:])
	for t.ncode = 19; t.ncode > 4 && t.clLen[codeOrder[t.ncode-1]] == 0; t.ncode-- {
	}
	t.cost = 14 + 3*uint64(t.ncode)
	for sym, n := range freq {
		t.cost += uint64(n) * uint64(t.clLen[sym])
	}
	t.cost += 2*uint64(freq[16]) + 3*uint64(freq[17]) + 7*uint64(freq[18])
}

// header writes the lengths of the codes.
func (t *trees) header(d *deflater) {
	d.bitsOut(uint64(t.nlit-257), 5)
	d.bitsOut(uint64(t.ndist-1), 5)
	d.bitsOut(uint64(t.ncode-4), 4)
	for _, c := range codeOrder[:t.ncode] {
		d.bitsOut(uint64(t.clLen[c]), 3)
	}
	for _, r := range t.runs {
		sym := r & 31
		d.bitsOut(uint64(t.cl[sym]), uint(t.clLen[sym]))
		switch sym {
		case 16:
			d.bitsOut(uint64(r>>5), 2)
		case 17:
			d.bitsOut(uint64(r>>5), 3)
		case 18:
			d.bitsOut(uint64(r>>5), 7)
		}
	}
}
