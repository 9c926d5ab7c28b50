// This file defines benchmarks of the matcher alone.

package re

import (
	"strings"
	"testing"
)

var benches = []struct {
	name, pattern, text string
	flags               Flag
}{
	{"words", `\w+`, strings.Repeat("the quick brown fox ", 50), 0},
	{"groups", `((\w)(\w))*`, strings.Repeat("abcdef", 100), 0},
	{"lazy", `<.*?>`, strings.Repeat(`<a href="x">text</a>`, 50), 0},
	{"literal", `example.org`, strings.Repeat("the quick brown fox and then www.example.org ", 40), 0},
	{"nested", `(?:(?:a|b)(?:c|d))+`, strings.Repeat("acbdad", 100), 0},
	{"unicode", `\w+`, strings.Repeat("été привет мир 漢字 ", 50), 0},
	{"keywords", `fox|dog|cat|bird`, strings.Repeat("the quick brown fox ", 50), 0},
	{"log", `(\S+) (\S+) (\S+) \[([^\]]+)\] "(\S+) (\S+) (\S+)" (\d+) (\d+)`, `192.168.0.1 - - [10/Oct/2000:13:55:36 -0700] "GET /apache_pb.gif HTTP/1.0" 200 2326`, 0},
	{"catastrophic", `(a+)+$`, strings.Repeat("a", 12) + "b", 0},
	{"short", `\d+`, "123abc", 0},
}

func BenchmarkMatch(b *testing.B) {
	for _, k := range benches {
		b.Run(k.name, func(b *testing.B) {
			prog, err, _ := compileAll([]rune(k.pattern), true, k.flags, 1<<20)
			if err != nil {
				b.Fatal(err)
			}
			text := textOf([]rune(k.text))
			m := NewMatcher(256)
			b.ReportAllocs()
			n := 0
			for b.Loop() {
				m.Start(prog, text, 0, text.N, Search, false)
				n = 0
				for finish(m, 1<<20) == Matched {
					n++
					m.Again()
				}
			}
			b.ReportMetric(float64(n), "matches")
		})
	}
}

func BenchmarkCompile(b *testing.B) {
	p := []rune(benches[7].pattern)
	for b.Loop() {
		compileAll(p, true, 0, 1<<20)
	}
}
