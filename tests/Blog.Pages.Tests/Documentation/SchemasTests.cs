using System.Text.Json.Nodes;
using Blog.Data;
using Blog.Pages.Documentation;
using Blog.Reading.Cards;
using Blog.Reading.Clippings;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Series;
using Blog.Reading.Settings;
using Blog.Testing;
using Blog.Text;
using Json.Schema;

namespace Blog.Pages.Tests.Documentation;

public class SchemasTests
{
    public static TheoryData<string> Names => [.. Schemas.All.Select(s => s.Path.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schema_is_valid_by_the_schema_of_schemas(string name)
    {
        var text = Schemas.All.Single(s => s.Path.Name == name).Text;
        Assert.True(MetaSchemas.Draft7.Evaluate(JsonNode.Parse(text)).IsValid);
        Assert.Equal("http://json-schema.org/draft-07/schema#", (string?)JsonNode.Parse(text)!["$schema"]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_committed_schema_is_the_one_the_program_writes(string name)
    {
        var schema = Schemas.All.Single(s => s.Path.Name == name);
        var committed = File.ReadAllText(Path.Combine(Root(), schema.Path.Value)).ReplaceLineEndings("\n");
        Assert.True(
            schema.Text == committed,
            $"{schema.Path} is out of date: run 'dotnet run -- docs --schemas' and commit what it writes."
        );
    }

    [Fact]
    public void Every_file_of_the_valid_sites_and_the_themes_is_valid() =>
        Assert.Superset(
            new HashSet<string> { "front-matter", "site", "theme" },
            Checked("themes", "tests/Blog.Sites/Valid")
        );

    [Fact]
    public void Every_file_of_the_sample_blog_is_valid()
    {
        Assert.SkipUnless(SampleContent.IsHere, SampleContent.Reason);
        Assert.Equal(["card", "clippings", "front-matter", "series", "site"], Checked("content").Order());
    }

    [Theory]
    [InlineData("site", TestSite.Settings + "pagesize: 5")]
    [InlineData("site", TestSite.Settings + "page_size: ten")]
    [InlineData("site", TestSite.Settings + "page_size: 1001")]
    [InlineData("site", TestSite.Settings + "link_cards: perhaps")]
    [InlineData("site", TestSite.Settings + "feeds: {content: all}")]
    [InlineData("site", TestSite.Settings + "feeds: [a]")]
    [InlineData("site", TestSite.Settings + "menu: [{title: About, href: /about/}]")]
    [InlineData("site", TestSite.Settings + "defaults: {posts: {toc: [1]}}")]
    [InlineData("site", TestSite.Settings + "crossposts: {targets: {forum: {after: soon}}}")]
    [InlineData("site", TestSite.Settings + "silence: [BLOG9999]")]
    [InlineData("site", "title: A\nbase_url: ftp://a.example/\nauthors: [{name: Ann}]")]
    [InlineData("site", "title: A")]
    [InlineData("series", "hdf5: {titel: HDF5}")]
    [InlineData("series", "hdf5: HDF5")]
    [InlineData("card", "url: https://a.example/\ntitle: A\nkind: website")]
    [InlineData("card", "title: A")]
    [InlineData("card", "url: https://a.example/\nfetched: {year: 20}")]
    [InlineData("clippings", "- {url: https://a.example/, notes: x}")]
    [InlineData("clippings", "- a.example")]
    [InlineData("clippings", "url: https://a.example/")]
    [InlineData("theme", "settings: {accent: {type: colour}}")]
    [InlineData("front-matter", "title: [a]")]
    [InlineData("front-matter", "date: soon")]
    [InlineData("front-matter", "lastmod: soon")]
    [InlineData("front-matter", "tags: {a: b}")]
    [InlineData("front-matter", "series: {part: one, name: A}")]
    [InlineData("front-matter", "series: [a, b]")]
    public void A_mistake_is_seen(string schema, string yaml) => Assert.False(SchemaCheck.Allows(schema, yaml));

    [Theory]
    [InlineData("site", TestSite.Settings + "theme:\nmenu:\ndescription: 2020")]
    [InlineData(
        "site",
        "title: A\nbase_url: HTTPS://a.example\nauthors: {name: Ann}\ndefaults: {posts: {toc: yes, mood: good}}"
    )]
    [InlineData("clippings", "")]
    [InlineData("clippings", "- https://a.example/")]
    [InlineData("card", "url: https://a.example/\ntitle: A\nyear: ''")]
    [InlineData("front-matter", "tags:\ndate: ''\ntoc:\nmood: good")]
    [InlineData("front-matter", "published: false\nlastmod: 2020-01-01\npublishDate: [1]\nmonth: March")]
    [InlineData(
        "front-matter",
        "image: {path: a.png}\nauthors: [Ann, {name: Bob, url: x}]\nseries: [a]\npermalink: false"
    )]
    public void What_the_program_reads_is_allowed(string schema, string yaml) =>
        Assert.True(SchemaCheck.Allows(schema, yaml));

    [Fact]
    public void A_schema_has_the_keys_of_its_table_and_no_others()
    {
        Assert.Equal(NamesOf(SettingsKeys.All), PropertiesOf("site"));
        Assert.Equal(NamesOf(SettingsKeys.Feeds), PropertiesOf("site", "properties", "feeds"));
        Assert.Equal(NamesOf(SeriesKeys.All), PropertiesOf("series", "additionalProperties"));
        Assert.Equal(NamesOf(CardKeys.All), PropertiesOf("card"));
        Assert.Equal(NamesOf(CardKeys.Fetched), PropertiesOf("card", "properties", "fetched"));
        Assert.Equal(NamesOf([.. FrontMatterKeys.All, .. FrontMatterKeys.Review]), PropertiesOf("front-matter"));
        var clipping = JsonNode.Parse(TextOf("clippings"))!["items"]!["anyOf"]![0]!["properties"]!.AsObject();
        Assert.Equal(NamesOf(ClippingKeys.All), clipping.Select(p => p.Key));
    }

    private static IEnumerable<string> NamesOf(IEnumerable<DataKey> keys) => keys.Select(k => k.Name);

    private static IEnumerable<string> PropertiesOf(string schema, params string[] path) =>
        path.Aggregate(JsonNode.Parse(TextOf(schema))!, (node, step) => node[step]!)["properties"]!
            .AsObject()
            .Select(p => p.Key);

    private static string TextOf(string schema) => Schemas.All.Single(s => s.Path.Name == $"{schema}.schema.json").Text;

    private static string? SchemaOf(string path) =>
        path.Contains("/_", StringComparison.Ordinal) ? null
        : path.EndsWith("/content/site.yml", StringComparison.Ordinal) ? "site"
        : path.EndsWith("/content/series.yml", StringComparison.Ordinal) ? "series"
        : path.EndsWith("/content/redirects.yml", StringComparison.Ordinal) ? "redirects"
        : path.EndsWith("/theme.yml", StringComparison.Ordinal) ? "theme"
        : !path.Contains("/content/", StringComparison.Ordinal) ? null
        : path.Contains("/cards/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal) ? "card"
        : path.Contains("/clippings/", StringComparison.Ordinal) && path.EndsWith(".yml", StringComparison.Ordinal)
            ? "clippings"
        : path.EndsWith(".md", StringComparison.Ordinal) ? "front-matter"
        : null;

    // The schemas of the files, each of which is valid.
    private static HashSet<string> Checked(params string[] folders)
    {
        var schemas = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, text) in FilesIn(folders))
        {
            if (SchemaOf(path) is not { } schema)
                continue;
            var source = new SourceText(new ContentPath(path.TrimStart('/')), text);
            var value = schema == "front-matter" ? FrontMatter.Read(source).Values : DataReader.Read(source).Root;
            Assert.True(
                SchemaCheck.Allows(schema, value),
                $"{path}: {string.Join("; ", SchemaCheck.Mistakes(schema, value))}"
            );
            schemas.Add(schema);
        }

        return schemas;
    }

    private static IEnumerable<(string Path, string Text)> FilesIn(IEnumerable<string> folders) =>
        folders
            .SelectMany(folder =>
                Directory.EnumerateFiles(Path.Combine(Root(), folder), "*", SearchOption.AllDirectories)
            )
            .Select(f => "/" + Path.GetRelativePath(Root(), f).Replace('\\', '/'))
            .Where(f => !f.Contains("/files/", StringComparison.Ordinal))
            .Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".yml", StringComparison.Ordinal))
            .Select(f => (f, File.ReadAllText(Root() + f)));

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Blog.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
