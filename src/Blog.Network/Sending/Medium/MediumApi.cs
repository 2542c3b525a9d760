using System.Collections.Immutable;
using System.Text.Json;
using Blog.Model.CrossPosts;

namespace Blog.Network.Sending.Medium;

/// <summary>
/// Medium's API, version 1 (https://github.com/Medium/medium-api-docs). Medium stopped supporting it in 2023 and gives
/// no new tokens; old tokens still work. It makes stories, and neither changes nor lists them.
/// </summary>
/// <param name="at">The address of the API; other than <see cref="Home"/> only in tests.</param>
internal sealed class MediumApi(Uri at) : ITargetApi
{
    /// <summary>Where Medium's API is.</summary>
    public static Uri Home { get; } = new("https://api.medium.com/");

    /// <inheritdoc/>
    public ApiProfile Profile { get; private init; } =
        new()
        {
            Target = CrossPostTargets.Medium,
            Name = CrossPostTargets.NameOf(CrossPostTargets.Medium),
            KeyVariable = "BLOG_MEDIUM_TOKEN",
            KeySource =
                "Medium gives no new ones; an old integration token is at https://medium.com/me/settings/security.",
            KeyPlace = new KeyPlace("Authorization", "Bearer "),
            OwnPage = "https://medium.com/me/stories/drafts",
            ListsArticles = false,
            ChangesArticles = false,
        };

    /// <inheritdoc/>
    public ITargetApi At(Uri at, ApiProfile profile) => new MediumApi(at) { Profile = profile };

    /// <inheritdoc/>
    public ApiRequest? AskForAccount() => MediumRequests.Account(at);

    /// <inheritdoc/>
    public RemoteAccount? ReadAccount(JsonElement answer, ImmutableArray<string> hosts) =>
        MediumAnswers.Account(answer);

    /// <inheritdoc/>
    public ApiRequest AskForPage(string account, string? position) =>
        throw new NotSupportedException("Medium's API lists no stories.");

    /// <inheritdoc/>
    public RemotePage? ReadPage(JsonElement answer, string? position) => null;

    /// <inheritdoc/>
    public ImmutableArray<ApiWrite> Plan(SendOrder order, string account, RemoteCopy? known) =>
        known is null ? [new ApiWrite(MediumRequests.Create(at, order, account), IsRepeatable: false)] : [];

    /// <inheritdoc/>
    public RemoteCopy? ReadCopy(JsonElement answer) => MediumAnswers.Copy(answer);

    /// <inheritdoc/>
    public ApiComplaint? ReadComplaint(JsonElement answer) => MediumAnswers.Complaint(answer);
}
