using System.Text.Json;

namespace Blog.Network.Sending.Hashnode;

/// <summary>
/// The requests that Hashnode's API takes: GraphQL queries and mutations, with their values as variables.
/// </summary>
internal static class HashnodeRequests
{
    /// <summary>
    /// The prefix of positions in the posts; positions in the drafts, which come first, have <see cref="InDrafts"/>.
    /// </summary>
    public const string InPosts = "posts:";

    /// <summary>The prefix of positions in the drafts.</summary>
    public const string InDrafts = "drafts:";

    // Hashnode never gives more drafts at once.
    private const string PageSize = "50";

    /// <summary>Asks for the publications of the token's owner.</summary>
    public static ApiRequest Publications(Uri at) =>
        Ask(
            at,
            "learn the publication",
            "query { me { publications(first: 50) { edges { node { id title url } } } } }",
            _ => { }
        );

    /// <summary>Asks for a page of a publication's drafts, and of its posts after the last of those.</summary>
    public static ApiRequest Page(Uri at, string publication, string? position)
    {
        var isInPosts = position?.StartsWith(InPosts, StringComparison.Ordinal) == true;
        var after = position?[(isInPosts ? InPosts : InDrafts).Length..];
        var (list, node) = isInPosts ? ("posts", "id title url canonicalUrl") : ("drafts", "id title canonicalUrl");
        var query =
            $"query ($id: ObjectId!, $after: String) {{ publication(id: $id) {{ {list}(first: "
            + $"{PageSize}, after: $after) {{ edges {{ node {{ {node} }} }} pageInfo {{ hasNextPage "
            + "endCursor }} }} }} }}";
        return Ask(
            at,
            $"see whether the article is among the {list}",
            query,
            json =>
            {
                json.WriteString("id", publication);
                json.WriteString("after", string.IsNullOrEmpty(after) ? null : after);
            }
        );
    }

    /// <summary>Makes a draft, or a post.</summary>
    public static ApiRequest Create(Uri at, SendOrder order, string publication) =>
        order.Publish
            ? Write(
                at,
                "publish a new post",
                "publishPost",
                "PublishPostInput",
                "post { id title url canonicalUrl }",
                json =>
                {
                    json.WriteString("publicationId", publication);
                    HashnodeArticle.AsPost(json, order);
                }
            )
            : Write(
                at,
                "make a draft",
                "createDraft",
                "CreateDraftInput",
                "draft { id title canonicalUrl }",
                json =>
                {
                    json.WriteString("publicationId", publication);
                    HashnodeArticle.AsDraft(json, order);
                }
            );

    /// <summary>Changes a draft.</summary>
    public static ApiRequest UpdateDraft(Uri at, SendOrder order, RemoteCopy known) =>
        Write(
            at,
            "bring the draft up to date",
            "updateDraft",
            "UpdateDraftInput",
            "draft { id title canonicalUrl }",
            json =>
            {
                json.WriteString("draftId", known.Id);
                HashnodeArticle.AsDraft(json, order);
            }
        );

    /// <summary>Publishes a draft, which makes it a post.</summary>
    public static ApiRequest PublishDraft(Uri at, RemoteCopy known) =>
        Write(
            at,
            "publish the draft",
            "publishDraft",
            "PublishDraftInput",
            "post { id title url canonicalUrl }",
            json => json.WriteString("draftId", known.Id)
        );

    /// <summary>Changes a post.</summary>
    public static ApiRequest UpdatePost(Uri at, SendOrder order, RemoteCopy known) =>
        Write(
            at,
            "bring the post up to date",
            "updatePost",
            "UpdatePostInput",
            "post { id title url canonicalUrl }",
            json =>
            {
                json.WriteString("id", known.Id);
                HashnodeArticle.AsPost(json, order);
            }
        );

    private static ApiRequest Write(
        Uri at,
        string purpose,
        string name,
        string input,
        string fields,
        Action<Utf8JsonWriter> write
    ) =>
        Ask(
            at,
            purpose,
            $"mutation ($input: {input}!) {{ {name}(input: $input) {{ {fields} }} }}",
            json =>
            {
                json.WriteStartObject("input");
                write(json);
                json.WriteEndObject();
            }
        );

    private static ApiRequest Ask(Uri at, string purpose, string query, Action<Utf8JsonWriter> variables) =>
        new(
            HttpMethod.Post,
            at,
            JsonBody.Of(json =>
            {
                json.WriteString("query", query);
                json.WriteStartObject("variables");
                variables(json);
                json.WriteEndObject();
            })
        )
        {
            Purpose = purpose,
        };
}
