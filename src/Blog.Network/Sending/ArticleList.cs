using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>Reads the articles of an account, page by page.</summary>
/// <param name="api">The API, which lists articles.</param>
/// <param name="connection">The way there.</param>
internal sealed class ArticleList(ITargetApi api, ApiConnection connection)
{
    // In accounts with more articles than that, the oldest are ignored.
    private const int MostPages = 60;

    /// <summary>Reads the list until <paramref name="goesOn"/> has seen enough.</summary>
    /// <param name="account">The account.</param>
    /// <param name="goesOn">Takes the articles of a page, and says whether the next is wanted.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The answer that stopped the reading; null when none did.</returns>
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
                    $"{api.Profile.Name} answered with something that is not a list of articles."
                );
            if (!goesOn(read.Copies) || read.Next is null)
                return null;
            position = read.Next;
        }

        return null;
    }
}
