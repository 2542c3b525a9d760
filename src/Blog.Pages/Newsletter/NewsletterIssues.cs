using System.Collections.Immutable;
using System.Text;
using Blog.Text;
using Blog.Text.Reads;

namespace Blog.Pages.Newsletter;

/// <summary>The issues of a newsletter.</summary>
public sealed record NewsletterIssues
{
    /// <summary>No issues: the site has no newsletter.</summary>
    public static NewsletterIssues None { get; } = new();

    /// <summary>The issues, newest first.</summary>
    public ImmutableArray<Edition> Editions => [.. Drafts.Select(d => d.Edition)];

    /// <summary>The issues with the way to make them.</summary>
    internal ImmutableArray<EditionDraft> Drafts { get; init; } = [];

    /// <summary>The pictures that are made for them; null for a site without a newsletter.</summary>
    internal EditionPictures? Pictures { get; init; }

    /// <summary>The formulas that have pictures in them; null for a site without a newsletter.</summary>
    internal EditionFormulas? Formulas { get; init; }

    /// <summary>Renders an issue for its author; null for one that is not among them. Safe to call from any
    /// thread.</summary>
    public EditionLook? Look(Edition edition) =>
        Drafts.FirstOrDefault(d => d.Edition == edition) is { } draft ? EditionLook.Of(draft.Make(new())) : null;
}

/// <summary>An issue that is made once, when it is first wanted: it goes into three files and a feed. Safe to use from
/// several threads.</summary>
/// <param name="edition">The issue.</param>
/// <param name="maker">Makes it.</param>
internal sealed class EditionDraft(Edition edition, EditionMaker maker)
{
    private readonly Lazy<(MadeEdition Made, ReadLog Reads)> _made = new(() =>
    {
        var reads = new ReadLog();
        return (maker.SourceReads.Record(reads, () => maker.Make(edition, reads)), reads);
    });

    /// <summary>The issue.</summary>
    public Edition Edition => edition;

    /// <summary>The made issue; adds its sources to the log of reads.</summary>
    /// <param name="reads">Receives the sources.</param>
    public MadeEdition Make(ReadLog reads)
    {
        reads.AddAll(_made.Value.Reads);
        return _made.Value.Made;
    }
}

/// <summary>An issue as its author sees it before it is sent.</summary>
/// <param name="Html">Its page.</param>
/// <param name="Text">Its plain text.</param>
/// <param name="Weights">The size of its kinds of parts in bytes, the largest first, each with the place where the
/// largest part of the kind is written; the place is empty when it is unknown.</param>
/// <param name="Diagnostics">Mistakes, and what mail programs do not show.</param>
public sealed record EditionLook(
    string Html,
    string Text,
    ImmutableArray<(string Part, int Bytes, string Place)> Weights,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>The size of its page in bytes of UTF-8.</summary>
    public int Bytes => Encoding.UTF8.GetByteCount(Html);

    /// <summary>The size in bytes beyond which Gmail cuts a page off.</summary>
    public static int MostBytes => EditionFindings.MostBytes;

    internal static EditionLook Of(MadeEdition made) =>
        new(
            made.Page.Html,
            made.Text,
            [.. made.Page.Weights.Select(w => (w.Kind.ToString().ToLowerInvariant(), w.Bytes, w.LargestPlace))],
            made.Diagnostics
        );
}
