// Package zlib implements Python's zlib module with a deflater and an inflater of its own:
// they stop anywhere and are copied with their interpreter. It holds no authority.
//
// Compressing costs 2 fuel a byte taken in (level 0: 1 for 16), decompressing 1 for 8
// bytes of output, in steps of 16 KiB that are paid for before: a small stream of much
// output stops when fuel or memory end.
package zlib

import (
	"hash/crc32"

	"github.com/adderlang/adder/internal/meter"
	"github.com/adderlang/adder/internal/object"
)

// Names of package object that the tables and steps here use most.
type (
	thread = object.Thread
	frame  = object.NFrame
	value  = object.Value
	action = object.Action
	row    = object.Row
)

const (
	done     = object.Done
	noRights = object.NoRights
	bufSize  = 16384
)

var errorType = object.Declare("zlib.error", object.KindException, object.ExceptionType, object.Flagged(object.FlagBase|object.FlagDict))

func fail(t *thread, text string, args ...any) error { return t.Raise(errorType, text, args...) }

// checksum makes a function that goes over data by steps of 256 KiB.
func checksum(name, doc, sig string, next func(sum uint32, p []byte) uint32) row {
	const most = 256 << 10
	return row{Name: name, Sig: sig, Params: "data:buffer value:uint32", Rights: noRights, Charge: object.PerByte, Doc: doc,
		Fast: func(t *thread, args []value) (value, error) {
			b, err := t.BufferBytes(args[0])
			if err != nil {
				return value{}, err
			}
			if len(b) > most {
				return value{}, object.ErrSlow
			}
			if err := t.Charge(meter.PerUnit(int64(len(b)), 16), 0); err != nil {
				return value{}, err
			}
			return object.Int(int64(next(uint32(args[1].Int()), b))), nil
		},
		Step: func(t *thread, f *frame) action {
			b, err := t.BufferBytes(f.Vals[0])
			if err != nil {
				return t.Fail(err)
			}
			if f.PC == 0 {
				f.PC, f.M = 1, f.Vals[1].Int()
			}
			if int(f.N) >= len(b) {
				f.Out = object.Int(f.M)
				return done
			}
			part := b[f.N:min(int(f.N)+most, len(b))]
			if err := t.Charge(meter.PerUnit(int64(len(part)), 16), 0); err != nil {
				return t.Fail(err)
			}
			f.M = int64(next(uint32(f.M), part))
			f.N += int64(len(part))
			f.Commit(t)
			return object.Again
		}}
}

// ownInput makes Vals[at] bytes that cannot change between steps.
func ownInput(t *thread, f *frame, at int) ([]byte, error) {
	b, err := t.BufferBytes(f.Vals[at])
	if err != nil || f.Vals[at].Kind() == object.KindBytes {
		return b, err
	}
	if err := t.Charge(meter.PerUnit(int64(len(b)), 64), object.BytesSize(len(b))); err != nil {
		return nil, err
	}
	f.Vals[at] = object.NewBytes(object.CopyBytes(b))
	f.Commit(t)
	return f.Vals[at].Buffer(), nil
}

func init() {
	errorType.Define("An error of compressing or decompressing.", nil, []row{{Name: "__weakref__", Kind: object.Attr, Value: object.None}})
	consts := []object.ConstDef{{Name: "error", Value: object.Ref(errorType)}, {Name: "_ZlibDecompressor", Value: object.Ref(plainType)}}
	for _, c := range []struct {
		name string
		v    int64
	}{
		{"MAX_WBITS", 15}, {"DEFLATED", 8}, {"DEF_MEM_LEVEL", 8}, {"DEF_BUF_SIZE", bufSize},
		{"Z_NO_COMPRESSION", 0}, {"Z_BEST_SPEED", 1}, {"Z_BEST_COMPRESSION", 9}, {"Z_DEFAULT_COMPRESSION", -1},
		{"Z_DEFAULT_STRATEGY", defaultStrategy}, {"Z_FILTERED", filtered}, {"Z_HUFFMAN_ONLY", huffmanOnly}, {"Z_RLE", runLength}, {"Z_FIXED", fixedCodes},
		{"Z_NO_FLUSH", noFlush}, {"Z_PARTIAL_FLUSH", partialFlush}, {"Z_SYNC_FLUSH", syncFlush}, {"Z_FULL_FLUSH", fullFlush}, {"Z_FINISH", finish}, {"Z_BLOCK", blockFlush}, {"Z_TREES", 6},
	} {
		consts = append(consts, object.ConstDef{Name: c.name, Value: object.Int(c.v)})
	}
	for _, n := range []string{"ZLIB_VERSION", "ZLIB_RUNTIME_VERSION"} { // whose behaviour this has
		consts = append(consts, object.ConstDef{Name: n, Value: object.Ref(object.Intern("1.3.1"))})
	}
	object.RegisterModule(&object.ModuleDef{Name: "zlib", Doc: "Compression by deflate, in the formats of zlib and gzip.", Consts: consts, Rows: []row{
		checksum("adler32", "The Adler-32 of data, going on from value.", "(data, value=1, /)", adlerUpdate),
		checksum("crc32", "The CRC-32 of data, going on from value.", "(data, value=0, /)", func(sum uint32, p []byte) uint32 { return crc32.Update(sum, crc32.IEEETable, p) }),
		{Name: "compress", Sig: "(data, /, level=-1, wbits=15)", Params: "data:buffer level:int32 wbits:int32", Rights: noRights, Charge: object.PerByte, Step: compressStep,
			Doc: "Compress data.\n\nlevel goes from 0 (none) and 1 (fast) to 9 (small); wbits is the size of the window and the\nformat: 9 to 15 zlib, -9 to -15 without a header, 25 to 31 gzip."},
		{Name: "compressobj", Sig: "(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=<unrepresentable>)", Params: "level:int32 method:int32 wbits:int32 memLevel:int32 strategy:int32 zdict:buffer",
			Rights: noRights, Charge: object.Constant, Fast: newCompress, Doc: "An object that compresses a stream piece by piece."},
		{Name: "decompress", Sig: "(data, /, wbits=15, bufsize=16384)", Params: "data:buffer wbits:int32 bufsize:index", Rights: noRights, Charge: object.PerByte, Step: decompressStep,
			Doc: "Decompress data.\n\nwbits says what format is expected, as for compress(); 40 to 47 take zlib and gzip."},
		{Name: "decompressobj", Sig: "(wbits=15, zdict=b'')", Params: "wbits:int32", Rights: noRights, Charge: object.Constant, Step: newDecompress, Doc: "An object that decompresses a stream piece by piece."},
	}})
}
