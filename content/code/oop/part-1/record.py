# region: record
from dataclasses import dataclass


@dataclass(frozen=True)
class Split:
    train: int
    test: int


print(Split(train=80, test=20))
print(Split(80, 20) == Split(80, 20))
# endregion: record
