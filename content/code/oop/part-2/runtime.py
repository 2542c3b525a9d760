# region: runtime
from typing import Protocol, runtime_checkable


@runtime_checkable
class Predicts(Protocol):
    def predict(self, xs): ...


class Oracle:
    def predict(self):    # takes no inputs at all
        return 42


print(isinstance(Oracle(), Predicts))
# endregion: runtime
