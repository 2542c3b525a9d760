using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Fakes;

/// <summary>Behaves as DEV's API does.</summary>
internal sealed class FakeDev : FakeTarget
{
    public List<FakeArticle> Articles { get; } = [];

    /// <summary>The body of the last article that was written.</summary>
    public JsonNode Last { get; private set; } = new JsonObject();

    public static async Task<FakeDev> OpenAsync()
    {
        var dev = new FakeDev();
        await dev.StartAsync();
        return dev;
    }

    protected override bool IsWrite(FakeRequest request) => request.Method is "POST" or "PUT";

    protected override string? KeyOf(HttpRequest request) => request.Headers["api-key"];

    protected override FakeAnswer Refuse(int status, string message) =>
        new(status, new JsonObject { ["error"] = message, ["status"] = status }.ToJsonString());

    protected override FakeAnswer Do(FakeRequest request) =>
        request.Method switch
        {
            "GET" when request.Path.StartsWith("/api/articles/me/all?", StringComparison.Ordinal) => List(request),
            "POST" when request.Path == "/api/articles" => Create(JsonNode.Parse(request.Body)!["article"]!),
            "PUT" when request.Path.StartsWith("/api/articles/", StringComparison.Ordinal) => Update(
                request.Path[14..],
                JsonNode.Parse(request.Body)!["article"]!
            ),
            _ => Refuse(404, "not found"),
        };

    private FakeAnswer List(FakeRequest request)
    {
        var query = request
            .Path[(request.Path.IndexOf('?', StringComparison.Ordinal) + 1)..]
            .Split('&')
            .Select(p => p.Split('='))
            .ToDictionary(p => p[0], p => int.Parse(p[1], null));
        var page = Articles
            .AsEnumerable()
            .Reverse()
            .Skip((query["page"] - 1) * query["per_page"])
            .Take(query["per_page"]);
        return new FakeAnswer(200, new JsonArray([.. page.Select(a => Tell(a, isListed: true))]).ToJsonString());
    }

    private FakeAnswer Create(JsonNode article)
    {
        Last = article;
        var canonical = (string?)article["canonical_url"];
        if (canonical is not null && Articles.Any(a => a.Canonical == canonical))
            return Refuse(422, "Canonical url has already been taken");
        var made = new FakeArticle(
            (Articles.Count + 101).ToString(System.Globalization.CultureInfo.InvariantCulture),
            (string)article["title"]!,
            (string)article["body_markdown"]!,
            canonical,
            !(bool)article["published"]!
        );
        Articles.Add(made);
        return new FakeAnswer(201, Tell(made, isListed: false).ToJsonString());
    }

    private FakeAnswer Update(string id, JsonNode article)
    {
        Last = article;
        var at = Articles.FindIndex(a => a.Id == id);
        if (at < 0)
            return Refuse(404, "not found");
        Articles[at] = Articles[at] with
        {
            Title = (string)article["title"]!,
            Body = (string)article["body_markdown"]!,
            Canonical = (string?)article["canonical_url"],
            IsDraft = article["published"] is { } published ? !(bool)published : Articles[at].IsDraft,
        };
        return new FakeAnswer(200, Tell(Articles[at], isListed: false).ToJsonString());
    }

    private static JsonObject Tell(FakeArticle article, bool isListed)
    {
        var url = $"https://dev.to/ann/title-{article.Id}";
        var told = new JsonObject
        {
            ["type_of"] = "article",
            ["id"] = int.Parse(article.Id, null),
            ["title"] = article.Title,
            ["url"] = url,
            ["canonical_url"] = article.Canonical ?? url,
            ["published_at"] = article.IsDraft ? null : "2026-01-02T03:04:05Z",
            ["body_markdown"] = article.Body,
        };
        if (isListed)
            told["published"] = !article.IsDraft;
        return told;
    }
}
