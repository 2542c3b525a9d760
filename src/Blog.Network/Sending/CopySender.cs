using System.Collections.Immutable;
using Blog.Model.CrossPosts;
using Blog.Network.Visiting;

namespace Blog.Network.Sending;

/// <summary>
/// Sends renditions to a target by its API. A copy is never made twice: the intent is written down before the request,
/// and when no answer comes the target is asked what it has before anything is sent again.
/// </summary>
/// <param name="api">The API.</param>
/// <param name="line">How it is reached.</param>
public sealed class CopySender(ITargetApi api, ApiLine line)
{
    /// <summary>Stands in a rehearsal for a value that the target would be asked for first.</summary>
    public const string AskedFirst = "ASKED-FIRST";

    /// <summary>Sends a rendition: makes the copy, or changes the one that is there.</summary>
    /// <param name="order">What is sent.</param>
    /// <param name="key">The key; see <see cref="IsKey"/>.</param>
    /// <param name="writeDown">
    /// Records what is known about the copy, before anything is changed and after it; false when it cannot. Then
    /// nothing is sent.
    /// </param>
    /// <param name="cancellation">
    /// Ends it at once, like the line's time limit; the outcome then says what may be at the target.
    /// </param>
    public async Task<SendOutcome> SendAsync(
        SendOrder order,
        string key,
        Func<LedgerEntry, bool> writeDown,
        CancellationToken cancellation
    )
    {
        ArgumentNullException.ThrowIfNull(order);
        if (Objection(order) is { } objection)
            return objection;
        var delivery = new Delivery(api, line, new ApiConnection(api, line, key), order, writeDown);
        using var limit = new CancellationTokenSource(line.MostTime, line.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await delivery.RunAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            return delivery.Ended(cancellation.IsCancellationRequested ? "Stopped." : RunLimit.Over(line.MostTime));
        }
    }

    /// <summary>
    /// The requests that sending would make, in order, as far as they are known before the target answers anything.
    /// </summary>
    public ImmutableArray<ApiRequest> Rehearse(SendOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var known =
            order.Again || order.Known is { Id: null, Url: null }
                ? null
                : new RemoteCopy(order.Known.Id ?? AskedFirst, order.Known.IsDraft) { Url = order.Known.Url };
        var requests = ImmutableArray.CreateBuilder<ApiRequest>();
        if (api.AskForAccount() is { } request)
            requests.Add(request);
        if (api.Profile.ListsArticles && !order.Again)
            requests.Add(api.AskForPage(AskedFirst, null));
        requests.AddRange(api.Plan(order, AskedFirst, known).Select(w => w.Request));
        return requests.ToImmutable();
    }

    /// <summary>Why the order cannot be carried out, whatever the target says; null when it can.</summary>
    public SendOutcome? Objection(SendOrder order)
    {
        ArgumentNullException.ThrowIfNull(order);
        var (profile, known) = (api.Profile, order.Known);
        if (order.Again)
            return null;
        if (!profile.ChangesArticles && (known.Id ?? known.Url) is not null)
            return new SendOutcome(SendResult.CannotChange, HowToChange(profile, known), known)
            {
                AuthorsPage = known.Url ?? profile.OwnPage,
            };
        if (!profile.ListsArticles && known.Sending is not null)
            return new SendOutcome(SendResult.Unsettled, Delivery.HowToSettle(profile), known)
            {
                AuthorsPage = profile.OwnPage,
            };
        return null;
    }

    /// <summary>Whether a text may be a key: one line of visible ASCII.</summary>
    public static bool IsKey(string text) => !string.IsNullOrEmpty(text) && text.All(c => c is > ' ' and <= '~');

    private static string HowToChange(ApiProfile profile, LedgerEntry known) =>
        $"{profile.Name} has a copy{(known.Url is null ? "" : $" at {known.Url}")}, and its API cannot "
        + "change it. Change it there by hand ('blog crosspost diff' lists what changed), or make "
        + "another with --again.";
}
