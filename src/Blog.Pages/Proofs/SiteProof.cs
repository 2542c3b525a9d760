using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Proofs;

/// <summary>Which results of an earlier build hold for a site: those that read nothing that has changed
/// since.</summary>
public sealed class SiteProof
{
    private readonly BuildRecord? _record;
    private readonly SiteFrame _now;
    private readonly ImmutableHashSet<ReadKey> _changed;
    private readonly bool _hasAllPaths;
    private readonly ConcurrentDictionary<ReadKey, Fingerprint> _found = new();

    private SiteProof(SiteFrame now, BuildRecord? record, ImmutableHashSet<ReadKey> changed, bool hasAllPaths) =>
        (_now, _record, _changed, _hasAllPaths) = (now, record, changed, hasAllPaths);

    /// <summary>The fingerprint of everything but sources that the site is made from.</summary>
    public Fingerprint Frame => _now.Frame;

    /// <summary>The sources with their fingerprints.</summary>
    public ImmutableDictionary<ReadKey, Fingerprint> Sources => _now.Sources;

    /// <summary>Whether results of the earlier build can hold at all.</summary>
    public bool HasRecord => _record is not null;

    /// <summary>Compares a site with the record of an earlier build.</summary>
    /// <param name="now">All that the site is made from.</param>
    /// <param name="record">What the earlier build read; null for none.</param>
    /// <param name="hasPath">Whether the site has an output.</param>
    internal static SiteProof Of(SiteFrame now, BuildRecord? record, Func<SitePath, bool> hasPath) =>
        record is null || record.Frame != now.Frame
            ? new SiteProof(now, null, [], false)
            : new SiteProof(
                now,
                record,
                [
                    .. record
                        .Sources.Where(s => !now.Sources.TryGetValue(s.Key, out var print) || print != s.Value)
                        .Select(s => s.Key),
                    .. now.Sources.Keys.Where(s => !record.Sources.ContainsKey(s)),
                ],
                record.Outputs.Keys.All(hasPath)
            );

    /// <summary>The earlier result of making an output, if it holds; null when the output must be made.</summary>
    public RecordedOutput? Find(SitePath path) =>
        _record?.Outputs.GetValueOrDefault(path) is { IsSound: true } output && ChangeOf(output) is null
            ? output
            : null;

    /// <summary>The sources that the earlier check of a document read, if its result holds: it found no mistake. Null
    /// when the document must be checked. When an output is gone, any link may lead to it.</summary>
    public ImmutableArray<ReadKey>? FindCheck(ContentPath document) =>
        _hasAllPaths && _record!.Checks.TryGetValue(document, out var sources) && ChangeOf(sources) is null
            ? sources
            : null;

    /// <summary>Whether the earlier build had an output.</summary>
    public bool Had(SitePath path) => _record?.Outputs.ContainsKey(path) == true;

    /// <summary>The changed source that an output read in the earlier build; null when there is none.</summary>
    public ReadKey? ChangeOf(SitePath path) =>
        _record?.Outputs.GetValueOrDefault(path) is { } output ? ChangeOf(output) : null;

    private ReadKey? ChangeOf(RecordedOutput output)
    {
        if (ChangeOf(output.Sources) is { } changed)
            return changed;
        if (_changed.IsEmpty)
            return null;
        foreach (var (source, found) in output.Found)
        {
            if (_now.Found.MayChange(source, _changed) && _found.GetOrAdd(source, _now.Found.Find) != found)
                return source;
        }

        return null;
    }

    private ReadKey? ChangeOf(ImmutableArray<ReadKey> sources)
    {
        foreach (var source in sources)
        {
            if (_changed.Contains(source))
                return source;
        }

        return null;
    }
}
