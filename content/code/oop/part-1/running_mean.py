# region: class
class RunningMean:
    """The mean of a stream of numbers, kept without keeping the numbers."""

    def __init__(self):
        self.count = 0
        self.mean = 0.0

    def update(self, value):
        self.count += 1
        self.mean += (value - self.mean) / self.count

    def __repr__(self):
        return f"RunningMean(count={self.count}, mean={self.mean:.3f})"
# endregion: class


if __name__ == "__main__":
    # region: use
    training = RunningMean()
    validation = RunningMean()

    for batch_loss in [0.9, 0.7, 0.5]:
        training.update(batch_loss)
    validation.update(0.8)

    print(training)
    print(validation)
    # endregion: use
