# Names and text beyond ASCII.
naïve, Ωmega, 名前, _ñ = 1, 2, 3, 4
print(naïve + Ωmega + 名前 + _ñ)  # expect: 10
class Größe:
    länge = 5
    def größer(self, ß): return self.länge > ß
print(Größe().größer(3), Größe.__name__, [n for n in vars(Größe) if not n.startswith("__")])  # expect: True Größe ['länge', 'größer']
def f(*, ключ="значение"): return ключ
print(f(), f(ключ="x"), f(**{"ключ": "y"}))  # expect: значение x y
# --- names are normalised by NFKC
ﬀ = 1
ff += 1
print(ff, "ff" in globals(), "ﬀ" in globals())  # expect: 2 True False
class C: pass
c = C()
c.ª = 5
print(c.a, vars(c), getattr(c, "a"), hasattr(c, "ª"))  # expect: 5 {'a': 5} 5 False
# --- keywords of functions too
def f(µ): return µ
print(f(μ=3))  # expect: 3
# --- strings are not normalised
print("ﬀ" == "ff", len("é"), len("é"), "é" == "é")  # expect: False 1 1 True
# --- what is no name
a‿b = 1
print(a‿b)  # expect: 1
# ---
x² = 1  # raises: SyntaxError: invalid character '²' (U+00B2)
# ---
€ = 1  # raises: SyntaxError: invalid character '€' (U+20AC)
# ---
a　b = 1  # raises: SyntaxError: invalid non-printable character U+3000
# ---
x = 1 – 2  # raises: SyntaxError: invalid character '–' (U+2013)
# ---
print(‘a’)  # raises: SyntaxError: invalid character '‘' (U+2018)
# ---
x = 5；  # raises: SyntaxError: invalid character '；' (U+FF1B)
# --- emoji
😀 = 1  # raises: SyntaxError: invalid character '😀' (U+1F600)
# --- escapes in errors
nämе  # raises: NameError: name 'nämе' is not defined
# --- methods with str of all widths
for s in ("abc", "äbc", "Ωbc", "😀bc"):
    print(s[0], s[1:], s.upper(), s[::-1], len(s), s.find("c"), s.encode("utf-8"), s.center(7, "·"), s < "b", f"{s:>6}", s * 2, s.replace("b", "Ω"))
# expect: a bc ABC cba 3 2 b'abc' ··abc·· True    abc abcabc aΩc
# expect: ä bc ÄBC cbä 3 2 b'\xc3\xa4bc' ··äbc·· False    äbc äbcäbc äΩc
# expect: Ω bc ΩBC cbΩ 3 2 b'\xce\xa9bc' ··Ωbc·· False    Ωbc ΩbcΩbc ΩΩc
# expect: 😀 bc 😀BC cb😀 3 2 b'\xf0\x9f\x98\x80bc' ··😀bc·· False    😀bc 😀bc😀bc 😀Ωc
# --- casing and classes of other scripts
print("ǅ".lower(), "ﬁ".upper(), "ŉ".upper(), "ͅ".upper(), "Σ".lower(), "ΑΣ ΑΣΑ".lower(), "ıİ".lower(), "ꭰ".upper(), "ა".upper(), "א".isalpha(), "٣".isdigit(), "Ⅷ".isnumeric(), "ⅷ".upper(), "ʰ".isalpha(), "\u2003".isspace(), "一".isnumeric(), "ª".islower())  # expect: ǆ FI ʼN Ι σ ας ασα ıi̇ Ꭰ Ა True True True Ⅷ True True True True
