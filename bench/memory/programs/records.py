# Dicts of short texts: rows of a table.
kept = []
for i in range(40000):
    line = f"{i},name{i},{i * 7 % 1000},city{i % 50}"
    number, name, price, city = line.split(",")
    kept.append({"number": int(number), "name": name, "price": price, "city": city})
