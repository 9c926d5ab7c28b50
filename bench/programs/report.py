# Strings and dicts: records in text are parsed, grouped, sorted and laid out.
def lines(n):
    """Make n lines "day;region;product;units;price" without a random module."""
    regions = ["north", "south", "east", "west", "centre"]
    products = ["anvil", "bolt", "crate", "drill", "easel", "flask", "gauge"]
    state = 12345
    out = []
    for i in range(n):
        state = (state * 1103515245 + 12345) % 2147483648
        region = regions[(state >> 8) % len(regions)]
        product = products[(state >> 16) % len(products)]
        units = (state >> 4) % 90 + 1
        price = (state >> 12) % 9000 + 100
        out.append(f"2024-{i % 12 + 1:02d}-{i % 28 + 1:02d};{region};{product};{units};{price / 100:.2f}")
    return out


def parse(text):
    records = []
    for line in text.split("\n"):
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        day, region, product, units, price = line.split(";")
        year, month, _ = day.split("-")
        records.append({
            "month": f"{year}/{month}",
            "region": region.title(),
            "product": product.upper(),
            "units": int(units),
            "cents": int(price.replace(".", "")),
        })
    return records


def group(records, *keys):
    groups = {}
    for r in records:
        key = tuple(r[k] for k in keys)
        entry = groups.get(key)
        if entry is None:
            entry = groups[key] = {"units": 0, "cents": 0, "days": 0}
        entry["units"] += r["units"]
        entry["cents"] += r["units"] * r["cents"]
        entry["days"] += 1
    return groups


def layout(title, groups):
    rows = [title, "=" * len(title)]
    for key, entry in sorted(groups.items(), key=lambda item: (-item[1]["cents"], item[0])):
        name = " / ".join(key)
        money = f"{entry['cents'] // 100:,}.{entry['cents'] % 100:02d}"
        rows.append(f"{name:<24}{entry['units']:>10}{money:>18}{entry['days']:>6}")
    return "\n".join(rows) + "\n"


def checksum(text):
    total = 0
    for ch in text:
        total = (total * 31 + ord(ch)) % 1000000007
    return total


def main(n):
    text = "\n".join(lines(n)) + "\n# the end\n\n"
    records = parse(text)
    parts = [
        layout("By region", group(records, "region")),
        layout("By product and month", group(records, "product", "month")),
        layout("By region, product and month", group(records, "region", "product", "month")),
    ]
    words = {}
    for word in " ".join(parts).replace("/", " ").split():
        words[word] = words.get(word, 0) + 1
    print(len(records), len(words), checksum("\n".join(parts)))


main(120_000)  # expect: 120000 1165 522213365
