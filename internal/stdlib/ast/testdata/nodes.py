# The node classes: fields, constructors, repr, copies.
import ast
for name in sorted(vars(ast)):
    c = getattr(ast, name)
    if isinstance(c, type) and issubclass(c, ast.AST) and name not in ("slice", "Index", "ExtSlice", "Suite", "AugLoad", "AugStore", "Param"):
        print(name, c.__bases__[0].__name__, c._fields, c._attributes, c.__match_args__ == c._fields, c.__doc__)
        print(getattr(c, "_field_types", None), [f for f in c._fields if hasattr(c, f)], c.__module__, c.__qualname__)
# expect: AST object () () True None
# expect: None [] ast AST
# expect: Add operator () () True Add
# expect: {} [] ast Add
# expect: And boolop () () True And
# expect: {} [] ast And
# expect: AnnAssign stmt ('target', 'annotation', 'value', 'simple') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True AnnAssign(expr target, expr annotation, expr? value, int simple)
# expect: {'target': <class 'ast.expr'>, 'annotation': <class 'ast.expr'>, 'value': ast.expr | None, 'simple': <class 'int'>} ['value'] ast AnnAssign
# expect: Assert stmt ('test', 'msg') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Assert(expr test, expr? msg)
# expect: {'test': <class 'ast.expr'>, 'msg': ast.expr | None} ['msg'] ast Assert
# expect: Assign stmt ('targets', 'value', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Assign(expr* targets, expr value, string? type_comment)
# expect: {'targets': list[ast.expr], 'value': <class 'ast.expr'>, 'type_comment': str | None} ['type_comment'] ast Assign
# expect: AsyncFor stmt ('target', 'iter', 'body', 'orelse', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
# expect: {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt], 'type_comment': str | None} ['type_comment'] ast AsyncFor
# expect: AsyncFunctionDef stmt ('name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
# expect: {'name': <class 'str'>, 'args': <class 'ast.arguments'>, 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'returns': ast.expr | None, 'type_comment': str | None, 'type_params': list[ast.type_param]} ['returns', 'type_comment'] ast AsyncFunctionDef
# expect: AsyncWith stmt ('items', 'body', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True AsyncWith(withitem* items, stmt* body, string? type_comment)
# expect: {'items': list[ast.withitem], 'body': list[ast.stmt], 'type_comment': str | None} ['type_comment'] ast AsyncWith
# expect: Attribute expr ('value', 'attr', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Attribute(expr value, identifier attr, expr_context ctx)
# expect: {'value': <class 'ast.expr'>, 'attr': <class 'str'>, 'ctx': <class 'ast.expr_context'>} [] ast Attribute
# expect: AugAssign stmt ('target', 'op', 'value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True AugAssign(expr target, operator op, expr value)
# expect: {'target': <class 'ast.expr'>, 'op': <class 'ast.operator'>, 'value': <class 'ast.expr'>} [] ast AugAssign
# expect: Await expr ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Await(expr value)
# expect: {'value': <class 'ast.expr'>} [] ast Await
# expect: BinOp expr ('left', 'op', 'right') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True BinOp(expr left, operator op, expr right)
# expect: {'left': <class 'ast.expr'>, 'op': <class 'ast.operator'>, 'right': <class 'ast.expr'>} [] ast BinOp
# expect: BitAnd operator () () True BitAnd
# expect: {} [] ast BitAnd
# expect: BitOr operator () () True BitOr
# expect: {} [] ast BitOr
# expect: BitXor operator () () True BitXor
# expect: {} [] ast BitXor
# expect: BoolOp expr ('op', 'values') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True BoolOp(boolop op, expr* values)
# expect: {'op': <class 'ast.boolop'>, 'values': list[ast.expr]} [] ast BoolOp
# expect: Break stmt () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Break
# expect: {} [] ast Break
# expect: Call expr ('func', 'args', 'keywords') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Call(expr func, expr* args, keyword* keywords)
# expect: {'func': <class 'ast.expr'>, 'args': list[ast.expr], 'keywords': list[ast.keyword]} [] ast Call
# expect: ClassDef stmt ('name', 'bases', 'keywords', 'body', 'decorator_list', 'type_params') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
# expect: {'name': <class 'str'>, 'bases': list[ast.expr], 'keywords': list[ast.keyword], 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'type_params': list[ast.type_param]} [] ast ClassDef
# expect: Compare expr ('left', 'ops', 'comparators') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Compare(expr left, cmpop* ops, expr* comparators)
# expect: {'left': <class 'ast.expr'>, 'ops': list[ast.cmpop], 'comparators': list[ast.expr]} [] ast Compare
# expect: Constant expr ('value', 'kind') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Constant(constant value, string? kind)
# expect: {'value': <class 'object'>, 'kind': str | None} ['kind'] ast Constant
# expect: Continue stmt () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Continue
# expect: {} [] ast Continue
# expect: Del expr_context () () True Del
# expect: {} [] ast Del
# expect: Delete stmt ('targets',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Delete(expr* targets)
# expect: {'targets': list[ast.expr]} [] ast Delete
# expect: Dict expr ('keys', 'values') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Dict(expr?* keys, expr* values)
# expect: {'keys': list[ast.expr], 'values': list[ast.expr]} [] ast Dict
# expect: DictComp expr ('key', 'value', 'generators') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True DictComp(expr key, expr value, comprehension* generators)
# expect: {'key': <class 'ast.expr'>, 'value': <class 'ast.expr'>, 'generators': list[ast.comprehension]} [] ast DictComp
# expect: Div operator () () True Div
# expect: {} [] ast Div
# expect: Eq cmpop () () True Eq
# expect: {} [] ast Eq
# expect: ExceptHandler excepthandler ('type', 'name', 'body') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True ExceptHandler(expr? type, identifier? name, stmt* body)
# expect: {'type': ast.expr | None, 'name': str | None, 'body': list[ast.stmt]} ['type', 'name'] ast ExceptHandler
# expect: Expr stmt ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Expr(expr value)
# expect: {'value': <class 'ast.expr'>} [] ast Expr
# expect: Expression mod ('body',) () True Expression(expr body)
# expect: {'body': <class 'ast.expr'>} [] ast Expression
# expect: FloorDiv operator () () True FloorDiv
# expect: {} [] ast FloorDiv
# expect: For stmt ('target', 'iter', 'body', 'orelse', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
# expect: {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt], 'type_comment': str | None} ['type_comment'] ast For
# expect: FormattedValue expr ('value', 'conversion', 'format_spec') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True FormattedValue(expr value, int conversion, expr? format_spec)
# expect: {'value': <class 'ast.expr'>, 'conversion': <class 'int'>, 'format_spec': ast.expr | None} ['format_spec'] ast FormattedValue
# expect: FunctionDef stmt ('name', 'args', 'body', 'decorator_list', 'returns', 'type_comment', 'type_params') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
# expect: {'name': <class 'str'>, 'args': <class 'ast.arguments'>, 'body': list[ast.stmt], 'decorator_list': list[ast.expr], 'returns': ast.expr | None, 'type_comment': str | None, 'type_params': list[ast.type_param]} ['returns', 'type_comment'] ast FunctionDef
# expect: FunctionType mod ('argtypes', 'returns') () True FunctionType(expr* argtypes, expr returns)
# expect: {'argtypes': list[ast.expr], 'returns': <class 'ast.expr'>} [] ast FunctionType
# expect: GeneratorExp expr ('elt', 'generators') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True GeneratorExp(expr elt, comprehension* generators)
# expect: {'elt': <class 'ast.expr'>, 'generators': list[ast.comprehension]} [] ast GeneratorExp
# expect: Global stmt ('names',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Global(identifier* names)
# expect: {'names': list[str]} [] ast Global
# expect: Gt cmpop () () True Gt
# expect: {} [] ast Gt
# expect: GtE cmpop () () True GtE
# expect: {} [] ast GtE
# expect: If stmt ('test', 'body', 'orelse') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True If(expr test, stmt* body, stmt* orelse)
# expect: {'test': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt]} [] ast If
# expect: IfExp expr ('test', 'body', 'orelse') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True IfExp(expr test, expr body, expr orelse)
# expect: {'test': <class 'ast.expr'>, 'body': <class 'ast.expr'>, 'orelse': <class 'ast.expr'>} [] ast IfExp
# expect: Import stmt ('names',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Import(alias* names)
# expect: {'names': list[ast.alias]} [] ast Import
# expect: ImportFrom stmt ('module', 'names', 'level') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True ImportFrom(identifier? module, alias* names, int? level)
# expect: {'module': str | None, 'names': list[ast.alias], 'level': int | None} ['module', 'level'] ast ImportFrom
# expect: In cmpop () () True In
# expect: {} [] ast In
# expect: Interactive mod ('body',) () True Interactive(stmt* body)
# expect: {'body': list[ast.stmt]} [] ast Interactive
# expect: Interpolation expr ('value', 'str', 'conversion', 'format_spec') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Interpolation(expr value, constant str, int conversion, expr? format_spec)
# expect: {'value': <class 'ast.expr'>, 'str': <class 'object'>, 'conversion': <class 'int'>, 'format_spec': ast.expr | None} ['format_spec'] ast Interpolation
# expect: Invert unaryop () () True Invert
# expect: {} [] ast Invert
# expect: Is cmpop () () True Is
# expect: {} [] ast Is
# expect: IsNot cmpop () () True IsNot
# expect: {} [] ast IsNot
# expect: JoinedStr expr ('values',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True JoinedStr(expr* values)
# expect: {'values': list[ast.expr]} [] ast JoinedStr
# expect: LShift operator () () True LShift
# expect: {} [] ast LShift
# expect: Lambda expr ('args', 'body') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Lambda(arguments args, expr body)
# expect: {'args': <class 'ast.arguments'>, 'body': <class 'ast.expr'>} [] ast Lambda
# expect: List expr ('elts', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True List(expr* elts, expr_context ctx)
# expect: {'elts': list[ast.expr], 'ctx': <class 'ast.expr_context'>} [] ast List
# expect: ListComp expr ('elt', 'generators') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True ListComp(expr elt, comprehension* generators)
# expect: {'elt': <class 'ast.expr'>, 'generators': list[ast.comprehension]} [] ast ListComp
# expect: Load expr_context () () True Load
# expect: {} [] ast Load
# expect: Lt cmpop () () True Lt
# expect: {} [] ast Lt
# expect: LtE cmpop () () True LtE
# expect: {} [] ast LtE
# expect: MatMult operator () () True MatMult
# expect: {} [] ast MatMult
# expect: Match stmt ('subject', 'cases') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Match(expr subject, match_case* cases)
# expect: {'subject': <class 'ast.expr'>, 'cases': list[ast.match_case]} [] ast Match
# expect: MatchAs pattern ('pattern', 'name') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchAs(pattern? pattern, identifier? name)
# expect: {'pattern': ast.pattern | None, 'name': str | None} ['pattern', 'name'] ast MatchAs
# expect: MatchClass pattern ('cls', 'patterns', 'kwd_attrs', 'kwd_patterns') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
# expect: {'cls': <class 'ast.expr'>, 'patterns': list[ast.pattern], 'kwd_attrs': list[str], 'kwd_patterns': list[ast.pattern]} [] ast MatchClass
# expect: MatchMapping pattern ('keys', 'patterns', 'rest') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchMapping(expr* keys, pattern* patterns, identifier? rest)
# expect: {'keys': list[ast.expr], 'patterns': list[ast.pattern], 'rest': str | None} ['rest'] ast MatchMapping
# expect: MatchOr pattern ('patterns',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchOr(pattern* patterns)
# expect: {'patterns': list[ast.pattern]} [] ast MatchOr
# expect: MatchSequence pattern ('patterns',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchSequence(pattern* patterns)
# expect: {'patterns': list[ast.pattern]} [] ast MatchSequence
# expect: MatchSingleton pattern ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchSingleton(constant value)
# expect: {'value': <class 'object'>} [] ast MatchSingleton
# expect: MatchStar pattern ('name',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchStar(identifier? name)
# expect: {'name': str | None} ['name'] ast MatchStar
# expect: MatchValue pattern ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True MatchValue(expr value)
# expect: {'value': <class 'ast.expr'>} [] ast MatchValue
# expect: Mod operator () () True Mod
# expect: {} [] ast Mod
# expect: Module mod ('body', 'type_ignores') () True Module(stmt* body, type_ignore* type_ignores)
# expect: {'body': list[ast.stmt], 'type_ignores': list[ast.type_ignore]} [] ast Module
# expect: Mult operator () () True Mult
# expect: {} [] ast Mult
# expect: Name expr ('id', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Name(identifier id, expr_context ctx)
# expect: {'id': <class 'str'>, 'ctx': <class 'ast.expr_context'>} [] ast Name
# expect: NamedExpr expr ('target', 'value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True NamedExpr(expr target, expr value)
# expect: {'target': <class 'ast.expr'>, 'value': <class 'ast.expr'>} [] ast NamedExpr
# expect: Nonlocal stmt ('names',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Nonlocal(identifier* names)
# expect: {'names': list[str]} [] ast Nonlocal
# expect: Not unaryop () () True Not
# expect: {} [] ast Not
# expect: NotEq cmpop () () True NotEq
# expect: {} [] ast NotEq
# expect: NotIn cmpop () () True NotIn
# expect: {} [] ast NotIn
# expect: Or boolop () () True Or
# expect: {} [] ast Or
# expect: ParamSpec type_param ('name', 'default_value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True ParamSpec(identifier name, expr? default_value)
# expect: {'name': <class 'str'>, 'default_value': ast.expr | None} ['default_value'] ast ParamSpec
# expect: Pass stmt () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Pass
# expect: {} [] ast Pass
# expect: Pow operator () () True Pow
# expect: {} [] ast Pow
# expect: RShift operator () () True RShift
# expect: {} [] ast RShift
# expect: Raise stmt ('exc', 'cause') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Raise(expr? exc, expr? cause)
# expect: {'exc': ast.expr | None, 'cause': ast.expr | None} ['exc', 'cause'] ast Raise
# expect: Return stmt ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Return(expr? value)
# expect: {'value': ast.expr | None} ['value'] ast Return
# expect: Set expr ('elts',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Set(expr* elts)
# expect: {'elts': list[ast.expr]} [] ast Set
# expect: SetComp expr ('elt', 'generators') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True SetComp(expr elt, comprehension* generators)
# expect: {'elt': <class 'ast.expr'>, 'generators': list[ast.comprehension]} [] ast SetComp
# expect: Slice expr ('lower', 'upper', 'step') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Slice(expr? lower, expr? upper, expr? step)
# expect: {'lower': ast.expr | None, 'upper': ast.expr | None, 'step': ast.expr | None} ['lower', 'upper', 'step'] ast Slice
# expect: Starred expr ('value', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Starred(expr value, expr_context ctx)
# expect: {'value': <class 'ast.expr'>, 'ctx': <class 'ast.expr_context'>} [] ast Starred
# expect: Store expr_context () () True Store
# expect: {} [] ast Store
# expect: Sub operator () () True Sub
# expect: {} [] ast Sub
# expect: Subscript expr ('value', 'slice', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Subscript(expr value, expr slice, expr_context ctx)
# expect: {'value': <class 'ast.expr'>, 'slice': <class 'ast.expr'>, 'ctx': <class 'ast.expr_context'>} [] ast Subscript
# expect: TemplateStr expr ('values',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True TemplateStr(expr* values)
# expect: {'values': list[ast.expr]} [] ast TemplateStr
# expect: Try stmt ('body', 'handlers', 'orelse', 'finalbody') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
# expect: {'body': list[ast.stmt], 'handlers': list[ast.excepthandler], 'orelse': list[ast.stmt], 'finalbody': list[ast.stmt]} [] ast Try
# expect: TryStar stmt ('body', 'handlers', 'orelse', 'finalbody') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
# expect: {'body': list[ast.stmt], 'handlers': list[ast.excepthandler], 'orelse': list[ast.stmt], 'finalbody': list[ast.stmt]} [] ast TryStar
# expect: Tuple expr ('elts', 'ctx') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Tuple(expr* elts, expr_context ctx)
# expect: {'elts': list[ast.expr], 'ctx': <class 'ast.expr_context'>} [] ast Tuple
# expect: TypeAlias stmt ('name', 'type_params', 'value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True TypeAlias(expr name, type_param* type_params, expr value)
# expect: {'name': <class 'ast.expr'>, 'type_params': list[ast.type_param], 'value': <class 'ast.expr'>} [] ast TypeAlias
# expect: TypeIgnore type_ignore ('lineno', 'tag') () True TypeIgnore(int lineno, string tag)
# expect: {'lineno': <class 'int'>, 'tag': <class 'str'>} [] ast TypeIgnore
# expect: TypeVar type_param ('name', 'bound', 'default_value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True TypeVar(identifier name, expr? bound, expr? default_value)
# expect: {'name': <class 'str'>, 'bound': ast.expr | None, 'default_value': ast.expr | None} ['bound', 'default_value'] ast TypeVar
# expect: TypeVarTuple type_param ('name', 'default_value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True TypeVarTuple(identifier name, expr? default_value)
# expect: {'name': <class 'str'>, 'default_value': ast.expr | None} ['default_value'] ast TypeVarTuple
# expect: UAdd unaryop () () True UAdd
# expect: {} [] ast UAdd
# expect: USub unaryop () () True USub
# expect: {} [] ast USub
# expect: UnaryOp expr ('op', 'operand') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True UnaryOp(unaryop op, expr operand)
# expect: {'op': <class 'ast.unaryop'>, 'operand': <class 'ast.expr'>} [] ast UnaryOp
# expect: While stmt ('test', 'body', 'orelse') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True While(expr test, stmt* body, stmt* orelse)
# expect: {'test': <class 'ast.expr'>, 'body': list[ast.stmt], 'orelse': list[ast.stmt]} [] ast While
# expect: With stmt ('items', 'body', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True With(withitem* items, stmt* body, string? type_comment)
# expect: {'items': list[ast.withitem], 'body': list[ast.stmt], 'type_comment': str | None} ['type_comment'] ast With
# expect: Yield expr ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True Yield(expr? value)
# expect: {'value': ast.expr | None} ['value'] ast Yield
# expect: YieldFrom expr ('value',) ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True YieldFrom(expr value)
# expect: {'value': <class 'ast.expr'>} [] ast YieldFrom
# expect: alias AST ('name', 'asname') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True alias(identifier name, identifier? asname)
# expect: {'name': <class 'str'>, 'asname': str | None} ['asname'] ast alias
# expect: arg AST ('arg', 'annotation', 'type_comment') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True arg(identifier arg, expr? annotation, string? type_comment)
# expect: {'arg': <class 'str'>, 'annotation': ast.expr | None, 'type_comment': str | None} ['annotation', 'type_comment'] ast arg
# expect: arguments AST ('posonlyargs', 'args', 'vararg', 'kwonlyargs', 'kw_defaults', 'kwarg', 'defaults') () True arguments(arg* posonlyargs, arg* args, arg? vararg, arg* kwonlyargs, expr?* kw_defaults, arg? kwarg, expr* defaults)
# expect: {'posonlyargs': list[ast.arg], 'args': list[ast.arg], 'vararg': ast.arg | None, 'kwonlyargs': list[ast.arg], 'kw_defaults': list[ast.expr], 'kwarg': ast.arg | None, 'defaults': list[ast.expr]} ['vararg', 'kwarg'] ast arguments
# expect: boolop AST () () True boolop = And | Or
# expect: None [] ast boolop
# expect: cmpop AST () () True cmpop = Eq | NotEq | Lt | LtE | Gt | GtE | Is | IsNot | In | NotIn
# expect: None [] ast cmpop
# expect: comprehension AST ('target', 'iter', 'ifs', 'is_async') () True comprehension(expr target, expr iter, expr* ifs, int is_async)
# expect: {'target': <class 'ast.expr'>, 'iter': <class 'ast.expr'>, 'ifs': list[ast.expr], 'is_async': <class 'int'>} [] ast comprehension
# expect: excepthandler AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True excepthandler = ExceptHandler(expr? type, identifier? name, stmt* body)
# expect: None [] ast excepthandler
# expect: expr AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True expr = BoolOp(boolop op, expr* values)
# expect:      | NamedExpr(expr target, expr value)
# expect:      | BinOp(expr left, operator op, expr right)
# expect:      | UnaryOp(unaryop op, expr operand)
# expect:      | Lambda(arguments args, expr body)
# expect:      | IfExp(expr test, expr body, expr orelse)
# expect:      | Dict(expr?* keys, expr* values)
# expect:      | Set(expr* elts)
# expect:      | ListComp(expr elt, comprehension* generators)
# expect:      | SetComp(expr elt, comprehension* generators)
# expect:      | DictComp(expr key, expr value, comprehension* generators)
# expect:      | GeneratorExp(expr elt, comprehension* generators)
# expect:      | Await(expr value)
# expect:      | Yield(expr? value)
# expect:      | YieldFrom(expr value)
# expect:      | Compare(expr left, cmpop* ops, expr* comparators)
# expect:      | Call(expr func, expr* args, keyword* keywords)
# expect:      | FormattedValue(expr value, int conversion, expr? format_spec)
# expect:      | Interpolation(expr value, constant str, int conversion, expr? format_spec)
# expect:      | JoinedStr(expr* values)
# expect:      | TemplateStr(expr* values)
# expect:      | Constant(constant value, string? kind)
# expect:      | Attribute(expr value, identifier attr, expr_context ctx)
# expect:      | Subscript(expr value, expr slice, expr_context ctx)
# expect:      | Starred(expr value, expr_context ctx)
# expect:      | Name(identifier id, expr_context ctx)
# expect:      | List(expr* elts, expr_context ctx)
# expect:      | Tuple(expr* elts, expr_context ctx)
# expect:      | Slice(expr? lower, expr? upper, expr? step)
# expect: None [] ast expr
# expect: expr_context AST () () True expr_context = Load | Store | Del
# expect: None [] ast expr_context
# expect: keyword AST ('arg', 'value') ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True keyword(identifier? arg, expr value)
# expect: {'arg': str | None, 'value': <class 'ast.expr'>} ['arg'] ast keyword
# expect: match_case AST ('pattern', 'guard', 'body') () True match_case(pattern pattern, expr? guard, stmt* body)
# expect: {'pattern': <class 'ast.pattern'>, 'guard': ast.expr | None, 'body': list[ast.stmt]} ['guard'] ast match_case
# expect: mod AST () () True mod = Module(stmt* body, type_ignore* type_ignores)
# expect:     | Interactive(stmt* body)
# expect:     | Expression(expr body)
# expect:     | FunctionType(expr* argtypes, expr returns)
# expect: None [] ast mod
# expect: operator AST () () True operator = Add | Sub | Mult | MatMult | Div | Mod | Pow | LShift | RShift | BitOr | BitXor | BitAnd | FloorDiv
# expect: None [] ast operator
# expect: pattern AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True pattern = MatchValue(expr value)
# expect:         | MatchSingleton(constant value)
# expect:         | MatchSequence(pattern* patterns)
# expect:         | MatchMapping(expr* keys, pattern* patterns, identifier? rest)
# expect:         | MatchClass(expr cls, pattern* patterns, identifier* kwd_attrs, pattern* kwd_patterns)
# expect:         | MatchStar(identifier? name)
# expect:         | MatchAs(pattern? pattern, identifier? name)
# expect:         | MatchOr(pattern* patterns)
# expect: None [] ast pattern
# expect: stmt AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True stmt = FunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
# expect:      | AsyncFunctionDef(identifier name, arguments args, stmt* body, expr* decorator_list, expr? returns, string? type_comment, type_param* type_params)
# expect:      | ClassDef(identifier name, expr* bases, keyword* keywords, stmt* body, expr* decorator_list, type_param* type_params)
# expect:      | Return(expr? value)
# expect:      | Delete(expr* targets)
# expect:      | Assign(expr* targets, expr value, string? type_comment)
# expect:      | TypeAlias(expr name, type_param* type_params, expr value)
# expect:      | AugAssign(expr target, operator op, expr value)
# expect:      | AnnAssign(expr target, expr annotation, expr? value, int simple)
# expect:      | For(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
# expect:      | AsyncFor(expr target, expr iter, stmt* body, stmt* orelse, string? type_comment)
# expect:      | While(expr test, stmt* body, stmt* orelse)
# expect:      | If(expr test, stmt* body, stmt* orelse)
# expect:      | With(withitem* items, stmt* body, string? type_comment)
# expect:      | AsyncWith(withitem* items, stmt* body, string? type_comment)
# expect:      | Match(expr subject, match_case* cases)
# expect:      | Raise(expr? exc, expr? cause)
# expect:      | Try(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
# expect:      | TryStar(stmt* body, excepthandler* handlers, stmt* orelse, stmt* finalbody)
# expect:      | Assert(expr test, expr? msg)
# expect:      | Import(alias* names)
# expect:      | ImportFrom(identifier? module, alias* names, int? level)
# expect:      | Global(identifier* names)
# expect:      | Nonlocal(identifier* names)
# expect:      | Expr(expr value)
# expect:      | Pass
# expect:      | Break
# expect:      | Continue
# expect: None [] ast stmt
# expect: type_ignore AST () () True type_ignore = TypeIgnore(int lineno, string tag)
# expect: None [] ast type_ignore
# expect: type_param AST () ('lineno', 'col_offset', 'end_lineno', 'end_col_offset') True type_param = TypeVar(identifier name, expr? bound, expr? default_value)
# expect:            | ParamSpec(identifier name, expr? default_value)
# expect:            | TypeVarTuple(identifier name, expr? default_value)
# expect: None [] ast type_param
# expect: unaryop AST () () True unaryop = Invert | Not | UAdd | USub
# expect: None [] ast unaryop
# expect: withitem AST ('context_expr', 'optional_vars') () True withitem(expr context_expr, expr? optional_vars)
# expect: {'context_expr': <class 'ast.expr'>, 'optional_vars': ast.expr | None} ['optional_vars'] ast withitem
# ---
import ast
x = ast.Name("x", ast.Load())
print(x, repr(x), x.id, x.ctx, x._fields, vars(x))  # expect: Name(id='x', ctx=Load()) Name(id='x', ctx=Load()) x Load() ('id', 'ctx') {'id': 'x', 'ctx': Load()}
print(ast.Name("y").ctx, ast.Call(x).args, ast.Call(x).keywords, ast.Constant(1).kind, vars(ast.Constant(1)))  # expect: Load() [] [] None {'value': 1}
print(ast.FunctionDef("f", ast.arguments()))  # expect: FunctionDef(name='f', args=arguments(posonlyargs=[], args=[], vararg=None, kwonlyargs=[], kw_defaults=[], kwarg=None, defaults=[]), body=[], decorator_list=[], returns=None, type_comment=None, type_params=[])
print(ast.Name(id="z", lineno=3, col_offset=4).lineno, x.end_lineno)  # expect: 3 None
for f in [lambda: ast.Name(1, 2, 3), lambda: ast.Name(1, id=2), lambda: ast.AST(1), lambda: x.lineno, lambda: x.nope,
          lambda: ast.Name("x").__replace__(foo=1), lambda: ast.Add(1)]:
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
# expect: TypeError Name constructor takes at most 2 positional arguments
# expect: TypeError Name got multiple values for argument 'id'
# expect: TypeError AST constructor takes at most 0 positional arguments
# expect: AttributeError 'Name' object has no attribute 'lineno'
# expect: AttributeError 'Name' object has no attribute 'nope'
# expect: TypeError Name.__replace__ got an unexpected keyword argument 'foo'.
# expect: TypeError Add constructor takes at most 0 positional arguments
print(isinstance(x, ast.expr), issubclass(ast.Add, ast.operator), type(ast.Load()) is ast.Load)  # expect: True True True
print(x.__replace__(id="w").id, x.id, x.__reduce__(), ast.Pass().__reduce__(), ast.AST())  # expect: w x (<class 'ast.Name'>, (None, None), {'id': 'x', 'ctx': Load()}) (<class 'ast.Pass'>, (), {}) ast.AST()
import copy
t = ast.parse("def f(a=[1, 2]):\n    return {'k': a}")
u = copy.deepcopy(t)
print(ast.dump(u, include_attributes=True) == ast.dump(t, include_attributes=True), u is not t, u.body[0] is not t.body[0])  # expect: True True True
v = copy.copy(t)
print(v.body is t.body, ast.compare(t, u), ast.compare(t, v))  # expect: True True True
class Mine(ast.expr):
    _fields = ("a", "b")
    _attributes = ("where",)
