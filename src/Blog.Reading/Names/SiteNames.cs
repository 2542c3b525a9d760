using System.Collections.Immutable;
using Blog.Data;
using Blog.Data.Nodes;
using Blog.Engine.Content;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Reading.Parsing;
using Blog.Reading.Parsing.Fields;
using Blog.Reading.Parsing.Files;
using Blog.Text;

namespace Blog.Reading.Names;

/// <summary>The names that an author gives on the command line, read without the rest of the site. It is for completion
/// while a command is typed: files with mistakes are read as far as they can be, and nothing is reported.</summary>
/// <param name="content">The site's files.</param>
public sealed class SiteNames(IContentStore content)
{
    private static readonly ContentPath Settings = new("content/site.yml");
    private static readonly ContentPath SeriesFile = new("content/series.yml");

    /// <summary>The documents, held back ones too, sorted by file.</summary>
    public ImmutableArray<Post> Documents()
    {
        var options = ParsingOptions.Of(
            new SiteSettings
            {
                Title = "",
                BaseUrl = new BaseUrl(new Uri("https://example.org/")),
                Authors = [],
                Language = (Find(Settings, "language") as DataScalar)?.Text ?? "en",
            }
        );
        return [.. content.Files.Select(f => Read(f, options)).OfType<Post>()];
    }

    /// <summary>The tags of all documents and how many have each, the most frequent first.</summary>
    public ImmutableArray<(string Tag, int Count)> Tags() =>
        [
            .. Documents()
                .SelectMany(d => d.Tags)
                .GroupBy(t => t.Value, StringComparer.OrdinalIgnoreCase)
                .Select(g => (g.First().Value, g.Count()))
                .OrderByDescending(t => t.Item2)
                .ThenBy(t => t.Value, StringComparer.Ordinal),
        ];

    /// <summary>The series by their keys, with their titles: those of <c>content/series.yml</c>, then those that only
    /// posts name.</summary>
    public ImmutableArray<(string Key, string Title)> Series()
    {
        var described = Root(SeriesFile)
            .Entries.Select(e => (e.Key, ((e.Value as DataMap)?.Find("title")?.Value as DataScalar)?.Text ?? ""));
        var named = Documents().Where(d => d.Series is not null).Select(d => (Key: d.Series!.Name, Title: ""));
        return [.. described.Concat(named).DistinctBy(s => s.Key, StringComparer.OrdinalIgnoreCase)];
    }

    /// <summary>The keys of the targets of copies, with their names: the built-in ones, then the site's own.</summary>
    public ImmutableArray<(string Key, string Name)> Targets()
    {
        var own = (Find(Settings, "crossposts") as DataMap)?.Find("targets")?.Value as DataMap ?? DataMap.Empty;
        return
        [
            .. CrossPostTargets
                .BuiltIn.Select(t => (t.Key.Value, t.Name))
                .Concat(own.Entries.Select(e => (e.Key, "")))
                .DistinctBy(t => t.Item1, StringComparer.Ordinal),
        ];
    }

    private DataNode? Find(ContentPath file, string key) => Root(file).Find(key)?.Value;

    private DataMap Root(ContentPath file) =>
        TextOf(file) is { } text && DataReader.Read(text).Root is DataMap map ? map : DataMap.Empty;

    private Post? Read(ContentPath path, ParsingOptions options)
    {
        if (PostFile.Of(path) is not { IsCertain: true } file || TextOf(path) is not { } text)
            return null;
        return new PostReader(text, file, options, []).Read(FrontMatter.Read(text).Values).Post;
    }

    private SourceText? TextOf(ContentPath path) =>
        content.Files.BinarySearch(path) >= 0 ? SourceText.Decode(path, content.Read(path).Bytes.Span, out _) : null;
}
