using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Images;
using Blog.Markdown.Fragments;
using Blog.Model.CrossPosts;
using Blog.Reading.CrossPosts;
using Blog.Reading.Documents;
using Blog.Syndication;
using Blog.Syndication.Renditions;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Copies;

/// <summary>The pictures that are drawn for copies of posts on other sites, such as tables. Each is an output that is
/// made when the page of its post is, so that those sites can show it by its address. Any thread may use it.</summary>
/// <param name="maker">Renders posts for other sites.</param>
/// <param name="made">Keeps pictures from build to build.</param>
/// <param name="sourceReads">Notes what the output that is being made reads and shows.</param>
internal sealed class CopyPictures(CopyMaker maker, IMadeFiles made, SourceReads sourceReads)
{
    private readonly ConcurrentDictionary<SitePath, Fingerprint> _recipes = new();

    /// <summary>Renders posts for other sites.</summary>
    public CopyMaker Maker => maker;

    /// <summary>Notes that the page of a post, which is being made, needs the pictures for its copies. They become part
    /// of the site by this. A post without copies or plans for them needs none.</summary>
    /// <param name="post">The post.</param>
    /// <param name="reads">Receives the sources.</param>
    /// <returns>What this machine lacks to draw them.</returns>
    public ImmutableArray<Diagnostic> Want(SitePost post, ReadLog reads)
    {
        var (pictures, lacks) = PicturesOf(post, reads);
        foreach (var (path, _) in pictures)
            sourceReads.Want(path);
        return lacks is null ? [] : [NotMade(post, lacks)];
    }

    /// <summary>The output at a path, if it is that of such a picture; else null.</summary>
    public Output? Find(SitePath path) =>
        CopyPicturePath.Read(path, maker.Renderer.Site.Catalogue) is var (post, name)
        && post.IsListed
        && PublishedPicture.HasForm(name)
        && !TargetsOf(post).IsEmpty
            ? new Output
            {
                Path = path,
                ContentType = ContentTypes.Of(".png"),
                Fingerprint = post.Fingerprint,
                ClaimedBy = post.Parsed.ClaimedBy,
                Make = _ => Make(path, post),
            }
            : null;

    // Nothing that is read makes other bytes of the same path: the name says what the picture says, and how it looks is
    // part of the frame of a build.
    private OutputContent Make(SitePath path, SitePost post)
    {
        if (_recipes.TryGetValue(path, out var recipe) && made.Find(recipe) is { } kept)
            return new OutputContent(kept, []);
        var reads = new ReadLog();
        var (pictures, lacks) = sourceReads.Record(reads, () => PicturesOf(post, reads));
        return pictures.TryGetValue(path, out var picture)
            ? new OutputContent(picture.Bytes, [])
            : new OutputContent(default, [NotMade(post, lacks ?? $"it shows nothing that '{path}' is drawn of")]);
    }

    private static Diagnostic NotMade(SitePost post, string why) =>
        DiagnosticCatalogue.CopyPictureNotMade.At(SourceLocation.OfFile(post.Source), why);

    private (Dictionary<SitePath, PublishedPicture> Pictures, string? Lacks) PicturesOf(SitePost post, ReadLog reads)
    {
        var (pictures, lacks) = (new Dictionary<SitePath, PublishedPicture>(), (string?)null);
        var targets = TargetsOf(post);
        if (targets.IsEmpty)
            return (pictures, null);
        var cover = maker.CoverOf(post)?.Url ?? "";
        foreach (var target in targets)
        {
            if (
                !MayDraw(target, post.Body.Content)
                && !Syndicator.MayDraw(target, cover)
                && !Syndicator.MayDraw(target, maker.AdditionsTo(post, target, reads))
            )
                continue;
            var (request, _) = maker.Make(post, target, reads);
            foreach (var picture in Syndicator.Pictures(request, Keep))
            {
                var path = CopyPicturePath.Of(post, picture.Name);
                _recipes[path] = picture.Recipe;
                pictures.TryAdd(path, picture);
            }
        }

        return (pictures, lacks);

        ReadOnlyMemory<byte>? Keep(Fingerprint recipe, Func<ReadOnlyMemory<byte>?> draw)
        {
            var picture = made.Find(recipe) ?? Drawn(recipe, draw);
            if (picture is null)
                lacks ??= PictureTools.MissingForText;
            return picture;
        }
    }

    private ImmutableArray<CrossPostTarget> TargetsOf(SitePost post) =>
        [.. maker.Renderer.Site.Settings.CrossPosts.Targets.Where(t => CopyStates.IsMeantFor(post, t))];

    private ReadOnlyMemory<byte>? Drawn(Fingerprint recipe, Func<ReadOnlyMemory<byte>?> draw)
    {
        var drawn = draw();
        if (drawn is { } bytes)
            made.Keep(recipe, bytes);
        return drawn;
    }

    // Rendering a text for another site takes as long as its page, and most texts have nothing to draw.
    private static bool MayDraw(CrossPostTarget target, HtmlFragment text) =>
        Syndicator.MayDraw(target, text.Html)
        || text.Holes.Any(hole =>
            hole switch
            {
                FormulaHole or DirectiveHole => true,
                // An address can have any of its characters in percents.
                LinkHole link => Syndicator.MayDraw(target, link.Target)
                    || link.Target.Contains('%', StringComparison.Ordinal),
                _ => false,
            }
        );
}