m = Mine(1, b=2, where=3)
print(m, m.where, isinstance(m, ast.AST), ast.dump(m), ast.dump(m, include_attributes=True))  # expect: Mine(a=1, b=2) 3 True Mine(a=1, b=2) Mine(a=1, b=2, where=3)
class Sub(ast.Name):
    pass
print(Sub("q"), ast.dump(Sub("q")), ast.unparse(ast.Expr(ast.Name("q"))))  # expect: Sub(id='q', ctx=Load()) Sub(id='q', ctx=Load()) q
match x:
    case ast.Name(id, ast.Load()):
        print("matched", id)  # expect: matched x
print(repr(ast.parse("x = [1, 2, 3]\ny = f(a, b)\nz")))  # expect: Module(body=[Assign(targets=[Name(id='x', ctx=Store(...))], value=List(elts=[Constant(...), ..., Constant(...)], ctx=Load(...)), type_comment=None), ..., Expr(value=Name(id='z', ctx=Load(...)))], type_ignores=[])
print(ast.Module(), ast.Module([1]), ast.Module([1, 2]), ast.Module([1, 2, 3]), ast.Module((1, 2, 3)), ast.Global(["a", "b", "c"]))  # expect: Module(body=[], type_ignores=[]) Module(body=[1], type_ignores=[]) Module(body=[1, 2], type_ignores=[]) Module(body=[1, ..., 3], type_ignores=[]) Module(body=(1, ..., 3), type_ignores=[]) Global(names=['a', ..., 'c'])
try:
    class Bad(ast.AST):
        _fields = (1,)
    Bad(1)
