using System.Collections.Immutable;
using Blog.Network.Sending;
using Blog.Network.Sending.Dev;
using Blog.Network.Tests.Fakes;
using Blog.Network.Visiting;

namespace Blog.Network.Tests.Sending;

public sealed class DraftLookupTests
{
    private const string Home = "https://ann.example/posts/tables/";

    [Fact]
    public async Task A_draft_that_was_published_by_hand_is_found_with_its_address()
    {
        await using var dev = await FakeDev.OpenAsync();
        for (var i = 0; i < 230; i++)
            dev.Articles.Add(
                new FakeArticle(
                    (1000 + i).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "Other",
                    "",
                    null,
                    false
                )
            );
        dev.Articles.Insert(0, new FakeArticle("101", "Tables", "", Home, false));
        dev.Articles.Add(new FakeArticle("102", "Waits", "", null, true));
        var answer = await AskAsync(
            dev,
            FakeTarget.Key,
            new SentDraft("101", Home),
            new SentDraft("102", "https://ann.example/posts/waits/"),
            new SentDraft("9", "https://ann.example/posts/gone/")
        );
        Assert.Null(answer.Problem);
        Assert.Equal(
            ("https://dev.to/ann/title-101", false),
            (answer.Found[new SentDraft("101", Home)].Url, answer.Found[new SentDraft("101", Home)].IsDraft)
        );
        Assert.True(answer.Found[new SentDraft("102", "https://ann.example/posts/waits/")].IsDraft);
        Assert.Equal(2, answer.Found.Count);
    }

    [Fact]
    public async Task An_article_with_the_canonical_link_is_the_draft_under_another_id()
    {
        await using var dev = await FakeDev.OpenAsync();
        dev.Articles.Add(new FakeArticle("555", "Tables", "", Home, false));
        var answer = await AskAsync(dev, FakeTarget.Key, new SentDraft("101", Home));
        Assert.Equal("555", answer.Found[new SentDraft("101", Home)].Id);
    }

    [Fact]
    public async Task Nobody_asks_further_than_needed()
    {
        await using var dev = await FakeDev.OpenAsync();
        for (var i = 0; i < 230; i++)
            dev.Articles.Add(
                new FakeArticle(
                    (1000 + i).ToString(System.Globalization.CultureInfo.InvariantCulture),
                    "Other",
                    "",
                    null,
                    false
                )
            );
        dev.Articles.Add(new FakeArticle("101", "Tables", "", Home, false));
        await AskAsync(dev, FakeTarget.Key, new SentDraft("101", Home));
        Assert.Single(dev.Requests);
    }

    [Fact]
    public async Task A_wrong_key_is_a_problem_that_is_told_without_it()
    {
        await using var dev = await FakeDev.OpenAsync();
        var answer = await AskAsync(dev, "a-wrong-key", new SentDraft("101", Home));
        Assert.Empty(answer.Found);
        Assert.StartsWith("DEV answered 401", answer.Problem, StringComparison.Ordinal);
        Assert.DoesNotContain("a-wrong-key", answer.Problem, StringComparison.Ordinal);
    }

    private static async Task<DraftAnswer> AskAsync(FakeDev dev, string key, params ImmutableArray<SentDraft> drafts)
    {
        using var http = ApiTransport.Open();
        return await new DraftLookup(
            new DevApi(dev.Address),
            new ApiLine(http, new SwiftClock(), "blog/1.0")
        ).FindAsync(drafts, [], key, TestContext.Current.CancellationToken);
    }
}
