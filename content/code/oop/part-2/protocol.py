# region: protocol
from statistics import fmean
from typing import Protocol, Sequence


class Regressor(Protocol):
    def fit(self, xs: Sequence[float], ys: Sequence[float]) -> "Regressor": ...
    def predict(self, xs: Sequence[float]) -> list[float]: ...
# endregion: protocol


# region: held-out
def held_out_error(
    model: Regressor, xs: Sequence[float], ys: Sequence[float], train: int
) -> float:
    """Mean absolute error on what follows the first `train` examples."""
    model.fit(xs[:train], ys[:train])
    predictions = model.predict(xs[train:])
    return fmean(abs(p - y) for p, y in zip(predictions, ys[train:]))
# endregion: held-out
