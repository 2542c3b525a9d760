using System.Collections.Immutable;
using System.Text.Json;
using Blog.Model.CrossPosts;

namespace Blog.Network.Sending.Dev;

/// <summary>
/// DEV's API, that of Forem, version 1 (https://developers.forem.com/api/v1). One request makes an article or changes
/// one, and publishes it or not.
/// </summary>
/// <param name="at">The address of the API; other than <see cref="Home"/> only in tests.</param>
internal sealed class DevApi(Uri at) : ITargetApi
{
    /// <summary>Where DEV's API is.</summary>
    public static Uri Home { get; } = new("https://dev.to/");

    /// <inheritdoc/>
    public ApiProfile Profile { get; private init; } =
        new()
        {
            Target = CrossPostTargets.Dev,
            Name = CrossPostTargets.NameOf(CrossPostTargets.Dev),
            KeyVariable = "BLOG_DEV_API_KEY",
            KeySource = "DEV gives you one at https://dev.to/settings/extensions, under 'DEV Community API Keys'.",
            KeyPlace = new KeyPlace("api-key", ""),
            OwnPage = "https://dev.to/dashboard",
            ListsArticles = true,
            ChangesArticles = true,
        };

    /// <inheritdoc/>
    public ITargetApi At(Uri at, ApiProfile profile) => new DevApi(at) { Profile = profile };

    /// <inheritdoc/>
    public ApiRequest? AskForAccount() => null;

    /// <inheritdoc/>
    public RemoteAccount? ReadAccount(JsonElement answer, ImmutableArray<string> hosts) => null;

    /// <inheritdoc/>
    public ApiRequest AskForPage(string account, string? position) => DevRequests.Page(at, position);

    /// <inheritdoc/>
    public RemotePage? ReadPage(JsonElement answer, string? position) => DevAnswers.Page(answer, position);

    /// <inheritdoc/>
    public ImmutableArray<ApiWrite> Plan(SendOrder order, string account, RemoteCopy? known) =>
        known is null
            ? [new ApiWrite(DevRequests.Create(at, order), IsRepeatable: false)]
            : [new ApiWrite(DevRequests.Update(at, order, known), IsRepeatable: true)];

    /// <inheritdoc/>
    public RemoteCopy? ReadCopy(JsonElement answer) => DevAnswers.Copy(answer);

    /// <inheritdoc/>
    public ApiComplaint? ReadComplaint(JsonElement answer) => DevAnswers.Complaint(answer);
}
