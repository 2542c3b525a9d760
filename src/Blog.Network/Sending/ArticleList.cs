using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>Reads which articles an account has, a page after the other.</summary>
/// <param name="api">The API, which lists articles.</param>
/// <param name="connection">The way there.</param>
internal sealed class ArticleList(ITargetApi api, ApiConnection connection)
{
    // Of accounts with more articles than these hold, the oldest are not looked at.
    private const int MostPages = 60;

    /// <summary>Reads the list until somebody has seen enough.</summary>
    /// <param name="account">The account.</param>
    /// <param name="goesOn">Takes the articles of a page, and says whether the next is wanted.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The answer that kept from reading on; null when nothing did.</returns>
    public async Task<ApiAnswer?> ReadAsync(
        string account,
        Func<ImmutableArray<RemoteCopy>, bool> goesOn,
        CancellationToken cancellation
    )
    {
        string? position = null;
        for (var page = 0; page < MostPages; page++)
        {
            var answer = await connection
                .AskAsync(api.AskForPage(account, position), isRepeatable: true, cancellation)
                .ConfigureAwait(false);
            if (answer.Kind != ApiAnswerKind.Done)
                return answer;
            if (api.ReadPage(answer.Json, position) is not { } read)
                return new ApiAnswer(
                    ApiAnswerKind.Lost,
                    $"{api.Profile.Name} answered with something that is no list of articles."
                );
            if (!goesOn(read.Copies) || read.Next is null)
                return null;
            position = read.Next;
        }

        return null;
    }
}
