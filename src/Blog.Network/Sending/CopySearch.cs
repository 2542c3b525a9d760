using Blog.Model.CrossPosts;

namespace Blog.Network.Sending;

/// <summary>Looks for a post's copy among the articles of an account.</summary>
/// <param name="api">The API, which lists articles.</param>
/// <param name="connection">The way there.</param>
internal sealed class CopySearch(ITargetApi api, ApiConnection connection)
{
    private readonly ArticleList _list = new(api, connection);

    /// <summary>Looks for the copy.</summary>
    /// <param name="order">Whose copy it is.</param>
    /// <param name="account">The account.</param>
    /// <param name="except">The id of a copy to skip; null for none.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>
    /// The copy, null when there is none; and the answer that stopped the search, null when none did.
    /// </returns>
    public async Task<(RemoteCopy? Copy, ApiAnswer? Failure)> FindAsync(
        SendOrder order,
        string account,
        string? except,
        CancellationToken cancellation
    )
    {
        RemoteCopy? byTitle = null,
            found = null;
        var failure = await _list
            .ReadAsync(
                account,
                copies =>
                {
                    var others = copies.Where(c => c.Id != except).ToList();
                    found = others.FirstOrDefault(c => IsCopy(c, order));
                    byTitle ??= others.FirstOrDefault(c => IsTitled(c, order));
                    return found is null;
                },
                cancellation
            )
            .ConfigureAwait(false);
        return failure is null ? (found ?? byTitle, null) : (null, failure);
    }

    /// <summary>Whether two addresses, in any form, lead to one article.</summary>
    public static bool IsSame(string? one, string? other)
    {
        if (one is null || other is null)
            return false;
        if (CopyAddress.Read(one)?.Identity is { } identity && identity == CopyAddress.Read(other)?.Identity)
            return true;
        return string.Equals(one.TrimEnd('/'), other.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsCopy(RemoteCopy copy, SendOrder order) =>
        copy.Id == order.Known.Id
        || IsSame(copy.Canonical, order.Rendition.Canonical)
        || IsSame(copy.Url, order.Known.Url);

    // A title alone proves little: it counts only when an answer was lost and the article has no canonical link.
    private static bool IsTitled(RemoteCopy copy, SendOrder order) =>
        order.Known is { Sending: not null, Id: null } && copy.Canonical is null && copy.Title == order.Rendition.Title;
}
