using System.Collections.Immutable;
using System.Text.Json;
using Blog.Model.CrossPosts;

namespace Blog.Network.Sending.Hashnode;

/// <summary>
/// Hashnode's API (GraphQL; its schema is at https://github.com/Hashnode/gql-skill). Since May 2026 it has another
/// address and serves only publications with a Pro plan. Drafts and posts are different things there: publishing a
/// draft deletes it and creates a post.
/// </summary>
/// <param name="at">The address of the API; other than <see cref="Home"/> only in tests.</param>
internal sealed class HashnodeApi(Uri at) : ITargetApi
{
    /// <summary>Where Hashnode's API is.</summary>
    public static Uri Home { get; } = new("https://gql-beta.hashnode.com/");

    /// <inheritdoc/>
    public ApiProfile Profile { get; private init; } =
        new()
        {
            Target = CrossPostTargets.Hashnode,
            Name = CrossPostTargets.NameOf(CrossPostTargets.Hashnode),
            KeyVariable = "BLOG_HASHNODE_TOKEN",
            KeySource =
                "Hashnode gives you one at https://hashnode.com/settings/developer; the publication needs a Pro plan.",
            KeyPlace = new KeyPlace("Authorization", "Bearer "),
            OwnPage = "https://hashnode.com/drafts",
            ListsArticles = true,
            ChangesArticles = true,
        };

    /// <inheritdoc/>
    public ITargetApi At(Uri at, ApiProfile profile) => new HashnodeApi(at) { Profile = profile };

    /// <inheritdoc/>
    public ApiRequest? AskForAccount() => HashnodeRequests.Publications(at);

    /// <inheritdoc/>
    public RemoteAccount? ReadAccount(JsonElement answer, ImmutableArray<string> hosts) =>
        HashnodePublications.Choose(answer, hosts);

    /// <inheritdoc/>
    public ApiRequest AskForPage(string account, string? position) => HashnodeRequests.Page(at, account, position);

    /// <inheritdoc/>
    public RemotePage? ReadPage(JsonElement answer, string? position) => HashnodeAnswers.Page(answer, position);

    /// <inheritdoc/>
    public ImmutableArray<ApiWrite> Plan(SendOrder order, string account, RemoteCopy? known) =>
        known switch
        {
            null => [new ApiWrite(HashnodeRequests.Create(at, order, account), IsRepeatable: false)],
            { IsDraft: false } => [new ApiWrite(HashnodeRequests.UpdatePost(at, order, known), IsRepeatable: true)],
            _ when !order.Publish => [new ApiWrite(HashnodeRequests.UpdateDraft(at, order, known), IsRepeatable: true)],
            _ =>
            [
                new ApiWrite(HashnodeRequests.UpdateDraft(at, order, known), IsRepeatable: true),
                new ApiWrite(HashnodeRequests.PublishDraft(at, known), IsRepeatable: false),
            ],
        };

    /// <inheritdoc/>
    public RemoteCopy? ReadCopy(JsonElement answer) => HashnodeAnswers.Written(answer);

    /// <inheritdoc/>
    public ApiComplaint? ReadComplaint(JsonElement answer) => HashnodeAnswers.Complaint(answer);
}
