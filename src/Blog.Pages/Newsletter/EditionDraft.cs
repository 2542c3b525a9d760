using Blog.Text.Fingerprints;

namespace Blog.Pages.Newsletter;

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
