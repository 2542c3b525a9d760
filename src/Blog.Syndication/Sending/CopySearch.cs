using Blog.Model;

namespace Blog.Syndication.Sending;

/// <summary>Looks for a post's copy among the articles of an account.</summary>
/// <param name="api">The API, which lists articles.</param>
/// <param name="connection">The way there.</param>
internal sealed class CopySearch(ITargetApi api, ApiConnection connection)
{
    // Of accounts with more articles than these hold, the oldest are not looked at.
    private const int MostPages = 60;

    /// <summary>Looks for the copy.</summary>
    /// <param name="order">Whose copy it is.</param>
    /// <param name="account">The account.</param>
    /// <param name="except">The id of a copy that is not meant; null for none.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The copy; null when there is none; and the answer that kept from finding out, or null.</returns>
    public async Task<(RemoteCopy? Copy, ApiAnswer? Failure)> FindAsync(SendOrder order, string account, string? except, CancellationToken cancellation)
    {
        RemoteCopy? byTitle = null;
        string? position = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await connection.AskAsync(api.AskForPage(account, position), isRepeatable: true, cancellation).ConfigureAwait(false);
            if (answer.Kind != ApiAnswerKind.Done)
                return (null, answer);
            if (api.ReadPage(answer.Json, position) is not { } read)
                return (null, new ApiAnswer(ApiAnswerKind.Lost, $"{api.Profile.Name} answered with something that is no list of articles."));
            var others = read.Copies.Where(c => c.Id != except).ToList();
            if (others.FirstOrDefault(c => IsCopy(c, order)) is { } copy)
                return (copy, null);
            byTitle ??= others.FirstOrDefault(c => IsTitled(c, order));
            if (read.Next is null)
                break;
            position = read.Next;
        }

        return (byTitle, null);
    }

    private static bool IsCopy(RemoteCopy copy, SendOrder order) =>
        copy.Id == order.Known.Id || IsSame(copy.Canonical, order.Rendition.Canonical) || IsSame(copy.Url, order.Known.Url);

    // A title alone says little: it counts where an answer was lost and the target does not tell a canonical link of its own.
    private static bool IsTitled(RemoteCopy copy, SendOrder order) =>
        order.Known is { Sending: not null, Id: null } && copy.Canonical is null && copy.Title == order.Rendition.Title;

    private static bool IsSame(string? one, string? other)
    {
        if (one is null || other is null)
            return false;
        if (CopyAddress.Read(one)?.Identity is { } identity && identity == CopyAddress.Read(other)?.Identity)
            return true;
        return string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
    }
}
