// This file defines the checksums and the table of the module.

package binascii

import (
	"hash/crc32"

	"github.com/adderlang/adder/internal/object"
)

var (
	errorType      = object.Declare("binascii.Error", object.KindException, object.ValueErrorType, object.Flagged(object.FlagBase|object.FlagDict))
	incompleteType = object.Declare("binascii.Incomplete", object.KindException, object.ExceptionType, object.Flagged(object.FlagBase|object.FlagDict))
)

func fail(t *thread, text string, args ...any) error { return t.Raise(errorType, text, args...) }

// checksum goes over data and yields a number.
type checksum struct {
	buffer
	sum  uint32
	next func(sum uint32, p []byte) uint32 `clone:"share"`
}

func (c *checksum) most() int     { return -1 }
func (c *checksum) result() value { return object.Int(int64(c.sum)) }

func (c *checksum) Clone() object.FrameState { return &checksum{c.clone(), c.sum, c.next} }

func (c *checksum) run(t *thread, n int) error {
	c.sum = c.next(c.sum, c.part(n))
	return nil
}

func crc32Next(sum uint32, p []byte) uint32 { return crc32.Update(sum, crc32.IEEETable, p) }

// ccitt is the table of the polynomial x^16 + x^12 + x^5 + 1.
var ccitt = func() (tab [256]uint16) {
	for i := range tab {
		x := uint16(i) << 8
		for k := 0; k < 8; k++ {
			if x&0x8000 != 0 {
				x = x<<1 ^ 0x1021
			} else {
				x <<= 1
			}
		}
		tab[i] = x
	}
	return
}()

func hqxNext(sum uint32, p []byte) uint32 {
	x := uint16(sum)
	for _, b := range p {
		x = x<<8 ^ ccitt[byte(x>>8)^b]
	}
	return uint32(x)
}

func sum(next func(uint32, []byte) uint32) begin {
	return func(t *thread, args []value, b buffer) (coder, error) {
		return &checksum{b, uint32(args[1].Int()), next}, nil
	}
}

func init() {
	errorType.Define("Data that cannot be converted.", nil, []row{{Name: "__weakref__", Kind: object.Attr, Value: object.None}})
	incompleteType.Define("Not raised any more.", nil, []row{{Name: "__weakref__", Kind: object.Attr, Value: object.None}})
	hexDoc := "Two hexadecimal digits a byte.\n\nsep stands between groups of bytes_per_sep bytes, counted from the right, or from the\nleft if it is negative."
	unhexDoc := "The bytes of pairs of hexadecimal digits."
	toUURow := coderRow("b2a_uu", "(data, /, *, backtick=False)", "data:buffer backtick:bool", "Encode up to 45 bytes as a line of uuencoded text; zeros are spaces, or backticks.", false, newToUU)
	toUURow.Charge = object.Custom // data does not grow
	newUnhex := func(t *thread, args []value, b buffer) (coder, error) { return &fromHex{b}, nil }
	object.RegisterModule(&object.ModuleDef{Name: "binascii", Doc: "Bytes as text, and back.",
		Consts: []object.ConstDef{{Name: "Error", Value: object.Ref(errorType)}, {Name: "Incomplete", Value: object.Ref(incompleteType)}},
		Rows: []row{
			coderRow("a2b_uu", "(data, /)", "", "Decode a line of uuencoded text.", true, newFromUU),
			toUURow,
			coderRow("a2b_base64", "(data, /, *, strict_mode=False)", "strict_mode:bool", "Decode text in base 64. In strict mode, anything but digits and correct padding is\nan error.", true,
				func(t *thread, args []value, b buffer) (coder, error) {
					return &fromBase64{buffer: b, strict: args[1].Bool()}, nil
				}),
			coderRow("b2a_base64", "(data, /, *, newline=True)", "data:buffer newline:bool", "Encode in base 64, as one line.", false,
				func(t *thread, args []value, b buffer) (coder, error) {
					return &toBase64{buffer: b, newline: args[1].Bool()}, nil
				}),
			coderRow("crc_hqx", "(data, crc, /)", "data:buffer crc:uint32", "The 16 bit CRC of data, going on from crc.", false, func(t *thread, args []value, b buffer) (coder, error) {
				return &checksum{b, uint32(args[1].Int()) & 0xffff, hqxNext}, nil
			}),
			coderRow("crc32", "(data, crc=0, /)", "data:buffer crc:uint32", "The CRC-32 of data, going on from crc.", false, sum(crc32Next)),
			coderRow("b2a_hex", "(data, sep=<unrepresentable>, bytes_per_sep=1)", "data:buffer bytes_per_sep:int32", hexDoc, false, newHex),
			coderRow("hexlify", "(data, sep=<unrepresentable>, bytes_per_sep=1)", "data:buffer bytes_per_sep:int32", hexDoc, false, newHex),
			coderRow("a2b_hex", "(hexstr, /)", "", unhexDoc, true, newUnhex),
			coderRow("unhexlify", "(hexstr, /)", "", unhexDoc, true, newUnhex),
			coderRow("a2b_qp", "(data, header=False)", "header:bool", "Decode quoted-printable text; in headers, underscores are spaces.", true,
				func(t *thread, args []value, b buffer) (coder, error) { return &fromQP{b, args[1].Bool()}, nil }),
			coderRow("b2a_qp", "(data, quotetabs=False, istext=True, header=False)", "data:buffer quotetabs:bool istext:bool header:bool",
				"Encode as quoted-printable text.\n\nquotetabs: spaces and tabs too. istext: ends of lines are kept. header: spaces become\nunderscores.", false, newToQP),
		}})
}