except TypeError as e:
    print(e)  # expect: attribute name must be string, not 'int'
# ---
import ast
print(ast.slice.__mro__[1].__name__, ast.Index(5), ast.dump(ast.ExtSlice([ast.Constant(1)])), ast.Tuple([1]).dims, ast.Param.__base__.__name__)  # expect: AST 5 Tuple(elts=[Constant(value=1)], ctx=Load()) [1] expr_context
t = ast.Tuple([ast.Constant(1)])
t.dims = []
print(t.elts, ast.PyCF_ONLY_AST, ast.PyCF_OPTIMIZED_AST, ast.PyCF_TYPE_COMMENTS, ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)  # expect: [] 1024 33792 4096 8192
print(sorted(n for n in dir(ast) if not n.startswith("_") and not isinstance(getattr(ast, n), type)))  # expect: ['PyCF_ALLOW_TOP_LEVEL_AWAIT', 'PyCF_ONLY_AST', 'PyCF_OPTIMIZED_AST', 'PyCF_TYPE_COMMENTS', 'compare', 'copy_location', 'dump', 'fix_missing_locations', 'get_docstring', 'get_source_segment', 'increment_lineno', 'iter_child_nodes', 'iter_fields', 'literal_eval', 'main', 'parse', 'unparse', 'walk']
