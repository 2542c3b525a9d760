# region: abstract
from abc import ABC, abstractmethod


class BaseRegressor(ABC):
    @abstractmethod
    def fit(self, xs, ys): ...

    @abstractmethod
    def predict(self, xs): ...


class Half(BaseRegressor):
    def fit(self, xs, ys):
        return self


try:
    Half()
except TypeError:
    print("Half cannot be made: predict is missing")
# endregion: abstract
