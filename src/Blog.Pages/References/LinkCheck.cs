using Blog.Engine;
using Blog.Markdown.Fragments;
using Blog.Model;
using Blog.Model.CrossPosts;
using Blog.Pages.References.Suggestions;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Reading.Linking;
using Blog.Reading.Parsing.Texts;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks that an address leads somewhere.</summary>
/// <param name="catalogue">What is on the site.</param>
/// <param name="paths">The paths of all outputs.</param>
/// <param name="suggestions">Suggests what was probably meant.</param>
/// <param name="context">Receives the diagnostics.</param>
/// <param name="looksInto">Called with every document whose text the result depends on.</param>
internal sealed class LinkCheck(
    SiteCatalogue catalogue,
    HashSet<SitePath> paths,
    ReferenceSuggestions suggestions,
    ModuleContext context,
    Action<SitePost> looksInto
)
{
    private const string WhyLost = "the build goes on without the documents that have mistakes";

    private readonly LinkResolver _resolver = new(catalogue);
    private readonly DeadAddress _dead = new(catalogue.Settings.BaseUrl);

    /// <summary>Checks a link or an image of a document.</summary>
    public void Check(LinkHole link, SourceLocation place, LinkOrigin origin)
    {
        if (link.Kind == LinkKind.Image)
            CheckImage(link.Target, place, origin);
        else
            CheckLink(link.Target, place, origin);
    }

    /// <summary>Checks an attribute of a directive.</summary>
    /// <param name="attribute">The attribute.</param>
    /// <param name="directive">The name of the directive.</param>
    /// <param name="place">Where the attribute is written.</param>
    /// <param name="origin">The base of relative addresses.</param>
    public void Check(DirectiveAttribute attribute, string directive, SourceLocation place, LinkOrigin origin)
    {
        // A required attribute without a value is reported as missing.
        if (string.IsNullOrWhiteSpace(attribute.Value))
            return;
        if (Directives.HoldsImage(attribute.Key))
            CheckImage(attribute.Value, place, origin);
        else
            CheckLink(attribute.Value, place, origin, standsAlone: directive == Directives.Card);
    }

    /// <summary>Checks the address of an image.</summary>
    public void CheckImage(string written, SourceLocation place, LinkOrigin origin)
    {
        var target = _resolver.Resolve(written, origin);
        if (_dead.Is(written, out var live))
            context.Report(
                DiagnosticCatalogue.MissingImage.At(place, written) with
                {
                    Suggestion = live ?? suggestions.ForImage(DeadAddress.FileIn(written), origin.Source),
                }
            );
        else if (HeldBackOwner(target) is { } held)
            context.Report(DiagnosticCatalogue.LinkToUnpublished.At(place, written, WhyHeld(held)));
        else if (target.LeftOut is { Excluded: { } excluded } && !Exists(target))
            context.Report(DiagnosticCatalogue.LinkToLeftOut.At(place, written, excluded.Reason));
        else if (IsNoImage(written, target))
        {
            var suggestion = suggestions.ForImage(written, origin.Source);
            context.Report(Told(DiagnosticCatalogue.MissingImage, written, place) with { Suggestion = suggestion });
        }
        else if (target.Asset is { FittingEnding: "" })
            context.Report(DiagnosticCatalogue.PictureNotMade.At(place, written));
        else if (target.Asset is { } asset && FormatOfUnseen(asset) is { } format)
            context.Report(DiagnosticCatalogue.UnseenFormat.At(place, written, format));
    }

    private static string? FormatOfUnseen(SiteAsset asset) =>
        asset.FittingEnding is { } ending
            ? PictureFormatNames.OfUnseen(ending) + ", whatever its name says"
            : PictureFormatNames.OfUnseen(asset.Source.Extension);

    // An address without a path leads to the document itself.
    private bool IsNoImage(string written, LinkTarget target) =>
        target is { External: null, Copy: null, Asset: null }
        && (target.Post is null ? !Exists(target) : !written.TrimStart().StartsWith('#'));

    // A file in the folder of a document is published with the document, or not at all.
    private SitePost? HeldBackOwner(LinkTarget target) =>
        target.Asset is { Owner: { } owner } && catalogue.Find(owner) is { IsListed: false } held ? held : null;

    /// <summary>Checks a link.</summary>
    /// <param name="written">The address as written.</param>
    /// <param name="place">Where it is written.</param>
    /// <param name="origin">The base of relative addresses.</param>
    /// <param name="standsAlone">Whether the text around it makes sense without the link.</param>
    public void CheckLink(string written, SourceLocation place, LinkOrigin origin, bool standsAlone = true)
    {
        if (_dead.Is(written, out var live))
        {
            var meant = live ?? suggestions.ForFile(DeadAddress.FileIn(written), origin.Source);
            context.Report(DiagnosticCatalogue.BrokenLink.At(place, written) with { Suggestion = meant });
            return;
        }

        var target = _resolver.Resolve(written, origin);
        if (target.Copy is { } copy)
            TellThatItLeadsHome(written, copy, target.Post!, place);
        if (target.External is not null || target.Copy is not null)
            return;
        if (_resolver.IsLost(target))
            context.Report(
                standsAlone
                    ? DiagnosticCatalogue.LinkToFaulty.At(place, written)
                    : DiagnosticCatalogue.LinkToUnpublished.At(place, written, WhyLost)
            );
        else if (target.UnknownSlug is { } slug)
            context.Report(
                DiagnosticCatalogue.UnknownPost.At(place, slug) with
                {
                    Suggestion = suggestions.ForSlug(slug),
                }
            );
        else if (target.Post is { IsListed: false } held)
            context.Report(DiagnosticCatalogue.LinkToUnpublished.At(place, held.Title, WhyHeld(held)));
        else if (HeldBackOwner(target) is { } owner)
            context.Report(DiagnosticCatalogue.LinkToUnpublished.At(place, written, WhyHeld(owner)));
        else if (target.Post is { } post)
            CheckAnchor(target, post, place);
        else if (target.LeftOut is { Excluded: { } excluded } && !Exists(target))
            context.Report(DiagnosticCatalogue.LinkToLeftOut.At(place, written, excluded.Reason));
        else if (target.Asset is null && !Exists(target))
        {
            var suggestion = suggestions.ForLink(written, target.Permalink!.Value, origin.Source);
            context.Report(Told(DiagnosticCatalogue.BrokenLink, written, place) with { Suggestion = suggestion });
        }
    }

    // The warning about template syntax skips these addresses: this check reports them.
    private static Diagnostic Told(DiagnosticRule rule, string written, SourceLocation place)
    {
        var isTemplate =
            written.Contains("{{", StringComparison.Ordinal)
            || written.Contains("{%", StringComparison.Ordinal)
            || written.Contains("<%", StringComparison.Ordinal);
        var told = rule.At(place, written);
        return isTemplate
            ? told.WithNote("Template syntax of another generator means nothing here: write the path itself.")
            : told;
    }

    // Whether the fragment is kept depends on the post's headings.
    private void TellThatItLeadsHome(string written, CrossPost copy, SitePost post, SourceLocation place)
    {
        if (written.Contains('#', StringComparison.Ordinal))
            looksInto(post);
        context.Report(DiagnosticCatalogue.LinkLeadsHome.At(place, copy.Target, post.Permalink));
    }

    private void CheckAnchor(LinkTarget target, SitePost post, SourceLocation place)
    {
        // 'top' is a place in every page (HTML, 7.4.6.4).
        if (target.Fragment.Length == 0 || target.Fragment == "top")
            return;
        looksInto(post);
        if (post.Body.Ids.Contains(target.Fragment))
            return;
        var suggestion = suggestions.ForAnchor(target.Fragment, post);
        context.Report(
            DiagnosticCatalogue.MissingAnchor.At(place, target.Fragment, post.Source) with
            {
                Suggestion = suggestion,
            }
        );
    }

    private bool Exists(LinkTarget target) =>
        paths.Contains(target.Permalink!.Value.ToSitePath())
        || paths.Contains(new SitePath(target.Permalink.Value.Value.TrimStart('/')));

    /// <summary>The reason why a document is not published, for a message.</summary>
    public static string WhyHeld(SitePost post) =>
        post.State switch
        {
            PublishingState.Draft => post.Post.HeldBackBy is { } by ? $"it is held back by {by}" : "it is a draft",
            PublishingState.Faulty => "it has mistakes, and the build goes on without it",
            PublishingState.Future => $"its date is {post.Post.Start:yyyy-MM-dd}",
            _ => $"it expired on {post.Expires:yyyy-MM-dd}",
        };
}
