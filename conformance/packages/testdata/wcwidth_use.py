# Columns that text takes in a terminal, by wcwidth.
import wcwidth
for s in ("abc", "コンニチハ", "a\u0301", "\x1b[0m", "\0", "👩‍👩‍👧", "한글", "e\u200d", "é", "\u00ad", "１２"): print(repr(s), wcwidth.wcswidth(s), [wcwidth.wcwidth(c) for c in s], wcwidth.wcswidth(s, 1))
print(wcwidth.list_versions(), [wcwidth.wcwidth("\u231a", v) for v in ("4.1.0", "9.0", "latest", "auto", "8")])
wcwidth.wcwidth("ab")
