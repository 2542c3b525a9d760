import sys

sys.path.insert(0, "../part-1")
from running_mean import RunningMean

# region: tamper
loss = RunningMean()
for value in [0.9, 0.7, 0.5]:
    loss.update(value)

loss.mean = 0.0    # a fresh start for the next epoch?
for value in [0.4, 0.6]:
    loss.update(value)

print(loss)
# endregion: tamper
