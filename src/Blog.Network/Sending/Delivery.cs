using Blog.Model.CrossPosts;

namespace Blog.Network.Sending;

/// <summary>Carries out one order. What is known about the copy grows on the way.</summary>
/// <param name="api">The API.</param>
/// <param name="line">How it is reached.</param>
/// <param name="connection">The way there, with the key.</param>
/// <param name="order">What is sent.</param>
/// <param name="writeDown">Records what is known.</param>
internal sealed class Delivery(
    ITargetApi api,
    ApiLine line,
    ApiConnection connection,
    SendOrder order,
    Func<LedgerEntry, bool> writeDown
)
{
    private const int MostAttempts = 3;

    private readonly ApiProfile _profile = api.Profile;
    private readonly CopySearch _search = new(api, connection);

    // With --again the known copy is forgotten, unless the target refuses.
    private LedgerEntry _entry = order.Again
        ? order.Known with
        {
            Id = null,
            Url = null,
            IsDraft = false,
        }
        : order.Known;
    private RemoteCopy? _copy;
    private bool _isNew;

    /// <summary>What to say when only the author can find out whether the copy is there.</summary>
    public static string HowToSettle(ApiProfile profile) =>
        $"{profile.Name} may have the copy or not: no answer came, and it cannot be asked. "
        + $"Look at {profile.OwnPage}. If it is there, write it down with 'blog crosspost record'; "
        + "if not, send it with --again.";

    /// <summary>Carries the order out.</summary>
    public async Task<SendOutcome> RunAsync(CancellationToken cancellation)
    {
        var (account, problem) = await AccountAsync(cancellation).ConfigureAwait(false);
        if (problem is not null)
            return problem;
        if (await LookAsync(account, cancellation).ConfigureAwait(false) is { } blind)
            return blind;
        if (
            _copy is null
            && !order.Again
            && order.Known is { Sending: null } and ({ Id: not null } or { Url: not null })
        )
            return Outcome(
                SendResult.Missing,
                $"The copy that is known{(order.Known.Url is { } url ? $" ({url})" : "")} is not among "
                    + $"the articles of this account at {_profile.Name}. "
                    + "Send it with --again to make another."
            );
        for (var attempt = 1; attempt <= MostAttempts; attempt++)
        {
            var (outcome, lost) = await AttemptAsync(account, cancellation).ConfigureAwait(false);
            if (outcome is not null)
                return outcome;
            if (!_profile.ListsArticles)
                return Outcome(SendResult.Unsettled, $"{lost!.Message} {HowToSettle(_profile)}");
            line.Report(
                $"{lost!.Message} In {line.SettlingPause.TotalSeconds:0} seconds {_profile.Name} is "
                    + "asked whether it has the article."
            );
            await Task.Delay(line.SettlingPause, line.Clock, cancellation).ConfigureAwait(false);
            if (await SettleAsync(account, cancellation).ConfigureAwait(false) is { } unsettled)
                return unsettled;
        }

        return Withdraw(
            SendResult.Refused,
            $"{_profile.Name} failed {MostAttempts} times, and "
                + $"{(_copy is null ? "has no copy" : "its copy may be older than the post")}. "
                + "Try again later."
        );
    }

    /// <summary>The outcome of an order that was ended on its way.</summary>
    /// <param name="why">Why it was, as a sentence.</param>
    public SendOutcome Ended(string why)
    {
        if (_entry.Sending is null)
            return Outcome(SendResult.Unreachable, $"{why} Nothing was sent.");
        return Outcome(
            SendResult.Unsettled,
            _profile.ListsArticles
                ? $"{why} {_profile.Name} may have the copy or not. Send it again: "
                    + $"{_profile.Name} is asked first, and nothing is sent twice."
                : $"{why} {HowToSettle(_profile)}"
        );
    }

    private async Task<(string Account, SendOutcome? Problem)> AccountAsync(CancellationToken cancellation)
    {
        var (account, failure) = await new RemoteAccounts(api, connection)
            .FindAsync(order.Hosts, cancellation)
            .ConfigureAwait(false);
        return (account, failure is null ? null : Outcome(ResultOf(failure), failure.Message));
    }

    // Also for what was never sent from here: another machine may have sent it.
    private async Task<SendOutcome?> LookAsync(string account, CancellationToken cancellation)
    {
        if (!_profile.ListsArticles || order.Again)
            return null;
        (_copy, var failure) = await _search
            .FindAsync(order, account, except: null, cancellation)
            .ConfigureAwait(false);
        return failure is null ? null : Outcome(ResultOf(failure), failure.Message);
    }

    private async Task<SendOutcome?> SettleAsync(string account, CancellationToken cancellation)
    {
        (_copy, var failure) = await _search
            .FindAsync(order with { Known = _entry }, account, order.Again ? order.Known.Id : null, cancellation)
            .ConfigureAwait(false);
        if (failure is null)
            return null;
        return Outcome(
            SendResult.Unsettled,
            $"{failure.Message} {_profile.Name} may have the copy or not. "
                + $"Send it again when {_profile.Name} can be reached: "
                + "it is asked first, and nothing is sent twice."
        );
    }

    // The outcome, or the lost answer.
    private async Task<(SendOutcome? Outcome, ApiAnswer? Lost)> AttemptAsync(
        string account,
        CancellationToken cancellation
    )
    {
        var intent = _entry with { Sending = line.Clock.GetUtcNow() };
        if (!writeDown(intent))
            return (
                Outcome(
                    SendResult.NotWrittenDown,
                    "It could not be written down that it is under way, so nothing was sent."
                ),
                null
            );
        _entry = intent;
        _isNew |= _copy is null;
        foreach (var write in api.Plan(order, account, _copy))
        {
            var answer = await connection
                .AskAsync(write.Request, write.IsRepeatable, cancellation)
                .ConfigureAwait(false);
            if (answer.Kind == ApiAnswerKind.Done && api.ReadCopy(answer.Json) is { } copy)
            {
                _copy = copy;
                continue;
            }

            if (answer.Kind is ApiAnswerKind.Done or ApiAnswerKind.Lost)
                return (
                    null,
                    answer.Kind == ApiAnswerKind.Lost
                        ? answer
                        : answer with
                        {
                            Message = $"{_profile.Name} answered with something that is not an article.",
                        }
                );
            return (Withdraw(ResultOf(answer), answer.Message), null);
        }

        return (Done(), null);
    }

    private SendOutcome Done()
    {
        var copy = _copy!;
        Write(
            _entry with
            {
                Id = copy.Id,
                IsDraft = copy.IsDraft,
                Url = copy.IsDraft ? null : copy.Url ?? _entry.Url,
                Sending = null,
                Copied = line.Clock.GetUtcNow(),
                Source = order.Source,
                Text = order.Text,
                Canonical = copy.Canonical ?? _entry.Canonical,
                // Earlier findings are about the earlier copy.
                Checked = _isNew ? null : _entry.Checked,
                Found = _isNew ? null : _entry.Found,
            }
        );
        var what = (copy.IsDraft, _isNew, order.Publish) switch
        {
            (true, true, _) => $"A draft is at {_profile.Name}.",
            (true, false, _) => $"The draft at {_profile.Name} is up to date.",
            (false, true, _) or (false, false, true) => $"Published at {_profile.Name}.",
            (false, false, false) => $"The article at {_profile.Name} is up to date.",
        };
        return Outcome(SendResult.Sent, what) with { AuthorsPage = copy.AuthorsPage ?? copy.Url, IsNew = _isNew };
    }

    // The target is known not to have done it, so nothing is under way any more.
    private SendOutcome Withdraw(SendResult result, string message)
    {
        Write(
            _copy is null
                ? order.Known with
                {
                    Sending = null,
                }
                : _entry with
                {
                    Sending = null,
                    Id = _copy.Id,
                    IsDraft = _copy.IsDraft,
                    Url = _copy.Url ?? _entry.Url,
                }
        );
        return Outcome(result, message);
    }

    private void Write(LedgerEntry entry)
    {
        _entry = entry;
        writeDown(entry);
    }

    private SendOutcome Outcome(SendResult result, string message) =>
        new(result, message, _entry) { AuthorsPage = _profile.OwnPage };

    private SendResult ResultOf(ApiAnswer answer) =>
        answer.Kind switch
        {
            ApiAnswerKind.Unreached or ApiAnswerKind.Lost => SendResult.Unreachable,
            ApiAnswerKind.Limited => SendResult.Limited,
            ApiAnswerKind.Missing when _copy is not null => SendResult.Missing,
            _ => SendResult.Refused,
        };
}
