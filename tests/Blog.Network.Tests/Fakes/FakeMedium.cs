using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace Blog.Network.Tests.Fakes;

/// <summary>Behaves as Medium's API does.</summary>
internal sealed class FakeMedium : FakeTarget
{
    public List<JsonNode> Stories { get; } = [];

    public static async Task<FakeMedium> OpenAsync()
    {
        var medium = new FakeMedium();
        await medium.StartAsync();
        return medium;
    }

    protected override bool IsWrite(FakeRequest request) => request.Method == "POST";

    protected override string? KeyOf(HttpRequest request) =>
        request.Headers.Authorization.ToString() is ['B', 'e', 'a', 'r', 'e', 'r', ' ', .. var key] ? key : null;

    protected override FakeAnswer Refuse(int status, string message) =>
        new(
            status,
            new JsonObject
            {
                ["errors"] = new JsonArray(new JsonObject { ["message"] = message, ["code"] = 6000 }),
            }.ToJsonString()
        );

    protected override FakeAnswer Do(FakeRequest request) =>
        (request.Method, request.Path) switch
        {
            ("GET", "/v1/me") => new FakeAnswer(
                200,
                """{"data":{"id":"5303d74c64f66366f00cb9b2a94f3251bf5","username":"ann","name":"Ann","url":"https:"""
                    + """//medium.com/@ann"}}"""
            ),
            ("POST", "/v1/users/5303d74c64f66366f00cb9b2a94f3251bf5/posts") => Create(JsonNode.Parse(request.Body)!),
            _ => Refuse(404, "not found"),
        };

    private FakeAnswer Create(JsonNode story)
    {
        Stories.Add(story);
        return new FakeAnswer(
            201,
            new JsonObject
            {
                ["data"] = new JsonObject
                {
                    ["id"] = "e6f36a" + Stories.Count,
                    ["title"] = (string)story["title"]!,
                    ["url"] = "https://medium.com/@ann/e6f36a" + Stories.Count,
                    ["canonicalUrl"] = (string?)story["canonicalUrl"],
                    ["publishStatus"] = (string)story["publishStatus"]!,
                },
            }.ToJsonString()
        );
    }
}
