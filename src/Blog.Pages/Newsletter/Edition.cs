using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>An issue of the newsletter: a document that becomes a mail.</summary>
/// <param name="Document">The document.</param>
public sealed record Edition(SitePost Document)
{
    /// <summary>The folder of all issues, below the top of the site.</summary>
    public const string Folder = "_newsletter";

    /// <summary>The name: the document's slug, which is the month of a review.</summary>
    public string Name => Document.Slug.Value;

    /// <summary>The path of one of its files.</summary>
    /// <param name="file"><c>index.html</c>, <c>index.txt</c> or <c>message.eml</c>.</param>
    public SitePath PathOf(string file) => new($"{Folder}/{Name}/{file}");

    /// <summary>The issues of a site, newest first: reviews that do not opt out, and other documents that opt in. None
    /// for a site without a newsletter.</summary>
    public static ImmutableArray<Edition> Of(SiteCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Settings.Newsletter is null
            ? []
            : [.. catalogue.Listed.Where(IsMail).Select(d => new Edition(d))];
    }

    private static bool IsMail(SitePost document) =>
        document.IsInLists && (document.Post.IsNewsletter ?? document.Kind == PostKind.Review);
}
