using System.Collections.Immutable;
using System.Text.Json;
using Blog.Model;

namespace Blog.Network.Sending.Buttondown;

/// <summary>
/// Buttondown's API, version 1 (https://docs.buttondown.com/api-emails-introduction). Issues are only made and changed
/// as drafts: the author sends them to readers there.
/// </summary>
/// <param name="at">The address of the API; other than <see cref="Home"/> only in tests.</param>
public sealed class ButtondownApi(Uri at) : ITargetApi
{
    /// <summary>Where Buttondown's API is.</summary>
    public static Uri Home { get; } = new("https://api.buttondown.com/");

    /// <inheritdoc/>
    public ApiProfile Profile { get; private init; } =
        new()
        {
            Target = NewsletterProviders.Buttondown,
            Name = "Buttondown",
            KeyVariable = "BUTTONDOWN_API_KEY",
            KeySource = "Buttondown gives you one at https://buttondown.com/requests.",
            KeyPlace = new KeyPlace("Authorization", "Token "),
            OwnPage = "https://buttondown.com/emails",
            ListsArticles = true,
            ChangesArticles = true,
        };

    /// <inheritdoc/>
    public ITargetApi At(Uri at, ApiProfile profile) => new ButtondownApi(at) { Profile = profile };

    /// <inheritdoc/>
    public ApiRequest? AskForAccount() => null;

    /// <inheritdoc/>
    public RemoteAccount? ReadAccount(JsonElement answer, ImmutableArray<string> hosts) => null;

    /// <inheritdoc/>
    public ApiRequest AskForPage(string account, string? position) => ButtondownRequests.Page(at, position);

    /// <inheritdoc/>
    public RemotePage? ReadPage(JsonElement answer, string? position) => ButtondownAnswers.Page(answer, position);

    /// <inheritdoc/>
    /// <remarks>Nothing for an issue that went out: what readers have does not change.</remarks>
    public ImmutableArray<ApiWrite> Plan(SendOrder order, string account, RemoteCopy? known) =>
        known switch
        {
            null => [new ApiWrite(ButtondownRequests.Create(at, order), IsRepeatable: false)],
            { IsDraft: true } => [new ApiWrite(ButtondownRequests.Update(at, order, known), IsRepeatable: true)],
            _ => [],
        };

    /// <inheritdoc/>
    public RemoteCopy? ReadCopy(JsonElement answer) => ButtondownAnswers.Copy(answer);

    /// <inheritdoc/>
    public ApiComplaint? ReadComplaint(JsonElement answer) => ButtondownAnswers.Complaint(answer);
}
