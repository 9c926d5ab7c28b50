"""An honest plug-in: notes how many words there are."""


def work(desk):
    words = sum(len(note.text.split()) for note in desk.notes)
    desk.add(f"{words} words in {desk.count} notes")
    with open("/scratch/count.txt", "a") as file:
        print(words, file=file)
    return desk.note(desk.count - 1).text
