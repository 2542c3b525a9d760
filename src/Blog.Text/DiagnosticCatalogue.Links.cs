namespace Blog.Text;

/// <content>What may be wrong with links and images.</content>
public static partial class DiagnosticCatalogue
{
    /// <summary>A link leads to no page, post or file of the site.</summary>
    public static readonly DiagnosticRule BrokenLink = Error(
        "BLOG060",
        "The link '{0}' leads nowhere.",
        "No page, post or file of the site has that path or address.",
        "Correct the link."
    );

    /// <summary>A link names a part of a page that the page does not have.</summary>
    public static readonly DiagnosticRule MissingAnchor = Error(
        "BLOG061",
        "There is no '#{0}' in {1}.",
        "The page exists; nothing in it has that id.",
        "Correct the part after '#'."
    );

    /// <summary>An image does not exist.</summary>
    public static readonly DiagnosticRule MissingImage = Error(
        "BLOG062",
        "There is no image '{0}'.",
        "The path is looked up beside the document, or below content/ when it starts with a slash.",
        "Correct the path, or add the file."
    );

    /// <summary>A link leads to a document that is a draft, is dated in the future or has expired.</summary>
    public static readonly DiagnosticRule LinkToUnpublished = Error(
        "BLOG064",
        "The link leads to '{0}', which is not published: {1}.",
        "Readers would find nothing there.",
        "Publish it first, or take the link out."
    );

    /// <summary><c>post:slug</c> names no document.</summary>
    public static readonly DiagnosticRule UnknownPost = Error(
        "BLOG065",
        "There is no post with the slug '{0}'.",
        "post:slug names a post, review or page by the slug in its address.",
        "Correct the slug."
    );

    /// <summary>A document includes a file that is not published.</summary>
    public static readonly DiagnosticRule IncludeOfUnpublished = Error(
        "BLOG066",
        "The file '{0}' cannot be included, since it is not published: {1}.",
        "What is not published is in no other document's text either. A file in the folder of a document is "
            + "published with it.",
        "Publish it first, take it out, or move what both need into a file of its own."
    );

    private static DiagnosticRule[] LinksRules =>
        [BrokenLink, MissingAnchor, MissingImage, LinkToUnpublished, UnknownPost, IncludeOfUnpublished];
}
