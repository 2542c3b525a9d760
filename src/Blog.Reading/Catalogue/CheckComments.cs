using System.Collections.Immutable;
using Blog.Engine;
using Blog.Text;

namespace Blog.Reading.Catalogue;

/// <summary>Reports published documents whose comments are a thread elsewhere while the site shows no comments
/// (BLOG227).</summary>
internal sealed class CheckComments : IModule<SiteCatalogue, SiteCatalogue>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteCatalogue>> Run(
        ImmutableArray<Document<SiteCatalogue>> documents,
        ModuleContext context
    )
    {
        var catalogue = documents[0].Value;
        if (catalogue.Settings.Comments is not null)
            return documents;
        foreach (var post in catalogue.Listed.Where(p => p.Post.Comments.Thread is not null))
            context.Report(DiagnosticCatalogue.ThreadWithoutComments.At(post.Parsed.Place("comments")));
        return documents;
    }
}
