using System.Collections.Immutable;
using Blog.Engine;
using Blog.Model.CrossPosts;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Reading.Catalogue;

/// <summary>Reports copies that two documents claim, and documents whose <c>canonical</c> is an address of this
/// site.</summary>
internal sealed class CheckCopies : IModule<SiteCatalogue, SiteCatalogue>
{
    /// <inheritdoc/>
    public ImmutableArray<Document<SiteCatalogue>> Run(
        ImmutableArray<Document<SiteCatalogue>> documents,
        ModuleContext context
    )
    {
        var catalogue = documents[0].Value;
        foreach (var (second, first) in catalogue.Copies.ClaimedTwice)
        {
            var (post, other) = (catalogue.Documents[second.Document], catalogue.Documents[first.Document]);
            var copy = post.CrossPosts[second.Copy];
            context.Report(
                DiagnosticCatalogue
                    .CopyClaimedTwice.At(PlaceOf(post, copy), copy.Url!)
                    .WithNote($"'{other.Title}' names it here.", PlaceOf(other, other.CrossPosts[first.Copy]))
            );
        }

        foreach (var post in catalogue.Documents)
        {
            if (post.Post.Canonical is { } canonical && catalogue.Elsewhere(post.Post) is null)
                context.Report(DiagnosticCatalogue.CanonicalAtHome.At(post.Parsed.Place("canonical"), canonical));
        }

        return documents;
    }

    private static SourceLocation PlaceOf(SitePost post, CrossPost copy) =>
        copy.Place ?? post.Parsed.Place("crossposts");
}
