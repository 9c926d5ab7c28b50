package object

func (t *Thread) bytesOp(f *NFrame, v Value) Action        { return t.BufferOp(f, v) }
func (t *Thread) percentBytesOp(f *NFrame, v Value) Action { return t.BufferOp(f, v) }
func (t *Thread) DecodeOp(f *NFrame, v Value, enc, errs string) Action {
	return t.Fail(t.Raise(LookupErrorType, "unknown encoding: %s", enc))
}
func strEncode(t *Thread, args []Value) (Value, error) {
	s := As[Str](args[0])
	if err := t.Charge(fuelBytes(4*s.Len()), BytesSize(4*s.Len())); err != nil {
		return Value{}, err
	}
	return NewBytes([]byte(s.Go())), nil
}
func strEncodeStep(t *Thread, f *NFrame) Action { return Done }
