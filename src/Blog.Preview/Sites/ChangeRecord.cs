using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Preview.Sites;

/// <summary>One change of the site that is shown: the files behind it, the pages it changed, and how long it
/// took.</summary>
/// <param name="At">When it was first seen.</param>
/// <param name="Files">The files that appeared, went or have other bytes; sorted. Empty when the site was made again
/// without a change of files.</param>
/// <param name="Remade">The open pages whose bytes changed; sorted.</param>
/// <param name="Mapped">How long making the map of the site took.</param>
/// <param name="Total">From the first sign of the change until the new pages were made.</param>
/// <param name="Errors">How many errors the site has since.</param>
public sealed record ChangeRecord(
    DateTimeOffset At,
    ImmutableArray<ContentPath> Files,
    ImmutableArray<SitePath> Remade,
    TimeSpan Mapped,
    TimeSpan Total,
    int Errors
)
{
    /// <summary>The version of the first state that has the change.</summary>
    public long Version { get; init; }

    /// <summary>Images, media and downloads that changed and kept their address; sorted.</summary>
    public ImmutableArray<SitePath> Refreshed { get; init; } = [];

    /// <summary>The parts of <see cref="Total"/>.</summary>
    public ChangeParts Parts { get; init; }

    /// <summary>The change that lies between two makings of the site.</summary>
    /// <param name="at">When it was first seen.</param>
    /// <param name="files">The files that changed.</param>
    /// <param name="before">The site before.</param>
    /// <param name="after">The site since.</param>
    /// <param name="parts">How long it took until the site was made; the rest is taken from <paramref name="after"/>.
    /// </param>
    internal static ChangeRecord Between(
        DateTimeOffset at,
        ImmutableArray<ContentPath> files,
        MadeSite before,
        MadeSite after,
        ChangeParts parts
    )
    {
        var all = parts with { Map = after.Mapped, Pages = after.Made };
        return new ChangeRecord(
            at,
            files,
            PagesChanged(before.Pages, after.Pages),
            all.Map,
            all.Seen + all.Snapshot + all.Map + all.Pages,
            after.Found.Count(d => d.Severity == DiagnosticSeverity.Error)
        )
        {
            Refreshed = AssetsChanged(files, before, after),
            Parts = all,
        };
    }

    private static ImmutableArray<SitePath> PagesChanged(MadePages before, MadePages after) =>
        [
            .. after
                .Known()
                .Where(page => before.Known(page.Path)?.Fingerprint != page.Fingerprint)
                .Select(page => page.Path)
                .Order(),
        ];

    private static ImmutableArray<SitePath> AssetsChanged(
        ImmutableArray<ContentPath> files,
        MadeSite before,
        MadeSite after
    ) =>
        [
            .. files
                .Select(file =>
                    after.Site.Catalogue.FindAsset(file) is { } asset
                    && before.Site.Catalogue.FindAsset(file)?.Permalink == asset.Permalink
                        ? asset.Permalink.ToSitePath()
                        : default
                )
                .Where(path => path.Value is not null && after.Site.Outputs.ContainsKey(path))
                .Order(),
        ];
}

/// <summary>How long the parts of a change took.</summary>
/// <param name="Seen">From the first event until its batch was taken up.</param>
/// <param name="Snapshot">Reading the files that changed.</param>
/// <param name="Map">Making the map; both maps when files with errors are held.</param>
/// <param name="Pages">Making the open pages.</param>
public readonly record struct ChangeParts(TimeSpan Seen, TimeSpan Snapshot, TimeSpan Map, TimeSpan Pages);
