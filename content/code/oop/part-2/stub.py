from protocol import held_out_error


# region: stub
class Recorder:
    """A stand-in that remembers what it was fitted to and predicts zero."""

    def fit(self, xs, ys):
        self.fitted = list(xs)
        return self

    def predict(self, xs):
        return [0.0 for _ in xs]


recorder = Recorder()
error = held_out_error(recorder, xs=[1.0, 2.0, 3.0], ys=[5.0, 5.0, 6.0], train=2)

assert recorder.fitted == [1.0, 2.0]    # the held-out input was not seen
assert error == 6.0
# endregion: stub
