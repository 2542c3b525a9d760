# region: class
class RunningMean:
    """The mean of a stream of numbers, kept without keeping the numbers."""

    def __init__(self):
        self._count = 0
        self._total = 0.0

    @property
    def count(self):
        return self._count

    @property
    def mean(self):
        if self._count == 0:
            raise ValueError("the mean of no numbers is not defined")
        return self._total / self._count

    def update(self, value):
        self._count += 1
        self._total += value

    def reset(self):
        self._count = 0
        self._total = 0.0
# endregion: class


# region: use
loss = RunningMean()
loss.update(0.4)
loss.update(0.6)
print(loss.mean)

try:
    loss.count = 0
except AttributeError:
    print("count can be read, not set")
# endregion: use
