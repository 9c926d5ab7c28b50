package object

func (t *Thread) bytesOp(f *NFrame, v Value) Action {
	if isBuffer(v) {
		f.In = v
		return Done
	}
	return t.BufferOp(f, v)
}
func (t *Thread) percentBytesOp(f *NFrame, v Value) Action { return t.BufferOp(f, v) }
