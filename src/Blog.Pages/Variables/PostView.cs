using Blog.Pages.Filling;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Text.Reads;
using Blog.Theming.Values;

namespace Blog.Pages.Variables;

/// <summary>What templates see of a document.</summary>
/// <param name="Site">The site.</param>
/// <param name="Document">The document.</param>
/// <param name="Content">Its text, when it was filled already for its own page; null fills it when a template reads
/// it.</param>
internal sealed record PostView(SiteView Site, SitePost Document, HtmlValue? Content)
{
    public Model.Post Post => Document.Post;

    public LinkOrigin Origin => new(Document.Source, Post.Permalink);

    /// <summary>The author's summary, or the first paragraph.</summary>
    public string Description => Post.Description ?? Document.Body.Summary;

    // People read about 230 words of English a minute (Brysbaert 2019: 238 for non-fiction), and about 400 characters
    // of Chinese or Japanese.
    public int ReadingMinutes =>
        Math.Max(1, (int)Math.Round((Document.Body.WordCount / 230.0) + (Document.Body.IdeographCount / 400.0)));

    /// <summary>The text before the mark, or the summary as a paragraph when there is no mark.</summary>
    public HtmlValue Excerpt()
    {
        if (Document.Body.Excerpt is not null)
            return new HtmlValue(Site.Filler.Fill(Document, FillMode.Excerpt, new ReadLog()).Html);
        var summary = Description;
        return new HtmlValue(summary.Length == 0 ? "" : $"<p>{System.Net.WebUtility.HtmlEncode(summary)}</p>\n");
    }

    public HtmlValue Text() => Content ?? new HtmlValue(Site.Filler.Fill(Document, FillMode.Page, new ReadLog()).Html);

    public object? InSeries(int step)
    {
        if (Site.Catalogue.PartOf(Document) is not { } place)
            return null;
        var at = place.Index + step;
        while (at >= 0 && at < place.Series.Parts.Length && place.Series.Parts[at].Post is null)
            at += step;
        return at >= 0 && at < place.Series.Parts.Length ? Site.Post(place.Series.Parts[at].Post!) : null;
    }
}
