using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>Finds the account or publication that a key belongs to.</summary>
/// <param name="api">The API.</param>
/// <param name="connection">The way there.</param>
internal sealed class RemoteAccounts(ITargetApi api, ApiConnection connection)
{
    /// <summary>Asks for the account.</summary>
    /// <param name="hosts">The host names of the target in the settings.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The account, empty when the API needs none; or the answer that stopped the search.</returns>
    public async Task<(string Account, ApiAnswer? Failure)> FindAsync(
        ImmutableArray<string> hosts,
        CancellationToken cancellation
    )
    {
        if (api.AskForAccount() is not { } request)
            return ("", null);
        var answer = await connection.AskAsync(request, isRepeatable: true, cancellation).ConfigureAwait(false);
        if (answer.Kind != ApiAnswerKind.Done)
            return ("", answer);
        return api.ReadAccount(answer.Json, hosts) switch
        {
            { Id: { } id } => (id, null),
            { Problem: { } problem } => ("", new ApiAnswer(ApiAnswerKind.Refused, problem)),
            _ => (
                "",
                new ApiAnswer(
                    ApiAnswerKind.Refused,
                    $"{api.Profile.Name} does not say whose key it is. Is the key in {api.Profile.KeyVariable} right?"
                )
            ),
        };
    }
}

/// <summary>The account or publication that articles are written to.</summary>
/// <param name="Id">Its id; null when no account fits.</param>
/// <param name="Problem">Why no account fits, as a sentence; null when one does.</param>
public sealed record RemoteAccount(string? Id, string? Problem);
