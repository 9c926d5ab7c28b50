// This file defines the instruction set: one table, read by the compiler, the
// verifier, the disassembler and the loop's tests.

package code

// An Op is an operation code. Its operands are X (8 bits) and A, B, C (16 bits).
type Op uint8

// FormatVersion changes whenever the table below changes meaning: cached code of
// another version is never run.
const FormatVersion = 2

// An Operand says what one field of an instruction holds.
type Operand uint8

const (
	None   Operand = iota // unused, zero
	Dst                   // register written (offset in bytes: index × 16)
	Src                   // register read
	SrcDst                // register read, then written
	Base                  // first of a run of registers; the run is given by Effect
	Opt                   // register read if X says so
	KConst                // index into Code.Consts × 16 (so at most 4095 without EXT)
	Imm                   // plain unsigned number
	Flag                  // Lone or 0
	GlobIx                // index into Code.Globals
	SiteIx                // index into Code.Sites: an attribute access with its inline cache
	FreeIx                // index into Code.FreeVars
	Rel                   // int16, in instructions, relative to the following instruction
	Lo32                  // low half of a 32-bit number (its high half is C): absolute target
	KLo32                 // low half of a 32-bit index into Code.Consts, unscaled
	Hi32                  // high half of the number in B
)

// The operations. K[i] is a constant, R[i] a register, F the function, N the
// namespace mapping in R[Code.NSReg]. "exit" operations always leave the loop.
const (
	OpTrap Op = iota
	OpExt
	OpMove
	OpLoadK
	OpClear
	OpCheck
	OpDelLocal

	OpMakeCell
	OpGetCell
	OpSetCell
	OpDelCell
	OpGetFree
	OpSetFree
	OpDelFree

	OpGetGlobal
	OpSetGlobal
	OpDelGlobal
	OpGetName
	OpSetName
	OpDelName
	OpGetNameFree
	OpGetNameFrom

	OpAdd
	OpSub
	OpMul
	OpTrueDiv
	OpFloorDiv
	OpMod
	OpPow
	OpLShift
	OpRShift
	OpAnd
	OpOr
	OpXor
	OpMatMul
	OpAddK
	OpSubK
	OpMulK
	OpTrueDivK
	OpFloorDivK
	OpModK
	OpPowK
	OpLShiftK
	OpRShiftK
	OpAndK
	OpOrK
	OpXorK
	OpNeg
	OpPos
	OpInvert
	OpNot

	OpLT
	OpLE
	OpEQ
	OpNE
	OpGT
	OpGE
	OpIs
	OpIn

	OpJump
	OpLoop
	OpJumpIf
	OpJumpNone
	OpJumpLT
	OpJumpLE
	OpJumpEQ
	OpJumpNE
	OpJumpGT
	OpJumpGE
	OpJumpLTK
	OpJumpLEK
	OpJumpEQK
	OpJumpNEK
	OpJumpGTK
	OpJumpGEK
	OpJumpIs

	OpGetIter
	OpForNext
	OpUnpack
	OpUnpackEx

	OpGetAttr
	OpSetAttr
	OpDelAttr
	OpGetItem
	OpGetItemK
	OpSetItem
	OpDelItem
	OpGetSlice
	OpBuildSlice

	OpCall
	OpCallG
	OpGetMethod
	OpCallV
	OpCallVG
	OpKwNames
	OpCallEx
	OpReturn
	OpReturnK

	OpBuildTuple
	OpBuildList
	OpBuildSet
	OpBuildMap
	OpListAppend
	OpSetAdd
	OpMapAdd
	OpListExtend
	OpSetUpdate
	OpMapUpdate
	OpListToTuple
	OpBuildStr
	OpFormat
	OpBuildTemplate
	OpBuildInterp

	OpMakeFunc
	OpLoadCommon
	OpImport
	OpImportFrom
	OpImportStar
	OpIntrinsic
	OpPrintExpr

	OpRaise
	OpReraise
	OpExcMatch
	OpExcStarMatch
	OpExcStarEnd
	OpExcInfo
	OpGetSpecial

	OpYield
	OpYieldFrom
	OpGetYieldIter
	OpGetAwaitable
	OpGetAIter
	OpGetANext

	OpMatchSeq
	OpMatchMap
	OpMatchKeys
	OpMatchClass
	OpMatchRest
	OpGetLen

	NumOps
)

