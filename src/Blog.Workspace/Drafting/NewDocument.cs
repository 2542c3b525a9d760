using System.Globalization;
using System.Text;
using Blog.Editing.Reviews.Texts;
using Blog.Model;
using Blog.Reading.Parsing.Addresses;
using Blog.Reading.Parsing.Files;
using Blog.Text;
using Blog.Text.Characters;

namespace Blog.Workspace.Drafting;

/// <summary>A file to write.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Slug">The document's slug.</param>
/// <param name="Text">Its whole text.</param>
public sealed record NewDocument(ContentPath Path, Slug Slug, string Text)
{
    private const string ReviewBody = """
        What the month was about, in a few sentences.

        <!-- more -->

        ## From this blog

        """;

    /// <summary>The file of a document that is started at a moment.</summary>
    /// <param name="request">The document; the review of a month has a front matter and no text yet.</param>
    /// <param name="now">The moment, in the site's time zone.</param>
    /// <param name="place">Its place in a series; null for none.</param>
    /// <param name="language">The site's language.</param>
    public static NewDocument Of(NewRequest request, DateTimeOffset now, SeriesPlace? place, string language)
    {
        var title = request.Month is { } month ? ReviewWords.Of(language).TitleOf(month) : OneLine(request.Title);
        var slug = request.Slug ?? (request.Month is { } named ? new Slug(named.ToString()) : SlugMaker.OfTitle(title));
        var body = request is { Kind: PostKind.Review, Month: null } ? ReviewBody : "";
        return new NewDocument(PathOf(request, slug, now), slug, FrontMatterOf(request, title, now, place) + body);
    }

    private static ContentPath PathOf(NewRequest request, Slug slug, DateTimeOffset now)
    {
        var name =
            request.Kind == PostKind.Post
                ? string.Create(CultureInfo.InvariantCulture, $"{now:yyyy-MM-dd}-{slug}")
                : slug.Value;
        return new ContentPath($"{PostFile.FolderOf(request.Kind)}/{name}{(request.HasFolder ? "/index.md" : ".md")}");
    }

    private static string FrontMatterOf(NewRequest request, string title, DateTimeOffset now, SeriesPlace? place)
    {
        var text = new StringBuilder("---\n");
        text.Append("title: ").Append(YamlText.Of(title)).Append('\n');
        if (request.Kind != PostKind.Page)
            text.Append(CultureInfo.InvariantCulture, $"date: {now:yyyy-MM-dd HH:mm}\n");
        if (!request.Tags.IsEmpty || request.Kind == PostKind.Post)
            text.Append("tags: ").Append(YamlText.ListOf(request.Tags)).Append('\n');
        if (place is not null)
            text.Append(
                CultureInfo.InvariantCulture,
                $"series: {{ name: {YamlText.Of(place.Key)}, part: {place.Part} }}\n"
            );
        return text.Append("draft: true\n---\n\n").ToString();
    }

    private static string OneLine(string title) =>
        string.Join(' ', title.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
