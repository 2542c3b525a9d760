using System.Collections.Immutable;

namespace Blog.Network.Sending;

/// <summary>Finds out whose account, or which publication, a key belongs to.</summary>
/// <param name="api">The API.</param>
/// <param name="connection">The way there.</param>
internal sealed class RemoteAccounts(ITargetApi api, ApiConnection connection)
{
    /// <summary>Asks for the account.</summary>
    /// <param name="hosts">The host names of the target in the settings.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>The account, empty where nothing has to be known of it; or the answer that kept from finding
    /// out.</returns>
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
/// <param name="Id">Its id; null when there is none that could be meant.</param>
/// <param name="Problem">Why there is none, as a sentence; null when there is one.</param>
public sealed record RemoteAccount(string? Id, string? Problem);