// WithRoom is the X flag of OpBuildList: the list of a comprehension.
const WithRoom = 1

// X flags of OpCall and OpCallV.
const CallKw = 1 // the next instruction is OpKwNames

// Lone is the X flag of OpReturn and the operand C of calls: the register holds a list that was
// made for this instruction and that nothing else has.
const Lone = 1

// X of binary arithmetic.
const InPlace = 1 // try __iadd__ and its like first

// X bits of the compare-and-jump operations and OpJumpIf, OpJumpNone, OpJumpIs.
const (
	JumpIfTrue = 1 // jump when the test is true; without it, when false
	JumpBack   = 2 // the jump is a back-edge: 1 fuel when taken
)

// X bits of OpMakeFunc: which of R[C]..R[C+2] are present.
const (
	FuncDefaults   = 1 // R[C]: tuple of positional defaults
	FuncKwDefaults = 2 // R[C+1]: dict of keyword-only defaults
	FuncAnnotate   = 4 // R[C+2]: the __annotate__ function
)

// X of OpFormat.
const (
	ConvNone  = 0
	ConvStr   = 1
	ConvRepr  = 2
	ConvAscii = 3
	HasSpec   = 4 // R[C] is the format spec
	Converts  = 8 // the value is converted, not formatted: its spec comes later
)

// X of OpLoadCommon.
const (
	CommonAssertionError = iota
	CommonNotImplementedError
	CommonStopAsyncIteration
	CommonBuildClass
	NumCommon
)

// X of OpGetSpecial.
const (
	SpecialEnter = iota
	SpecialExit
	SpecialAEnter
	SpecialAExit
)

// X of OpGetAwaitable says whose result it is, for the error message.
const (
	AwaitPlain = iota
	AwaitAEnter
	AwaitAExit
)

// X of OpIntrinsic: R[A] := f(R[B], R[B+1], …).
const (
	IntrinTypeVar          = iota // (name, evaluate_bound|None, evaluate_constraints|None, evaluate_default|None)
	IntrinParamSpec               // (name, evaluate_default|None)
	IntrinTypeVarTuple            // (name, evaluate_default|None)
	IntrinTypeAlias               // (name, type_params tuple|None, evaluate_value)
	IntrinSubscriptGeneric        // (type_params tuple): Generic[*params]
	IntrinSetTypeParams           // (function, type_params tuple): sets __type_params__, gives the function
	IntrinStopIterError           // (exception): in a generator, StopIteration becomes RuntimeError
	IntrinSetAnnotate             // (namespace owner…) reserved
	NumIntrinsics
)

// OpInfo describes one operation.
type OpInfo struct {
	Name    string
	X       string // meaning of X, "" if unused
	A, B, C Operand
	Effect  string
	Fuel    string // what the site charges, "" for nothing
}

