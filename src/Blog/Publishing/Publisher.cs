using System.Collections.Immutable;
using Blog.Model;
using Blog.Pipelines;
using Blog.Text;

namespace Blog.Publishing;

/// <summary>The door of this room: a site in, its files on the disk out. Either the whole site is published, or the folder stays as it was.</summary>
internal static class Publisher
{
    /// <summary>Makes all outputs of a site and, if none has an error, brings the folder to them.</summary>
    /// <param name="site">The site.</param>
    /// <param name="folder">Where it goes. The caller holds the site's lock for building.</param>
    /// <param name="policy">What becomes of warnings.</param>
    /// <param name="report">Told how many of how many outputs are made; on any thread.</param>
    public static PublishResult Publish(Site site, OutputFolder folder, DiagnosticPolicy policy, Action<int, int> report)
    {
        Publication.Recover(folder);
        var before = Manifest.Read(folder);
        var stale = Stale.Find(folder, before, site.Outputs.ContainsKey);
        using var staged = new StagedFiles(folder);
        var made = new OutputMaker(folder, new Obstacles(folder, before, stale), staged).MakeAll(site, report);
        var result = new PublishResult(
            policy.Apply(site.Diagnostics.Concat(made.SelectMany(m => m.Value.Diagnostics))),
            [.. made.Select(m => m.Value.Obstacle).OfType<string>().Distinct()]);
        if (!result.IsPublished)
            return result;

        var changed = made.Count(m => m.Value.IsChanged);
        var files = made.ToImmutableSortedDictionary(m => m.Key, m => m.Value.Fingerprint);
        return result with
        {
            Written = changed,
            Unchanged = made.Length - changed,
            Removed = IsSame(before.Files, files) && changed == 0 ? 0 : Carry(folder, staged, new Journal(files, stale.Removable)),
            Kept = stale.Kept,
        };
    }

    private static int Carry(OutputFolder folder, StagedFiles staged, Journal journal)
    {
        staged.Commit(journal);
        return Publication.Complete(folder, journal);
    }

    private static bool IsSame(ImmutableSortedDictionary<SitePath, Fingerprint> before, ImmutableSortedDictionary<SitePath, Fingerprint> files) =>
        before.Count == files.Count && before.SequenceEqual(files);
}
