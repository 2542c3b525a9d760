using System.Text;
using System.Text.Json;

namespace Blog.Import.Tests.Sources.Exports;

/// <summary>Exports as they are written here: what sources read, brought together with addresses.</summary>
public sealed class ExportsMovedTests
{
    [Fact]
    public void Stories_of_Medium_lead_to_one_another()
    {
        var files = Written(
            "medium",
            (
                "posts/2020-01-02_First-abcdef123456.html",
                Story("First", "See <a href='https://medium.com/p/0123456789cd?source=x#a1'>it</a>.")
            ),
            ("posts/2020-02-02_Second--é-0123456789cd.html", Story("Second", "x"))
        );
        var first = files.Single(f => f.Key.EndsWith("-first.md", StringComparison.Ordinal)).Value;
        var second = files.Keys.Single(f => f.Contains("second", StringComparison.Ordinal));
        Assert.Contains($"See [it]({second["content/posts/".Length..]}).", first, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bookmark_of_Ghost_to_an_own_post_leads_there_and_has_no_card()
    {
        const string Bookmark =
            """{"cards":[["bookmark",{"url":"ADDRESS","metadata":{"title":"B"}}]],"sections":[[10,0]]}""";
        foreach (var address in new[] { "__GHOST_URL__/b/", "https://ann.example/b/" })
        {
            var mobiledoc = JsonSerializer.Serialize(Bookmark.Replace("ADDRESS", address, StringComparison.Ordinal));
            var files = Written(
                "ghost",
                (
                    "a.json",
                    "{\"db\":[{\"data\":{\"posts\":["
                        + Post("a", 2, $"\"mobiledoc\":{mobiledoc}")
                        + ","
                        + Post("b", 3, "\"html\":\"<img src='https://ann.example/content/images/x.png'>\"")
                        + "]}}]}"
                )
            );
            Assert.DoesNotContain(files.Keys, k => k.StartsWith("content/cards/", StringComparison.Ordinal));
            Assert.Contains("2020-01-03-b.md)", files["content/posts/2020-01-02-a.md"], StringComparison.Ordinal);
        }
    }

    private static Dictionary<string, string> Written(string from, params (string Path, string Text)[] files) =>
        Importer
            .Import(new ImportRequest(GivenExport.Of(files)) { From = from })
            .Files.ToDictionary(f => f.Path.Value, f => Encoding.UTF8.GetString(f.Read().Span));

    private static string Post(string slug, int day, string text) =>
        $"{{\"slug\":\"{slug}\",\"title\":\"{slug}\",\"status\":\"published\","
        + $"\"published_at\":\"2020-01-0{day}T00:00:00Z\",{text}}}";

    private static string Story(string title, string text) =>
        $"<article class='h-entry'><h1 class='p-name'>{title}</h1><section class='e-content'>"
        + $"<h3 class='graf--title'>{title}</h3><p class='graf'>{text}</p></section></article>";
}