// Ops is the instruction set.
var Ops = [NumOps]OpInfo{
	OpTrap:     {Name: "TRAP", Effect: "never executed; ends every Code"},
	OpExt:      {Name: "EXT", A: Imm, B: Imm, C: Imm, Effect: "high 16 bits of A, B, C of the next instruction's Const, Glob, Site and Free operands (unscaled index for Const); always exits"},
	OpMove:     {Name: "MOVE", A: Dst, B: Src, Effect: "R[A] := R[B] (either may be unbound)"},
	OpLoadK:    {Name: "LOADK", A: Dst, B: KLo32, C: Hi32, Effect: "R[A] := K[BC]"},
	OpClear:    {Name: "CLEAR", A: Base, B: Imm, Effect: "R[A..A+B) := unbound"},
	OpCheck:    {Name: "CHECK", X: "0 local, 1 cell content", A: Src, Effect: "UnboundLocalError if R[A] (a named local) is unbound"},
	OpDelLocal: {Name: "DELLOCAL", A: SrcDst, Effect: "UnboundLocalError if R[A] is unbound, else R[A] := unbound"},

	OpMakeCell: {Name: "MAKECELL", A: Dst, B: Src, Effect: "R[A] := new cell holding R[B], which may be unbound; A may equal B"},
	OpGetCell:  {Name: "GETCELL", A: Dst, B: Src, Effect: "R[A] := content of cell R[B]; UnboundLocalError (NameError for outer names) if unbound"},
	OpSetCell:  {Name: "SETCELL", A: Src, B: Src, Effect: "content of cell R[A] := R[B]"},
	OpDelCell:  {Name: "DELCELL", A: Src, Effect: "content of cell R[A] := unbound; error if it was"},
	OpGetFree:  {Name: "GETFREE", A: Dst, B: FreeIx, Effect: "R[A] := content of F.closure[B]; NameError if unbound"},
	OpSetFree:  {Name: "SETFREE", A: FreeIx, B: Src, Effect: "content of F.closure[A] := R[B]"},
	OpDelFree:  {Name: "DELFREE", A: FreeIx, Effect: "content of F.closure[A] := unbound; error if it was"},

	OpGetGlobal:   {Name: "GETGLOBAL", A: Dst, B: GlobIx, Effect: "R[A] := module cell, else builtins cell; NameError"},
	OpSetGlobal:   {Name: "SETGLOBAL", A: GlobIx, B: Src, Effect: "module cell A := R[B]"},
	OpDelGlobal:   {Name: "DELGLOBAL", A: GlobIx, Effect: "module cell A := unbound; NameError if it was"},
	OpGetName:     {Name: "GETNAME", A: Dst, B: GlobIx, Effect: "R[A] := N[name], else as GETGLOBAL", Fuel: "1"},
	OpSetName:     {Name: "SETNAME", A: GlobIx, B: Src, Effect: "N[name] := R[B]", Fuel: "1"},
	OpDelName:     {Name: "DELNAME", A: GlobIx, Effect: "del N[name]; NameError", Fuel: "1"},
	OpGetNameFree: {Name: "GETNAMEFREE", A: Dst, B: FreeIx, C: Src, Effect: "R[A] := R[C][name of free var B], else its content (class-scope lookup of an enclosing variable; R[C] is a namespace mapping)", Fuel: "1"},
	OpGetNameFrom: {Name: "GETNAMEFROM", A: Dst, B: GlobIx, C: Src, Effect: "R[A] := R[C][name], else as GETGLOBAL (annotation scopes inside classes)", Fuel: "1"},

	OpAdd:      {Name: "ADD", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] + R[C]", Fuel: "0 for exact int and float, else 1"},
	OpSub:      {Name: "SUB", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] - R[C]", Fuel: "0 for exact int and float, else 1"},
	OpMul:      {Name: "MUL", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] * R[C]", Fuel: "0 for exact int and float, else 1"},
	OpTrueDiv:  {Name: "TRUEDIV", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] / R[C]", Fuel: "0 for exact int and float, else 1"},
	OpFloorDiv: {Name: "FLOORDIV", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] // R[C]", Fuel: "0 for exact int and float, else 1"},
	OpMod:      {Name: "MOD", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] % R[C]", Fuel: "0 for exact int and float, else 1"},
	OpPow:      {Name: "POW", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] ** R[C]", Fuel: "1"},
	OpLShift:   {Name: "LSHIFT", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] << R[C]", Fuel: "0 for exact int, else 1"},
	OpRShift:   {Name: "RSHIFT", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] >> R[C]", Fuel: "0 for exact int, else 1"},
	OpAnd:      {Name: "AND", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] & R[C]", Fuel: "0 for exact int, else 1"},
	OpOr:       {Name: "OR", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] | R[C]", Fuel: "0 for exact int, else 1"},
	OpXor:      {Name: "XOR", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] ^ R[C]", Fuel: "0 for exact int, else 1"},
	OpMatMul:   {Name: "MATMUL", X: "1 in place", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] @ R[C]", Fuel: "1"},

	OpAddK:      {Name: "ADDK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] + K[C]", Fuel: "as ADD"},
	OpSubK:      {Name: "SUBK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] - K[C]", Fuel: "as SUB"},
	OpMulK:      {Name: "MULK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] * K[C]", Fuel: "as MUL"},
	OpTrueDivK:  {Name: "TRUEDIVK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] / K[C]", Fuel: "as TRUEDIV"},
	OpFloorDivK: {Name: "FLOORDIVK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] // K[C]", Fuel: "as FLOORDIV"},
	OpModK:      {Name: "MODK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] % K[C]", Fuel: "as MOD"},
	OpPowK:      {Name: "POWK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] ** K[C]", Fuel: "as POW"},
	OpLShiftK:   {Name: "LSHIFTK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] << K[C]", Fuel: "as LSHIFT"},
	OpRShiftK:   {Name: "RSHIFTK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] >> K[C]", Fuel: "as RSHIFT"},
	OpAndK:      {Name: "ANDK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] & K[C]", Fuel: "as AND"},
	OpOrK:       {Name: "ORK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] | K[C]", Fuel: "as OR"},
	OpXorK:      {Name: "XORK", X: "1 in place", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B] ^ K[C]", Fuel: "as XOR"},
	OpNeg:       {Name: "NEG", A: Dst, B: Src, Effect: "R[A] := -R[B]", Fuel: "0 for exact int and float, else 1"},
	OpPos:       {Name: "POS", A: Dst, B: Src, Effect: "R[A] := +R[B]", Fuel: "0 for exact int and float, else 1"},
	OpInvert:    {Name: "INVERT", A: Dst, B: Src, Effect: "R[A] := ~R[B]", Fuel: "0 for exact int, else 1"},
	OpNot:       {Name: "NOT", A: Dst, B: Src, Effect: "R[A] := not R[B]", Fuel: "0 for exact bool, int, float, str, None, list, tuple, dict, set; else 1"},

	OpLT: {Name: "LT", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] < R[C]", Fuel: "0 for exact int and float, else 1"},
	OpLE: {Name: "LE", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] <= R[C]", Fuel: "0 for exact int and float, else 1"},
	OpEQ: {Name: "EQ", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] == R[C]", Fuel: "0 for exact int and float, else 1"},
	OpNE: {Name: "NE", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] != R[C]", Fuel: "0 for exact int and float, else 1"},
	OpGT: {Name: "GT", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] > R[C]", Fuel: "0 for exact int and float, else 1"},
	OpGE: {Name: "GE", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] >= R[C]", Fuel: "0 for exact int and float, else 1"},
	OpIs: {Name: "IS", X: "1: is not", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] is R[C]"},
	OpIn: {Name: "IN", X: "1: not in", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B] in R[C]", Fuel: "1"},

	OpJump:     {Name: "JUMP", B: Lo32, C: Hi32, Effect: "pc := BC (forward)"},
	OpLoop:     {Name: "LOOP", B: Lo32, C: Hi32, Effect: "pc := BC (backward, or the next)", Fuel: "1"},
	OpJumpIf:   {Name: "JUMPIF", X: "JumpIfTrue|JumpBack", A: Src, B: Lo32, C: Hi32, Effect: "if bool(R[A]) == X&1: pc := BC", Fuel: "as NOT; 1 for a back-edge taken"},
	OpJumpNone: {Name: "JUMPNONE", X: "JumpIfTrue|JumpBack", A: Src, B: Lo32, C: Hi32, Effect: "if (R[A] is None) == X&1: pc := BC", Fuel: "1 for a back-edge taken"},
	OpJumpLT:   {Name: "JUMPLT", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if bool(R[A] < R[B]) == X&1: pc += C", Fuel: "as LT; 1 for a back-edge taken"},
	OpJumpLE:   {Name: "JUMPLE", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if bool(R[A] <= R[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpEQ:   {Name: "JUMPEQ", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if bool(R[A] == R[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpNE:   {Name: "JUMPNE", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if bool(R[A] != R[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpGT:   {Name: "JUMPGT", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if bool(R[A] > R[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpGE:   {Name: "JUMPGE", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if bool(R[A] >= R[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpLTK:  {Name: "JUMPLTK", X: "JumpIfTrue|JumpBack", A: Src, B: KConst, C: Rel, Effect: "if bool(R[A] < K[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpLEK:  {Name: "JUMPLEK", X: "JumpIfTrue|JumpBack", A: Src, B: KConst, C: Rel, Effect: "if bool(R[A] <= K[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpEQK:  {Name: "JUMPEQK", X: "JumpIfTrue|JumpBack", A: Src, B: KConst, C: Rel, Effect: "if bool(R[A] == K[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpNEK:  {Name: "JUMPNEK", X: "JumpIfTrue|JumpBack", A: Src, B: KConst, C: Rel, Effect: "if bool(R[A] != K[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpGTK:  {Name: "JUMPGTK", X: "JumpIfTrue|JumpBack", A: Src, B: KConst, C: Rel, Effect: "if bool(R[A] > K[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpGEK:  {Name: "JUMPGEK", X: "JumpIfTrue|JumpBack", A: Src, B: KConst, C: Rel, Effect: "if bool(R[A] >= K[B]) == X&1: pc += C", Fuel: "as JUMPLT"},
	OpJumpIs:   {Name: "JUMPIS", X: "JumpIfTrue|JumpBack", A: Src, B: Src, C: Rel, Effect: "if (R[A] is R[B]) == X&1: pc += C", Fuel: "1 for a back-edge taken"},

	OpGetIter:  {Name: "GETITER", A: Base, B: Src, Effect: "R[A..A+3) := iteration state over R[B]; only FORNEXT (and MOVE of R[A] into a call, X=1) may read it", X: "1: plain iterator object in R[A] alone", Fuel: "1"},
	OpForNext:  {Name: "FORNEXT", A: Base, B: Dst, C: Rel, Effect: "if the state R[A..A+3) has a next item: R[B] := item, pc += C; else fall through", Fuel: "1 when taken"},
	OpUnpack:   {Name: "UNPACK", A: Base, B: Src, C: Imm, Effect: "R[A..A+C) := the exactly C items of R[B]", Fuel: "1"},
	OpUnpackEx: {Name: "UNPACKEX", X: "items before the star", A: Base, B: Src, C: Imm, Effect: "R[A..A+X) := first items, R[A+X] := list of the middle, then C last items. X over 255: SyntaxError", Fuel: "1"},

	OpGetAttr:    {Name: "GETATTR", A: Dst, B: Src, C: SiteIx, Effect: "R[A] := R[B].name"},
	OpSetAttr:    {Name: "SETATTR", A: Src, B: Src, C: SiteIx, Effect: "R[A].name := R[B]"},
	OpDelAttr:    {Name: "DELATTR", A: Src, C: SiteIx, Effect: "del R[A].name", Fuel: "1"},
	OpGetItem:    {Name: "GETITEM", A: Dst, B: Src, C: Src, Effect: "R[A] := R[B][R[C]]", Fuel: "0 for exact list or tuple with exact int, else 1"},
	OpGetItemK:   {Name: "GETITEMK", A: Dst, B: Src, C: KConst, Effect: "R[A] := R[B][K[C]]", Fuel: "as GETITEM"},
	OpSetItem:    {Name: "SETITEM", A: Src, B: Src, C: Src, Effect: "R[A][R[B]] := R[C]", Fuel: "0 for exact list with exact int, else 1"},
	OpDelItem:    {Name: "DELITEM", A: Src, B: Src, Effect: "del R[A][R[B]]", Fuel: "1"},
	OpGetSlice:   {Name: "GETSLICE", A: Dst, B: Src, C: Base, Effect: "R[A] := R[B][R[C]:R[C+1]]", Fuel: "1"},
	OpBuildSlice: {Name: "BUILDSLICE", X: "1: with step", A: Dst, B: Base, Effect: "R[A] := slice(R[B], R[B+1], R[B+2] or None)"},

	OpCall:  {Name: "CALL", X: "CallKw", A: Base, B: Imm, C: Flag, Effect: "R[A] := R[A](R[A+1..A+1+B)); R[A+1..] are clobbered; C is Lone if the last argument is a new list", Fuel: "1"},
	OpCallG: {Name: "CALLG", X: "CallKw", A: Base, B: Imm, C: Flag, Effect: "CALL from generator code: arguments are copied to the stack top", Fuel: "1"},
	// GETMETHOD and CALLV are a method call in two halves: the method is looked up before the
	// arguments are evaluated, as Python demands, and its errors point at the attribute.
	OpGetMethod: {Name: "GETMETHOD", A: Base, B: Src, C: SiteIx, Effect: "R[A], R[A+1] := m, R[B] where R[B].name is a plain function m of the type; else R[B].name, unbound"},
	OpCallV:     {Name: "CALLV", X: "CallKw", A: Base, B: Imm, C: Flag, Effect: "R[A] := R[A](R[A+1..A+2+B)), without R[A+1] if that is unbound; R[A+1..] are clobbered", Fuel: "1"},
	OpCallVG:    {Name: "CALLVG", X: "CallKw", A: Base, B: Imm, C: Flag, Effect: "CALLV from generator code", Fuel: "1"},

	OpKwNames: {Name: "KWNAMES", B: KLo32, C: Hi32, Effect: "operand of the call before: K[BC] is the tuple of names of its last arguments (the call's count B includes them)"},
	OpCallEx:  {Name: "CALLEX", X: "1: R[A+2] holds a dict", A: Base, Effect: "R[A] := R[A](*R[A+1], **R[A+2]); R[A+1] is any iterable", Fuel: "1"},
	OpReturn:  {Name: "RETURN", X: "Lone: R[A] is a new list", A: Src, Effect: "return R[A]"},
	OpReturnK: {Name: "RETURNK", B: KLo32, C: Hi32, Effect: "return K[BC]"},

	OpBuildTuple:    {Name: "BUILDTUPLE", A: Dst, B: Base, C: Imm, Effect: "R[A] := (R[B..B+C))", Fuel: "1"},
	OpBuildList:     {Name: "BUILDLIST", X: "WithRoom", A: Dst, B: Base, C: Imm, Effect: "R[A] := [R[B..B+C)]", Fuel: "1"},
	OpBuildSet:      {Name: "BUILDSET", A: Dst, B: Base, C: Imm, Effect: "R[A] := {R[B..B+C)}", Fuel: "1"},
	OpBuildMap:      {Name: "BUILDMAP", A: Dst, B: Base, C: Imm, Effect: "R[A] := {R[B]: R[B+1], …} of C pairs", Fuel: "1"},
	OpListAppend:    {Name: "LISTAPPEND", A: Src, B: Src, Effect: "exact list R[A] gains R[B]"},
	OpSetAdd:        {Name: "SETADD", A: Src, B: Src, Effect: "exact set R[A] gains R[B]"},
	OpMapAdd:        {Name: "MAPADD", A: Src, B: Src, C: Src, Effect: "exact dict R[A][R[B]] := R[C]"},
	OpListExtend:    {Name: "LISTEXTEND", X: "1: call arguments (message)", A: Src, B: Src, C: Src, Effect: "exact list R[A] gains the items of R[B]; C is the callable's register when X=1", Fuel: "1"},
	OpSetUpdate:     {Name: "SETUPDATE", A: Src, B: Src, Effect: "exact set R[A] gains the items of R[B]", Fuel: "1"},
	OpMapUpdate:     {Name: "MAPUPDATE", X: "1: keyword arguments: duplicates are a TypeError naming callable R[C]", A: Src, B: Src, C: Src, Effect: "exact dict R[A] gains mapping R[B]", Fuel: "1"},
	OpListToTuple:   {Name: "LISTTOTUPLE", A: Dst, B: Src, Effect: "R[A] := tuple(R[B]), R[B] an exact list", Fuel: "1"},
	OpBuildStr:      {Name: "BUILDSTR", A: Dst, B: Base, C: Imm, Effect: "R[A] := ''.join of strs R[B..B+C)", Fuel: "1"},
	OpFormat:        {Name: "FORMAT", X: "conversion | HasSpec | Converts", A: Dst, B: Src, C: Opt, Effect: "R[A] := format(conv(R[B]), R[C] or ''), or conv(R[B])", Fuel: "1"},
	OpBuildTemplate: {Name: "BUILDTEMPLATE", A: Dst, B: Base, C: Imm, Effect: "R[A] := Template of strs and Interpolations R[B..B+C)", Fuel: "1"},
	OpBuildInterp:   {Name: "BUILDINTERP", X: "conversion", A: Dst, B: Base, Effect: "R[A] := Interpolation(R[B], expression text R[B+1], conversion, format spec R[B+2])", Fuel: "1"},

	OpMakeFunc:   {Name: "MAKEFUNC", X: "FuncDefaults|FuncKwDefaults|FuncAnnotate", A: Dst, B: KConst, C: Base, Effect: "R[A] := function of Code K[B]; its closure is taken as Code.FreeVars says", Fuel: "1"},
	OpLoadCommon: {Name: "LOADCOMMON", X: "which", A: Dst, Effect: "R[A] := common object X"},
	OpImport:     {Name: "IMPORT", X: "level (255: read R[A])", A: SrcDst, B: KConst, C: KConst, Effect: "R[A] := __import__(K[B], globals, locals, K[C] fromlist tuple or None, X)", Fuel: "1"},
	OpImportFrom: {Name: "IMPORTFROM", A: Dst, B: Src, C: KConst, Effect: "R[A] := from R[B] import K[C]", Fuel: "1"},
	OpImportStar: {Name: "IMPORTSTAR", B: Src, Effect: "from R[B] import * into N or the globals", Fuel: "1"},
	OpIntrinsic:  {Name: "INTRINSIC", X: "which", A: Dst, B: Base, C: Imm, Effect: "R[A] := intrinsic X of R[B..B+C)", Fuel: "1"},
	OpPrintExpr:  {Name: "PRINTEXPR", A: Src, Effect: "sys.displayhook(R[A])", Fuel: "1"},

	OpRaise:        {Name: "RAISE", X: "0 bare, 1 exception, 2 with cause", A: Opt, B: Opt, Effect: "raise R[A] from R[B]", Fuel: "1"},
	OpReraise:      {Name: "RERAISE", A: Src, Effect: "raise exception R[A] again as it is: no context, no traceback entry of its own"},
	OpExcMatch:     {Name: "EXCMATCH", A: Dst, B: Src, C: Src, Effect: "R[A] := exception R[B] matches class or tuple R[C]; TypeError if C is neither", Fuel: "1 for 16 classes of a tuple"},
	OpExcStarMatch: {Name: "EXCSTARMATCH", A: Base, B: Src, C: Src, Effect: "R[A], R[A+1] := matching part or None, rest or None of R[B] by R[C] (naked exceptions are wrapped)", Fuel: "1"},
	OpExcStarEnd:   {Name: "EXCSTAREND", A: Dst, B: Src, C: Src, Effect: "R[A] := exception to raise after except* (original R[B], list R[C] of raised and unhandled parts) or None", Fuel: "1"},
	OpExcInfo:      {Name: "EXCINFO", A: Base, B: Src, Effect: "R[A..A+3) := type, exception, traceback of R[B]"},
	OpGetSpecial:   {Name: "GETSPECIAL", X: "which", A: Base, B: Src, Effect: "R[A], R[A+1] := m, R[B] where the special method m of R[B]'s type is a plain function; else the bound method, unbound; TypeError as `with` says it", Fuel: "1"},

	OpYield:        {Name: "YIELD", A: Dst, B: Src, Effect: "suspend with R[B]; R[A] := value sent", Fuel: "1"},
	OpYieldFrom:    {Name: "YIELDFROM", A: Dst, B: Src, C: SrcDst, Effect: "send R[C] (None first) into iterator R[B]; while it yields, suspend with its item and run again with R[C] := value sent; when it ends R[A] := its value", Fuel: "1"},
	OpGetYieldIter: {Name: "GETYIELDITER", A: Dst, B: Src, Effect: "R[A] := iterator for `yield from R[B]`", Fuel: "1"},
	OpGetAwaitable: {Name: "GETAWAITABLE", X: "whose", A: Dst, B: Src, Effect: "R[A] := iterator of awaitable R[B]", Fuel: "1"},
	OpGetAIter:     {Name: "GETAITER", A: Dst, B: Src, Effect: "R[A] := aiter(R[B])", Fuel: "1"},
	OpGetANext:     {Name: "GETANEXT", A: Dst, B: Src, Effect: "R[A] := iterator of the awaitable anext(R[B])", Fuel: "1"},

	OpMatchSeq:   {Name: "MATCHSEQ", A: Dst, B: Src, Effect: "R[A] := R[B] is a sequence for patterns"},
	OpMatchMap:   {Name: "MATCHMAP", A: Dst, B: Src, Effect: "R[A] := R[B] is a mapping for patterns"},
	OpMatchKeys:  {Name: "MATCHKEYS", A: Dst, B: Src, C: Src, Effect: "R[A] := tuple of R[B]'s values at the keys of tuple R[C], or None", Fuel: "1"},
	OpMatchClass: {Name: "MATCHCLASS", X: "positional count", A: Dst, B: Base, C: KConst, Effect: "R[A] := tuple of the attributes of R[B] as an instance of R[B+1] (K[C]: tuple of keyword names), or None", Fuel: "1"},
	OpMatchRest:  {Name: "MATCHREST", A: Dst, B: Src, C: Src, Effect: "R[A] := dict(R[B]) without the keys of tuple R[C]", Fuel: "1"},
	OpGetLen:     {Name: "GETLEN", A: Dst, B: Src, Effect: "R[A] := len(R[B])", Fuel: "1"},
}

// String returns the operation's name.
func (op Op) String() string {
	if op < NumOps {
		return Ops[op].Name
	}
	return "?"
}
