using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Pages.Proofs;

/// <summary>Which results of an earlier build hold for a site: those that read nothing that has changed
/// since.</summary>
public sealed class SiteProof
{
    private readonly BuildRecord? _record;
    private readonly SiteFrame _now;

    private SiteProof(SiteFrame now, BuildRecord? record, ImmutableSortedSet<ContentPath> changed) =>
        (_now, _record, Changed) = (now, record, changed);

    /// <summary>The fingerprint of everything but texts that the site is made from.</summary>
    public Fingerprint Frame => _now.Frame;

    /// <summary>The fingerprint of each document's whole file.</summary>
    public ImmutableDictionary<ContentPath, Fingerprint> Texts => _now.Texts;

    /// <summary>Whether results of the earlier build can hold at all.</summary>
    public bool HasRecord => _record is not null;

    /// <summary>The documents whose texts have changed, while all else is the same; none when nothing holds.</summary>
    public ImmutableSortedSet<ContentPath> Changed { get; }

    /// <summary>Compares a site with the record of an earlier build.</summary>
    /// <param name="now">All that the site is made from.</param>
    /// <param name="record">What the earlier build read; null for none.</param>
    internal static SiteProof Of(SiteFrame now, BuildRecord? record) =>
        record is null || record.Frame != now.Frame
            ? new SiteProof(now, null, [])
            : new SiteProof(
                now,
                record,
                [.. now.Texts.Where(t => record.Texts.GetValueOrDefault(t.Key) != t.Value).Select(t => t.Key)]
            );

    /// <summary>The earlier result of making an output, if it holds; null when the output must be made.</summary>
    public RecordedOutput? Find(SitePath path) =>
        _record?.Outputs.GetValueOrDefault(path) is { } output && Hold(output.Texts) ? output : null;

    /// <summary>The texts that the earlier check of a document read, if its result holds: it found no mistake. Null
    /// when the document must be checked.</summary>
    public ImmutableArray<ContentPath>? FindCheck(ContentPath document) =>
        _record is not null && _record.Checks.TryGetValue(document, out var texts) && Hold(texts) ? texts : null;

    /// <summary>The changed text that an output read in the earlier build; null when there is none.</summary>
    public ContentPath? ChangedTextOf(SitePath path) =>
        _record?.Outputs.GetValueOrDefault(path) is { } output && !Hold(output.Texts)
            ? output.Texts.First(Changed.Contains)
            : null;

    private bool Hold(ImmutableArray<ContentPath> texts)
    {
        foreach (var text in texts)
        {
            if (Changed.Contains(text))
                return false;
        }

        return true;
    }
}
