# region: shared
class History:
    losses = []

    def add(self, loss):
        self.losses.append(loss)


first, second = History(), History()
first.add(0.9)
print(second.losses)
# endregion: shared


# region: own
class OwnHistory:
    def __init__(self):
        self.losses = []

    def add(self, loss):
        self.losses.append(loss)
# endregion: own


first, second = OwnHistory(), OwnHistory()
first.add(0.9)
assert second.losses == []
