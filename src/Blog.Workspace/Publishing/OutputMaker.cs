using System.Collections.Immutable;
using Blog.Engine.Outputs;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;
using Blog.Workspace.Publishing.Exchange;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Publishing;

/// <summary>
/// Makes outputs on all cores. Each is compared with the file in its place at once and staged only when it differs, so
/// that a large site is never in memory whole.
/// </summary>
/// <param name="folder">The output folder.</param>
/// <param name="placed">Says what is in its place.</param>
/// <param name="obstacles">Finds what cannot be replaced.</param>
/// <param name="staged">Takes what differs.</param>
internal sealed class OutputMaker(OutputFolder folder, PlacedFiles placed, Obstacles obstacles, StagedFiles staged)
{
    // A page of most themes reads more than a hundred values.
    private const int UsualReads = 128;

    // Without a limit, the pool adds threads for as long as outputs take long, and each of them may encode a picture.
    private static readonly ParallelOptions _onEachCore = new() { MaxDegreeOfParallelism = Environment.ProcessorCount };

    private volatile bool _isFailed;

    /// <summary>
    /// Makes every output of a site, then what these show and is made on demand; also of a site with errors: all
    /// mistakes are reported together. Staging ends at the first error.
    /// </summary>
    /// <param name="site">The site.</param>
    /// <param name="report">Gets how many outputs are made, and of how many; on any thread.</param>
    /// <returns>The results: those that the site lists in the order of their paths, then the others.</returns>
    public ImmutableArray<KeyValuePair<SitePath, MadeOutput>> MakeAll(Site site, Action<int, int> report)
    {
        _isFailed = !site.IsSound;
        var listed = MakeAll(site.HasReliableSettings ? [.. site.Outputs.Values] : [], 0, site, report);
        var wanted = listed
            .SelectMany(m => m.Value.Record?.Wanted ?? [])
            .Distinct()
            .Order()
            .Where(path => !site.HasPath(path))
            .Select(site.OnDemand)
            .OfType<Output>();
        return [.. listed, .. MakeAll([.. wanted], listed.Length, site, report)];
    }

    private KeyValuePair<SitePath, MadeOutput>[] MakeAll(
        Output[] outputs,
        int before,
        Site site,
        Action<int, int> report
    )
    {
        var made = new KeyValuePair<SitePath, MadeOutput>[outputs.Length];
        var done = before;
        Parallel.For(
            0,
            outputs.Length,
            _onEachCore,
            i =>
            {
                made[i] = KeyValuePair.Create(outputs[i].Path, Make(outputs[i], site));
                report(Interlocked.Increment(ref done), before + outputs.Length);
            }
        );
        return made;
    }

    private MadeOutput Make(Output output, Site site)
    {
        if (site.Proof?.Find(output.Path) is { } known && placed.Has(output.Path, known.Content))
            return new MadeOutput(known.Content, false, null, []) { IsProved = true, Record = known };
        var reads = new ReadLog(UsualReads);
        var content = site.SourceReads.Record(reads, () => output.Make(reads));
        var diagnostics = content.Diagnostics.AddRange(PathProblems(output, site));
        if (diagnostics.Any(site.IsInTheWay))
            _isFailed = true;
        if (_isFailed)
            return new MadeOutput(default, false, null, diagnostics);

        var bytes = content.Bytes.Span;
        var fingerprint = Fingerprint.Of(bytes);
        var record = RecordOf(reads, fingerprint, isSound: diagnostics.IsEmpty);
        if (placed.Has(output.Path, fingerprint, bytes))
            return new MadeOutput(fingerprint, false, null, diagnostics) { Record = record };
        var obstacle = obstacles.InTheWayOf(output.Path) ?? Stage(output.Path, bytes);
        return new MadeOutput(fingerprint, true, obstacle, diagnostics) { Record = record };
    }

    // The log itself is not kept: it has all that templates read.
    private static RecordedOutput RecordOf(ReadLog reads, Fingerprint content, bool isSound) =>
        new(content, [.. reads.Sources])
        {
            Found = [.. reads.Found],
            Wanted = [.. reads.Wanted.Order()],
            IsSound = isSound,
        };

    // A full disk or a name that is too long: every later output would fail as well.
    private string? Stage(SitePath path, ReadOnlySpan<byte> bytes)
    {
        try
        {
            staged.Add(path, bytes);
            return null;
        }
        catch (IOException failure)
        {
            return Fail(path, failure);
        }
        catch (UnauthorizedAccessException failure)
        {
            return Fail(path, failure);
        }
    }

    private string Fail(SitePath path, Exception failure)
    {
        _isFailed = true;
        return $"'{folder.Shown}/{path}' cannot be prepared. {failure.Message}";
    }

    private static IEnumerable<Diagnostic> PathProblems(Output output, Site site)
    {
        var place = output.ClaimedBy.IsEmpty
            ? SourceLocation.OfFile(new ContentPath(output.Path.Value))
            : output.ClaimedBy[0];
        if (!WrittenPaths.IsSafe(output.Path))
            yield return DiagnosticCatalogue.InvalidOutputPath.At(
                place,
                output.Path,
                "it would leave the output folder, or take the place of a file of this program."
            );
        if (WrittenPaths.FoldersOf(output.Path).FirstOrDefault(site.HasPath) is { Value: not null } file)
            yield return DiagnosticCatalogue.InvalidOutputPath.At(
                place,
                output.Path,
                $"'{file}' is a file of the site and cannot be a folder too."
            );
    }
}

/// <summary>The result of making one output; its bytes are staged or already in place.</summary>
/// <param name="Fingerprint">Of its bytes.</param>
/// <param name="IsChanged">Whether the file on the disk differs or is missing.</param>
/// <param name="Obstacle">What prevents it from being written, as a sentence; null when nothing does.</param>
/// <param name="Diagnostics">What went wrong while it was made.</param>
internal sealed record MadeOutput(
    Fingerprint Fingerprint,
    bool IsChanged,
    string? Obstacle,
    ImmutableArray<Diagnostic> Diagnostics
)
{
    /// <summary>Whether it was not made, since an earlier result holds.</summary>
    public bool IsProved { get; init; }

    /// <summary>What the next build may need to know of it; null when something kept it from being made.</summary>
    public RecordedOutput? Record { get; init; }
}
