using System.Collections.Immutable;
using System.Text;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Newsletter;

/// <summary>The issues of a newsletter.</summary>
public sealed record NewsletterIssues
{
    /// <summary>No issues.</summary>
    public static NewsletterIssues None { get; } = new();

    /// <summary>Their editions, newest first.</summary>
    public ImmutableArray<Edition> Editions => [.. Drafts.Select(d => d.Edition)];

    /// <summary>The editions with the way to make them.</summary>
    internal ImmutableArray<EditionDraft> Drafts { get; init; } = [];

    /// <summary>The pictures that are made for them; null for a site without a newsletter.</summary>
    internal EditionPictures? Pictures { get; init; }

    /// <summary>What an edition looks like; null for one that is not among them. Safe to call from any
    /// thread.</summary>
    public EditionLook? Look(Edition edition) =>
        Drafts.FirstOrDefault(d => d.Edition == edition) is { } draft ? EditionLook.Of(draft.Make(new())) : null;
}

/// <summary>An edition that is made once it is wanted, and once: it goes into three files and a feed. Safe to use from
/// several threads.</summary>
/// <param name="edition">The edition.</param>
/// <param name="maker">Makes it.</param>
internal sealed class EditionDraft(Edition edition, EditionMaker maker)
{
    private readonly Lazy<(MadeEdition Made, ReadLog Reads)> _made = new(() =>
    {
        var reads = new ReadLog();
        return (maker.Make(edition, reads), reads);
    });

    /// <summary>The edition.</summary>
    public Edition Edition => edition;

    /// <summary>The made edition.</summary>
    /// <param name="reads">Takes what was read.</param>
    public MadeEdition Make(ReadLog reads)
    {
        foreach (var (key, fingerprint) in _made.Value.Reads.Reads)
            reads.Add(key, fingerprint);
        return _made.Value.Made;
    }
}

/// <summary>What an edition looks like, for its author.</summary>
/// <param name="Html">Its page.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Weights">What its parts weigh, in bytes, the heaviest first, each with what it is and where the
/// heaviest of its kind is written; empty where that is not known.</param>
/// <param name="Diagnostics">What went wrong, and what mail programs do not show.</param>
public sealed record EditionLook(
    string Html,
    string Text,
    ImmutableArray<(string Part, int Bytes, string Place)> Weights,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>How large its page is, in bytes.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Html);

    /// <summary>How large it may be before Gmail cuts it off, in bytes.</summary>
    public static int MostBytes => EditionFindings.MostBytes;

    internal static EditionLook Of(MadeEdition made) =>
        new(
            made.Page.Html,
            made.Text,
            [.. made.Page.Weights.Select(w => (w.Kind.ToString().ToLowerInvariant(), w.Bytes, w.LargestPlace))],
            made.Diagnostics
        );
}
