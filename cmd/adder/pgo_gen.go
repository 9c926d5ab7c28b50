//go:build ignore

// Command pgo_gen writes default.pgo, the profile that the go command compiles this one with.
//
// It says a single thing: vm.(*Machine).loop is hot. For amd64 the compiler then puts the
// loop's head, and the loop with it, at the start of a cache line of 64 bytes; else the linker
// puts it at any 32 bytes, where fib took up to half longer and the rest of the bench set 5 to
// 20 % (docs/machine.md). A profile of the whole bench set was no faster than this one, and
// goes out of date.
//
// The format is that of pprof: a protocol buffer, compressed.
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"log"
	"os"
)

// A message is a protocol buffer under construction.
type message []byte

func (m *message) varint(field int, v uint64) {
	*m = binary.AppendUvarint(*m, uint64(field)<<3)
	*m = binary.AppendUvarint(*m, v)
}

func (m *message) bytes(field int, b []byte) {
	*m = binary.AppendUvarint(*m, uint64(field)<<3|2)
	*m = binary.AppendUvarint(*m, uint64(len(b)))
	*m = append(*m, b...)
}

// of returns the message whose fields 1, 2, … are the values; the compiler wants zeros left out.
func of(values ...uint64) (m message) {
	for i, v := range values {
		if v != 0 {
			m.varint(i+1, v)
		}
	}
	return m
}

func main() {
	const vm = "github.com/adderlang/adder/internal/vm."
	strings := []string{"", "cpu", "nanoseconds", vm + "(*Machine).loop", vm + "(*Machine).runLoop", "loop.go"}

	var p message
	p.bytes(1, of(1, 2)) // samples count nanoseconds of cpu
	var sample message
	sample.varint(1, 1) // in the loop,
	sample.varint(1, 2) // which runLoop calls,
	sample.varint(2, 1e9)
	p.bytes(2, sample)
	for id := uint64(1); id <= 2; id++ {
		var location message
		location.varint(1, id)
		location.bytes(4, of(id, 2)) // line 2 of the function
		p.bytes(4, location)
		p.bytes(5, of(id, id+2, id+2, 5, 1)) // which starts at line 1
	}
	for _, s := range strings {
		p.bytes(6, []byte(s))
	}
	p.bytes(11, of(1, 2))
	p.varint(12, 1e7)

	var out bytes.Buffer
	z := gzip.NewWriter(&out)
	if _, err := z.Write(p); err != nil {
		log.Fatal(err)
	}
	if err := z.Close(); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("default.pgo", out.Bytes(), 0o644); err != nil {
		log.Fatal(err)
	}
}
