using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Fakes;

/// <summary>
/// Behaves as Hashnode's API does: drafts are one thing and posts another, and mistakes come with status 200.
/// </summary>
internal sealed class FakeHashnode : FakeTarget
{
    public List<FakeArticle> Articles { get; } = [];

    /// <summary>The hosts of the account's publications; their ids are <c>pub0</c>, <c>pub1</c>.</summary>
    public List<string> Publications { get; } = ["ann.hashnode.dev"];

    public bool IsPro { get; set; } = true;

    /// <summary>The input of the last mutation.</summary>
    public JsonNode Last { get; private set; } = new JsonObject();

    public static async Task<FakeHashnode> OpenAsync()
    {
        var hashnode = new FakeHashnode();
        await hashnode.StartAsync();
        return hashnode;
    }

    protected override bool IsWrite(FakeRequest request) => request.Body.Contains("mutation", StringComparison.Ordinal);

    protected override string? KeyOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var key] ? key : null;

    protected override FakeAnswer Refuse(int status, string message) =>
        Error(
            status switch
            {
                401 => "UNAUTHENTICATED",
                403 => "FORBIDDEN",
                404 => "NOT_FOUND",
                429 => "RATE_LIMITED",
                _ => "BAD_USER_INPUT",
            },
            message,
            status == 429 ? 429 : 200
        );

    protected override FakeAnswer Do(FakeRequest request)
    {
        var body = JsonNode.Parse(request.Body)!;
        var (query, variables) = ((string)body["query"]!, body["variables"]!);
        if (query.Contains(" me {", StringComparison.Ordinal))
            return Data(
                "me",
                new JsonObject
                {
                    ["publications"] = Edges(
                        Publications.Select(
                            (h, i) =>
                                new JsonObject
                                {
                                    ["id"] = "pub" + i,
                                    ["title"] = h,
                                    ["url"] = $"https://{h}",
                                }
                        )
                    ),
                }
            );
        if (!IsPro)
            return Error(
                "FORBIDDEN",
                "Publication does not have an active Pro plan. Upgrade in your dashboard to access this via the API.",
                200
            );
        if (!query.Contains("mutation", StringComparison.Ordinal))
            return Page(query, (string?)variables["after"]);
        Last = variables["input"]!;
        return query switch
        {
            _ when query.Contains(" createDraft(", StringComparison.Ordinal) => Make(isDraft: true),
            _ when query.Contains(" publishPost(", StringComparison.Ordinal) => Make(isDraft: false),
            _ when query.Contains(" updateDraft(", StringComparison.Ordinal) => Change("draftId", isDraft: true),
            _ when query.Contains(" updatePost(", StringComparison.Ordinal) => Change("id", isDraft: false),
            _ => Publish(),
        };
    }

    private FakeAnswer Page(string query, string? after)
    {
        var isInDrafts = query.Contains(" drafts(", StringComparison.Ordinal);
        var start = after is null ? 0 : int.Parse(after, null);
        var list = Articles.Where(a => a.IsDraft == isInDrafts).ToList();
        var page = Edges(list.Skip(start).Take(50).Select(Tell));
        page["pageInfo"] = new JsonObject
        {
            ["hasNextPage"] = list.Count > start + 50,
            ["endCursor"] = $"{start + 50}",
        };
        return Data("publication", new JsonObject { [isInDrafts ? "drafts" : "posts"] = page });
    }

    private FakeAnswer Make(bool isDraft)
    {
        Articles.Add(
            new FakeArticle(
                $"{(isDraft ? "d" : "p")}{Articles.Count}",
                (string)Last["title"]!,
                (string)Last["contentMarkdown"]!,
                (string?)Last["originalArticleURL"],
                isDraft
            )
        );
        return Written(Articles[^1]);
    }

    private FakeAnswer Change(string idName, bool isDraft)
    {
        var at = Articles.FindIndex(a => a.Id == (string)Last[idName]! && a.IsDraft == isDraft);
        if (at < 0)
            return Error("NOT_FOUND", "Not found", 200);
        Articles[at] = Articles[at] with { Title = (string)Last["title"]!, Body = (string)Last["contentMarkdown"]! };
        return Written(Articles[at]);
    }

    private FakeAnswer Publish()
    {
        var at = Articles.FindIndex(a => a.Id == (string)Last["draftId"]! && a.IsDraft);
        if (at < 0)
            return Error("NOT_FOUND", "Draft not found", 200);
        Articles[at] = Articles[at] with { Id = "p" + Articles[at].Id, IsDraft = false };
        return Written(Articles[at]);
    }

    private static FakeAnswer Written(FakeArticle article) =>
        Data("result", new JsonObject { [article.IsDraft ? "draft" : "post"] = Tell(article) });

    private static JsonObject Tell(FakeArticle article)
    {
        var told = new JsonObject
        {
            ["id"] = article.Id,
            ["title"] = article.Title,
            ["canonicalUrl"] = article.Canonical,
        };
        if (!article.IsDraft)
            told["url"] = "https://ann.hashnode.dev/" + article.Id;
        return told;
    }

    private static JsonObject Edges(IEnumerable<JsonObject> nodes) =>
        new() { ["edges"] = new JsonArray([.. nodes.Select(n => new JsonObject { ["node"] = n })]) };

    private static FakeAnswer Data(string name, JsonObject value) =>
        new(200, new JsonObject { ["data"] = new JsonObject { [name] = value } }.ToJsonString());

    private static FakeAnswer Error(string code, string message, int status) =>
        new(
            status,
            new JsonObject
            {
                ["data"] = null,
                ["errors"] = new JsonArray(
                    new JsonObject
                    {
                        ["message"] = message,
                        ["extensions"] = new JsonObject { ["code"] = code },
                    }
                ),
            }.ToJsonString()
        );
}
