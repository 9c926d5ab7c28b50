// This file runs the golden files of the modules of binary data, whole and in slices, and
// checks that their natives pay for what they handle.

package stdlib_test

import (
	"testing"

	"github.com/adderlang/adder/internal/testkit/engine"
)

// dataFiles are the golden files that this file's tests are about.
var dataFiles = []string{"struct/testdata/*.py", "binascii/testdata/*.py", "array/testdata/*.py", "hashlib/testdata/*.py", "hmac/testdata/*.py", "zlib/testdata/*.py", "gzip/testdata/*.py", "unicodedata/testdata/*.py"}

// TestDataInSlices runs golden files stopped at nearly every charge and resumed: output and
// fuel must stay the same.
func TestDataInSlices(t *testing.T) {
	if testing.Short() {
		t.Skip("resumes some 100,000 times")
	}
	// what handles many items would be resumed too often
	if ran := engine.InSlices(t, 20_000, dataFiles...); ran < 25 {
		t.Errorf("only %d chunks ran", ran)
	}
}

// TestDataFuel checks that operations pay for the bytes and items they handle.
func TestDataFuel(t *testing.T) {
	const setup = `
import _struct, binascii as B, base64, hashlib, zlib, unicodedata as U
from array import array as A
n = %d
data = bytes(16 * n); ints = list(range(n)); buf = bytearray(16 * n); floats = [1.5] * n
a = A('q', ints); d = A('d', ints)
z = zlib.compress(data); accents = '\xe9e\u0301' * n
`
	engine.FuelGrows(t, setup, []string{
		"_struct.pack('%dq' % n, *ints)", "_struct.pack('%ds' % (8 * n), data)", "_struct.pack_into('%dd' % n, buf, 0, *floats)",
		"_struct.unpack('%dq' % (2 * n), data)", "_struct.unpack_from('%dh' % n, data)", "list(_struct.iter_unpack('qq', data))",
		"B.b2a_base64(data)", "B.a2b_base64(b'AAAA' * (4 * n))", "B.hexlify(data)", "B.hexlify(data, '-', 3)", "B.unhexlify(data.hex())", "B.b2a_qp(data)", "B.a2b_qp(b'=41' * 5 * n)",
		"B.crc32(data)", "B.crc_hqx(data, 0)", "base64.b85encode(data)", "base64.b32encode(data)",
		"A('d', ints)", "A('i', iter(ints))", "A('q', data)", "a * 2", "a + a", "a.extend(ints)", "a.count(1)", "-1 in a", "a.index(n - 1)", "a.tolist()", "repr(a)", "a == d", "a < d",
		"a.byteswap()", "a.reverse()", "a.fromlist(ints)", "(a * 32).tobytes()", "a[::2]", "[a.insert(0, 1) for i in ints]", "A('w', 'x' * 16 * n)", "list(a)",
		"hashlib.md5(data)", "hashlib.sha256(data)", "hashlib.sha3_256(data)", "hashlib.blake2b(data)", "hashlib.new('blake2s', data)", "hashlib.sha1().update(data)", "hashlib.shake_128().digest(16 * n)",
		"hashlib.pbkdf2_hmac('sha1', b'', b'', 2 * n)", "hashlib.scrypt(b'', salt=b'', n=2 << n.bit_length() - 1, r=1, p=1)",
		"zlib.compress(data)", "zlib.compress(data, 0)", "zlib.decompress(z)", "zlib.crc32(data)", "zlib.adler32(data)", "zlib.compressobj().compress(data)", "zlib.decompressobj().decompress(z)",
		"U.normalize('NFD', accents)", "U.normalize('NFKC', accents)", "U.is_normalized('NFC', accents)", "U.normalize('NFC', '\\xe9' * 4 * n)",
		"_struct.calcsize('i' * 64 * n)", "_struct.Struct('x ' * 32 * n)",
	})
}
