using Blog.Data;
using Blog.Engine;
using Blog.Reading.Cards;
using Blog.Reading.Clippings;
using Blog.Reading.Documents;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Series;
using Blog.Reading.Settings;
using Blog.Testing;
using Blog.Text;

namespace Blog.Pages.Tests.Documentation;

public class SchemasAgreementTests
{
    private static readonly string[] Values =
    [
        "word",
        "''",
        "7",
        "0",
        "-1",
        "12345678",
        "1.5",
        "true",
        "'no'",
        "2020-11-14",
        "14 November 2020",
        "3w",
        "https://a.example/x",
        "/x/",
        "a@b.example",
        "[word, 7]",
        "[[word], true]",
        "[2020-11-14]",
        "[{x: 1}]",
        "{x: word}",
        "{title: word, url: /x/, name: Ann, src: x}",
        "[{title: word, url: /x/, name: Ann, src: x}]",
        "BLOG061",
        "full",
        "tls",
        "paper",
    ];

    private const string Settings = "content/site.yml";
    private const string Beginning = "title: Notes\nbase_url: https://notes.example/\n";

    public static TheoryData<string, string, string> Files =>
        new()
        {
            { "site", Settings, "" },
            { "site", Settings, "feeds: {¤}" },
            { "site", Settings, "permalinks: {¤}" },
            { "site", Settings, "links: {¤}" },
            { "site", Settings, "crossposts: {¤}" },
            { "site", Settings, "crossposts: {targets: {forum: {¤}}}" },
            { "site", Settings, "crossposts: {canonical_elsewhere: {¤}}" },
            { "site", Settings, "newsletter: {from: a@b.example, ¤}" },
            { "site", Settings, "newsletter: {from: a@b.example, smtp: {host: mail.example, ¤}}" },
            { "front-matter", "content/posts/2020-01-01-a.md", "title: A" },
            { "series", "content/series.yml", "a: {¤}" },
            { "card", "content/cards/a.yml", "url: https://a.example/\ntitle: A" },
            { "clippings", "content/clippings/2020-11.yml", "- {url: https://a.example/, ¤}" },
        };

    // What a schema forbids, the program reports; what the program calls a value of the wrong type, the schema forbids.
    [Theory]
    [MemberData(nameof(Files))]
    public void A_schema_and_the_program_agree(string schema, string path, string around)
    {
        var differences = new List<string>();
        foreach (var (written, yaml, found) in Found(path, [.. CasesOf(schema, around)]))
        {
            var isAllowed = SchemaCheck.Allows(schema, SettingsOf(path) + yaml);
            if (!isAllowed && found.Count == 0)
                differences.Add($"only the schema forbids '{written}'");
            if (isAllowed && found.Any(d => d.Rule == DiagnosticCatalogue.WrongType))
                differences.Add($"only the program forbids '{written}'");
        }

        Assert.Equal([], differences);
    }

    private static IEnumerable<(string Written, string Yaml)> CasesOf(string schema, string around) =>
        from key in KeysOf(schema, around)
        from value in Values
        let written = $"{key.Name}: {value}"
        let isInline = around.Contains('¤', StringComparison.Ordinal)
        // Keys that are read beside another one only.
        let beside = key.Name switch
        {
            "series_part" => "series: A\n",
            "image_alt" => isInline ? "image: a.png, " : "image: a.png\n",
            _ => "",
        }
        let both = beside + written
        select (written, isInline ? around.Replace("¤", both, StringComparison.Ordinal) : $"{around}\n{both}");

    private static string SettingsOf(string path) => path == Settings ? Beginning + "authors: [{name: Ann}]\n" : "";

    private static IEnumerable<(string Written, string Yaml, List<Diagnostic> Found)> Found(
        string path,
        (string Written, string Yaml)[] cases
    )
    {
        var kept = new KeptResults(expectsRuns: false);
        if (!path.EndsWith(".md", StringComparison.Ordinal))
            return cases.Select(c =>
                (c.Written, c.Yaml, Found(TestSite.With((path, SettingsOf(path) + c.Yaml)), path, kept))
            );
        // Those of a key in one site, which is much faster than a site for each.
        return cases.Chunk(Values.Length).SelectMany(some => FoundInPosts(some, kept));
    }

    private static IEnumerable<(string Written, string Yaml, List<Diagnostic> Found)> FoundInPosts(
        (string Written, string Yaml)[] cases,
        KeptResults kept
    )
    {
        var posts = cases.Select((c, i) => ($"content/posts/2020-01-01-a{i}.md", $"---\n{c.Yaml}\n---\nText.\n"));
        var found = Found(TestSite.With([.. posts]), "", kept).ToLookup(d => d.Location.Path.Value);
        return cases.Select((c, i) => (c.Written, c.Yaml, found[$"content/posts/2020-01-01-a{i}.md"].ToList()));
    }

    private static List<Diagnostic> Found(TestSite site, string path, KeptResults kept) =>
        [
            .. SiteBuilder
                .MapAndCheck(site.Request(), kept, TimeProvider.System)
                .Diagnostics.Where(d => path.Length == 0 || d.Location.Path.Value == path),
        ];

    private static IEnumerable<DataKey> KeysOf(string schema, string around) =>
        (schema, around.Split([':', '{'], StringSplitOptions.TrimEntries)[0]) switch
        {
            // A build does not read 'drafted'.
            ("front-matter", _) => FrontMatterKeys.All.Where(k => k.Name is not ("title" or "drafted")),
            ("series", _) => SeriesKeys.All,
            ("card", _) => CardKeys.All.Where(k => k.Name is not ("url" or "title")),
            ("clippings", _) => ClippingKeys.All.Where(k => k.Name != "url"),
            (_, "feeds") => SettingsKeys.Feeds,
            (_, "permalinks") => SettingsKeys.Permalinks,
            (_, "links") => ReferenceKind.Keys,
            (_, "crossposts") when around.Contains("forum", StringComparison.Ordinal) => CrossPostKeys.Target,
            (_, "crossposts") when around.Contains("canon", StringComparison.Ordinal) =>
                CrossPostKeys.CanonicalElsewhere,
            (_, "crossposts") => CrossPostKeys.All,
            (_, "newsletter") when around.Contains("smtp", StringComparison.Ordinal) => SmtpKeys.All.Skip(1),
            (_, "newsletter") => NewsletterKeys.All.Where(k => k.Name != "from"),
            _ => SettingsKeys.All.Where(k => k.Name is not ("title" or "base_url" or "authors")),
        };
}
