# region: functions
def new_mean():
    return {"count": 0, "mean": 0.0}


def update(state, value):
    state["count"] += 1
    state["mean"] += (value - state["mean"]) / state["count"]
# endregion: functions


# region: use
loss = new_mean()
for batch_loss in [0.9, 0.7, 0.5]:
    update(loss, batch_loss)

print(loss)
# endregion: use
