package object_test

import (
	"fmt"
	"testing"

	"github.com/adderlang/adder/internal/testkit/engine"
)

// TestTextFuel checks that natives which handle n bytes ask for fuel in proportion: an
// operation on 16 times the text costs at least 6 times as much, and at least a unit
// for each 80 bytes.
func TestTextFuel(t *testing.T) {
	const setup = `
n = %d
s = 'ab cd\n' * (n // 6); u = '\u20ac\xe9' * (n // 2); w = '\U0001f600' * n; b = s.encode(); ba = bytearray(b); m = memoryview(ba); bb = bytearray(b)
t = s + 'x'; c = b + b'x'; spaces = ' ' * n; digits = '1' * n; letters = 'a' * n; tabs = 'a\t' * (n // 2); long = 'a' * 40 + 'b'
parts = ['abcdef'] * (n // 6); bparts = [b'abcdef'] * (n // 6); hexa = '61' * n; nl = list(range(256)) * (n // 256)
class I:
    def __index__(self): return 65
`
	ops := []string{
		"s.find('zz')", "s.rfind('zz')", "s.count('a')", "'zz' in s", "letters.find(long)", "letters.rfind(long)", "letters.count(long)", "u.find('\\xe9\\xe9')", "w.count('x\\U0001f600')",
		"s.replace('a', 'b')", "s.replace('ab', '')", "letters.replace('a', 'bcd')", "s.replace('', '-')", "w.replace('\\U0001f600', 'a')", "letters.replace(long, 'x')",
		"s.split()", "s.rsplit()", "s.split(' ')", "s.rsplit('a')", "s.splitlines()", "s.partition('zz')", "s.rpartition('zz')", "letters.split(long)",
		"spaces.strip()", "letters.strip('a')", "letters.lstrip('a')", "s.removeprefix('ab')", "s.ljust(3 * n)", "s.center(3 * n, '\\u20ac')", "digits.zfill(2 * n)", "tabs.expandtabs()",
		"s.upper()", "s.lower()", "u.upper()", "w.title()", "s.casefold()", "s.swapcase()", "u.capitalize()",
		"letters.isalpha()", "digits.isdigit()", "spaces.isspace()", "letters.islower()", "letters.isidentifier()", "u.isprintable()", "letters.isalnum()",
		"s + t", "s * 3", "u + 'x'", "s[1:]", "s[::-1]", "s[::2]", "u[1:]", "s == t[:-1]", "s < t", "u < u[:-1]", "hash(t)", "s.startswith(s)", "s.endswith(t[1:-1])",
		"repr(s)", "repr(u)", "ascii(w)", "','.join(parts)", "''.join(s)", "s.translate({97: 'x'})", "str.maketrans(u, u)",
		"s.encode()", "u.encode()", "w.encode('utf-16')", "u.encode('ascii', 'replace')", "u.encode('ascii', 'xmlcharrefreplace')", "u.encode('utf-7')", "u.encode('unicode_escape')", "s.encode('cp1252')",
		"b.decode()", "b.decode('latin-1')", "u.encode().decode()", "w.encode('utf-32').decode('utf-32')", "(b'\\xff' * n).decode('ascii', 'replace')", "(b'\\xff' * n).decode('utf-8', 'surrogateescape')", "b.decode('unicode_escape')",
		"'%s%s' % (s, t)", "'%r' % s", "'%*d' % (n, 1)", "'{}{}'.format(s, t)", "'{:>{}}'.format(1, n)", "f'{s}{t}'", "f'{1:{n}}'", "format(s, f'>{3 * n}')", "(s + '%d') % 5", "(s + '{}').format(5)",
		"b.find(b'zz')", "b.count(97)", "b.replace(b'a', b'bb')", "b.split()", "b.split(b' ')", "b.splitlines()", "b.upper()", "b.title()", "b.isalpha() or digits.encode().isdigit()", "b + c", "b * 3", "b[::-1]", "b[1:]", "b == c[:-1]", "b < c", "hash(c)", "repr(b)", "b' '.join(bparts)", "b.translate(None, b'a')", "b.hex()", "b.hex(':')", "bytes.fromhex(hexa)",
		"bytes(nl)", "bytes(iter(nl))", "bytes([I()] * n)", "bytearray(b)", "bb.extend(nl)", "bb.extend(iter(nl))", "ba * 2", "ba + b", "ba[::2]", "list(b)", "bytes(n)", "b'%s' % b", "b'%d' % 5 + b",
		"m.tobytes()", "m[::2].tobytes()", "m.tolist()", "m.hex()", "m == b", "m[::2] == m[::2]", "m.count(97)", "m[:] = b", "m.cast('h').tolist()", "list(m)",
	}
	const small, big = 3072, 49152
	for _, op := range ops {
		a, b := engine.FuelOf(t, fmt.Sprintf(setup, small), op), engine.FuelOf(t, fmt.Sprintf(setup, big), op)
		if b < 6*a && b < big || b < big/80 {
			t.Errorf("%s: fuel %d for %d bytes, %d for %d", op, a, small, b, big)
		}
	}
}
