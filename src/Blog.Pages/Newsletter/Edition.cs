using System.Collections.Immutable;
using Blog.Model;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Pages.Newsletter;

/// <summary>A document that becomes a mail.</summary>
/// <param name="Document">The document.</param>
public sealed record Edition(SitePost Document)
{
    /// <summary>The folder of all editions on the site.</summary>
    public const string Folder = "_newsletter";

    /// <summary>Its name: the document's slug, which for a review is its month.</summary>
    public string Name => Document.Post.Slug.Value;

    /// <summary>The path of one of its files.</summary>
    /// <param name="file"><c>index.html</c>, <c>index.txt</c> or <c>message.eml</c>.</param>
    public SitePath PathOf(string file) => new($"{Folder}/{Name}/{file}");

    /// <summary>The documents of a site that become mails, newest first: reviews that do not refuse to, and whatever
    /// asks for it.</summary>
    public static ImmutableArray<Edition> Of(SiteCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        return catalogue.Settings.Newsletter is null
            ? []
            : [.. catalogue.Listed.Where(IsMail).Select(d => new Edition(d))];
    }

    private static bool IsMail(SitePost document) =>
        document.IsInLists && (document.Post.IsNewsletter ?? document.Post.Kind == PostKind.Review);
}
