package pygen

// This file defines changes of existing programs, token by token and line by line, so
// that most results still parse.

import (
	"regexp"
	"strings"
)

var tokenRE = regexp.MustCompile(`[A-Za-z_][A-Za-z_0-9]*|[0-9][0-9a-fA-Fxob_.]*|'[^'\n\\]*'|"[^"\n\\]*"|==|!=|<=|>=|//|\*\*|<<|>>|[-+*/%&|^<>=~@]`)

var names = strings.Fields("int str list dict tuple set frozenset bytes bytearray float complex bool object type len iter next repr sorted reversed " +
	"range sum min max any all map filter zip enumerate isinstance super print getattr setattr hash id abs round pow divmod memoryview slice None True False")

var numbers = []string{"0", "1", "2", "-1", "3", "7", "255", "256", "1000", "2.5", "1e308", "(1 << 31)", "(1 << 63)", "(1 << 64)", "(-1 << 63)", "None", "''", "[]", "()", "{}", "b''", "'x'", "1j", "..."}

var operators = strings.Fields("+ - * / // % ** << >> & | ^ @ == != < <= > >=")

// Splice is a program of the corpus with the changes that data stands for.
func Splice(data []byte, corpus []string) string {
	if len(data) < 3 || len(corpus) == 0 {
		return ""
	}
	at := func(i int) int { return int(data[i])<<8 | int(data[i+1]) }
	src := corpus[at(0)%len(corpus)]
	for i := 2; i+4 <= len(data) && i < 2+4*24; i += 4 {
		where, what := at(i), at(i+2)
		lines := strings.SplitAfter(src, "\n")
		n := where % len(lines)
		switch what % 16 {
		case 0: // a line goes
			lines[n] = ""
		case 1: // a line comes twice
			lines[n] += lines[n]
		case 2: // two change places
			m := (n + 1 + what>>4) % len(lines)
			lines[n], lines[m] = lines[m], lines[n]
		case 3: // one comes from another program, as far in as this one
			other := strings.SplitAfter(corpus[(what>>4)%len(corpus)], "\n")
			indent := lines[n][:len(lines[n])-len(strings.TrimLeft(lines[n], " "))]
			lines[n] += indent + strings.TrimLeft(other[where%len(other)], " ")
		default:
			lines[n] = changeToken(lines[n], where>>4, what>>4, src)
		}
		src = strings.Join(lines, "")
		if len(src) > 20_000 {
			break
		}
	}
	return src
}

// changeToken puts another token of the same sort in the place of one.
func changeToken(line string, where, what int, src string) string {
	all := tokenRE.FindAllStringIndex(line, -1)
	if len(all) == 0 {
		return line
	}
	t := all[where%len(all)]
	old := line[t[0]:t[1]]
	var by string
	switch c := old[0]; {
	case c >= '0' && c <= '9' || c == '\'' || c == '"':
		by = numbers[what%len(numbers)]
	case c == '_' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z':
		if what&1 == 0 {
			by = names[(what>>1)%len(names)]
		} else { // another name of the program
			own := tokenRE.FindAllString(src, -1)
			by = own[(what>>1)%len(own)]
		}
	default:
		by = operators[what%len(operators)]
	}
	return line[:t[0]] + by + line[t[1]:]
}
