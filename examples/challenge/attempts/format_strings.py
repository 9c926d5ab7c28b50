# Format strings, which the vault formats with itself.
for text in "{0._hint}", "{0.check.__globals__[SECRET]}", "{0.check.__func__.__globals__[SECRET]}", "{0.__class__.__init__.__globals__[SECRET]}", "{0:{0._hint}}":
    try:
        print(vault.show(text))
    except Exception as e:
        print(type(e).__name__)
