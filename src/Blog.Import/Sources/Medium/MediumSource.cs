using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Blog.Import.Foreign;

namespace Blog.Import.Sources.Medium;

/// <summary>Reads the export of Medium: an archive with a page for each story in <c>posts/</c>. What else is in it,
/// such as the profile, claps, bookmarks and addresses of computers, is never read.</summary>
internal sealed partial class MediumSource : IBlogSource
{
    /// <inheritdoc/>
    public string Key => "medium";

    /// <inheritdoc/>
    public string Name => "Medium";

    /// <inheritdoc/>
    public Evidence? Recognize(SourceTree tree) =>
        Stories(tree).FirstOrDefault() is { } story && MediumPage.IsStory(story.Text().Text)
            ? new Evidence(100, $"{story.Path.Name} is a page as Medium exports its stories")
            : null;

    /// <inheritdoc/>
    public ForeignBlog Read(SourceTree tree, RemarkLog remarks)
    {
        var cards = new List<ForeignCard>();
        var authors = new List<ForeignAuthor>();
        var documents = ImmutableArray.CreateBuilder<ForeignDocument>();
        var links = new MediumLinks(Stories(tree).Select(s => s.Path));
        foreach (var file in Stories(tree))
        {
            var page = new MediumPage(file.Path, file.Text().Text, remarks);
            documents.Add(page.Document(links, cards));
            authors.AddRange(page.Author is { } author ? [author] : []);
        }

        return new ForeignBlog(
            new ForeignSettings { Authors = [.. authors.DistinctBy(a => a.Name)] },
            documents.ToImmutable(),
            []
        )
        {
            Cards = [.. cards.DistinctBy(c => c.Url)],
        };
    }

    private static IEnumerable<SourceFile> Stories(SourceTree tree) =>
        tree.Files.Where(f => StoryName().IsMatch(f.Path.Name));

    [GeneratedRegex(@"\A(?:draft_|[0-9]{4}-[0-9][0-9]-[0-9][0-9]_).*-[0-9a-f]{8,16}\.html?\z", RegexOptions.Singleline)]
    private static partial Regex StoryName();
}
