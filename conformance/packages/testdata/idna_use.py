# Host names by idna: labels in both forms, the mapping of UTS 46, refusals.
import idna
from idna import codec, core, uts46data
for s in ("ドメイン.テスト", "faß.de", "bücher.example", "xn--bcher-kva.example", "a.b.c", "☃.net", "www.Köln.DE", "ab--cd", "-a", "a-", "a"*64, "", ".", "a..b", "xn--zz", "\u0378", "עברית.com", "a\u05d0", "l·l", "\u0375α", "1א"):
    for f in (idna.encode, idna.decode):
        try: print(f.__name__, s[:20], f(s))
        except Exception as e: print(f.__name__, s[:20], type(e).__name__, e)
    try: print(idna.encode(s, uts46=True, transitional=True), idna.uts46_remap(s), idna.encode(s, std3_rules=True))
    except Exception as e: print(type(e).__name__, e)
print(idna.alabel("ö"), idna.ulabel("xn--nda"), idna.check_label("abc"), idna.valid_label_length("a"), idna.__version__, idna.package_data.__version__, core.intranges_contain(5, idna.intranges.intranges_from_list([1,2,5,6])))
for s in ("Königsgäßchen", "A\u0301"): print(idna.uts46_remap(s, False), len(uts46data.uts46data))
idna.encode("\ud800")
