using System.Net;
using Blog.Markdown.Fragments;
using Blog.Reading.Linking;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Filling;

/// <summary>Names the document that <c>&lt;post:slug&gt;</c> leads to.</summary>
internal static class LinkTitle
{
    /// <summary>Its title as HTML; the address where there is no such document, which the check of references
    /// reports.</summary>
    /// <param name="hole">The text of the link.</param>
    /// <param name="resolver">Finds the document.</param>
    /// <param name="context">Where the text is shown; notes the title as read.</param>
    public static string Of(TitleHole hole, LinkResolver resolver, FillContext context)
    {
        var title = resolver.Resolve(hole.Target, context.Origin).Post?.Post.Title ?? hole.Target;
        context.Reads.Add(new ReadKey("title:" + context.Origin.Source, hole.Target), Fingerprint.Of(title));
        return WebUtility.HtmlEncode(title);
    }
}
