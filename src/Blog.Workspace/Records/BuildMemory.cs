using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Changes;
using Blog.Workspace.Publishing;
using Blog.Workspace.Publishing.Folders;

namespace Blog.Workspace.Records;

/// <summary>
/// What is remembered of the last build of a site: which files it read, as what states, and what it read for each
/// result. It says which results hold without opening files that are as they were. Wrong or missing memory makes a
/// build slower, never different.
/// </summary>
public sealed class BuildMemory
{
    private readonly SiteRecordFile _file;
    private readonly DiskContentStore _content;
    private readonly OutputFolder _output;
    private readonly bool _opensAll;
    private readonly TimeProvider _clock;
    private readonly SiteRecord? _record;
    private readonly ImmutableDictionary<ContentPath, RecordedFile> _before;
    private readonly ConcurrentDictionary<ContentPath, RecordedFile> _now = new();
    private volatile bool _isForgotten;

    private BuildMemory(
        SiteRecordFile file,
        DiskContentStore content,
        OutputFolder output,
        bool opensAll,
        TimeProvider clock
    )
    {
        (_file, _content, _output, _opensAll, _clock) = (file, content, output, opensAll, clock);
        _record = file.Read();
        _before = _record?.Files.ToImmutableDictionary(f => f.Path) ?? [];
        Former = new FormerBuild(_record?.Build, path => FileOf(path)?.Part ?? default);
        Files = new RememberedFiles(content, FactsOf);
    }

    /// <summary>Reads what is remembered.</summary>
    /// <param name="site">The site.</param>
    /// <param name="content">Its files.</param>
    /// <param name="output">Where it is written.</param>
    /// <param name="maker">The fingerprint of the program and of all options that decide its results.</param>
    /// <param name="opensAll">Whether every file is opened and compared, whatever its state says.</param>
    /// <param name="clock">Says when states are taken.</param>
    public static BuildMemory Open(
        SiteFolder site,
        DiskContentStore content,
        OutputFolder output,
        Fingerprint maker,
        bool opensAll,
        TimeProvider clock
    )
    {
        var key = new FingerprintBuilder().Add(maker).Add(output.FullPath).ToFingerprint();
        return new BuildMemory(
            new SiteRecordFile(site, key, new RecordedDiagnostics(content)),
            content,
            output,
            opensAll,
            clock
        );
    }

    /// <summary>The last build, as the generator needs it.</summary>
    public FormerBuild Former { get; }

    /// <summary>The files of the site. Those that are as they were need not be opened.</summary>
    public IContentStore Files { get; }

    /// <summary>
    /// What the last build said, when this one would do nothing: every file is as it was, what was written is in its
    /// place, and the same documents are public. Null when there is something to do or to say.
    /// </summary>
    /// <param name="moment">The moment that this build is for.</param>
    public (SiteSummary Summary, ImmutableArray<Diagnostic> Diagnostics)? Unchanged(DateTimeOffset moment)
    {
        if (
            _record is not { Summary: { } summary }
            || _content.Files.Length != _before.Count
            // A folder or link that cannot be followed is a mistake, though no file changed.
            || !_content.Problems.IsEmpty
            || !summary.IsSameAt(_record.Moment, moment)
        )
            return null;
        var isSame = true;
        Parallel.ForEach(
            _content.Files,
            (path, loop) =>
            {
                if (_before.TryGetValue(path, out var before) && FileOf(path) is { } now && IsSame(before, now))
                    return;
                isSame = false;
                loop.Stop();
            }
        );
        return isSame && _record.Others.All(IsAsWritten) && Publisher.IsAsPublished(_output, _record.Manifest)
            ? (summary, _record.Diagnostics)
            : null;
    }

    /// <summary>Forgets what is known of files, since one changed while the site was made: from now on each is
    /// read.</summary>
    public void Forget()
    {
        _isForgotten = true;
        _now.Clear();
    }

    /// <summary>Keeps what a build read and wrote. Call it when the site is published.</summary>
    /// <param name="site">The site.</param>
    /// <param name="moment">The moment that the build was for.</param>
    /// <param name="result">The result of publishing.</param>
    /// <param name="others">The whole paths of files that were written elsewhere.</param>
    public void Keep(Site site, DateTimeOffset moment, PublishResult result, IEnumerable<string> others)
    {
        if (site.RecordOf(result.Recorded) is not { } build || result.HasErrors)
        {
            _file.Delete();
            return;
        }

        var written = ImmutableDictionary.CreateBuilder<string, WrittenFile>(StringComparer.Ordinal);
        var isWhole = true;
        foreach (var path in others)
        {
            if (RecordedState.OfItself(path, _clock) is { } state)
                written[path] = new WrittenFile(state, FingerprintOf(path));
            else
                isWhole = false;
        }

        var summary =
            isWhole && new RecordedDiagnostics(_content).CanKeep(result.Diagnostics) ? SiteSummary.Of(site) : null;
        ImmutableArray<RecordedFile> files =
        [
            .. _content
                .Files.Select(FileOf)
                .OfType<RecordedFile>()
                .Select(f => Completed(f) with { Note = site.Learned.GetValueOrDefault(f.Path) }),
        ];
        _file.Write(
            new SiteRecord(moment, files, build, written.ToImmutable(), summary)
            {
                Manifest = result.Manifest,
                Diagnostics = summary is null ? [] : result.Diagnostics,
            }
        );
    }

    /// <summary>The files that were added, removed or changed since the last build, sorted; null when no build is
    /// remembered.</summary>
    public ImmutableArray<ContentPath>? ChangedFiles() =>
        _record is null
            ? null
            :
            [
                .. _content
                    .Files.Where(IsChanged)
                    .Concat(_before.Keys.Where(p => _content.Files.BinarySearch(p) < 0))
                    .Order(),
            ];

    private static bool IsSame(RecordedFile before, RecordedFile now) =>
        before.Part == now.Part && before.Content == now.Content;

    private bool IsChanged(ContentPath path) =>
        _before.GetValueOrDefault(path) is not { } before || FileOf(path) is not { } now || !IsSame(before, now);

    // Behind a symbolic link lies a file of somebody else.
    private bool IsAsWritten(KeyValuePair<string, WrittenFile> file) =>
        RecordedState.OfItself(file.Key, _clock) is { } now
        && (
            (!_opensAll && file.Value.State.IsSettled && now.Stamp == file.Value.State.Stamp)
            || (file.Value.Content is { } content && FingerprintOf(file.Key) == content)
        );

    // The facts of a document are of its text.
    private FileFacts? FactsOf(ContentPath path) =>
        !_isForgotten
        && _before.GetValueOrDefault(path) is { Note: { } note, Content: { } content } before
        && FileOf(path) is { } now
        && IsSame(before, now)
            ? new FileFacts(_record!.Build.Sources.GetValueOrDefault(SourceKey.Text(path), content), note)
            : null;

    private RecordedFile? FileOf(ContentPath path)
    {
        if (_now.TryGetValue(path, out var known))
            return known;
        if (_content.PathOf(path) is not { } full)
            return null;
        // Of a file that was read, the state before that counts.
        var state = _content.Seen(path)?.State ?? RecordedState.Of(full, _clock);
        return state is { } found ? _now.GetOrAdd(path, Compared(path, found)) : null;
    }

    private RecordedFile Compared(ContentPath path, RecordedState state)
    {
        var before = _before.GetValueOrDefault(path);
        if (before is not null && !_opensAll && before.State.IsSettled && before.State.Stamp == state.Stamp)
            return before;
        // Opened only where there is something to compare with, or the build has read it already.
        var content = _content.Seen(path)?.Content ?? (before?.Content is null ? null : Read(path));
        if (before is not null && content is not null && before.Content == content)
            return before with { State = state };
        return new RecordedFile(path, state, content ?? PartOf(state.Stamp), content);
    }

    // What was read after the frame was made is known now. A state that says too little needs the content beside it.
    private RecordedFile Completed(RecordedFile file)
    {
        if (file.Content is not null)
            return file;
        var content = _content.Seen(file.Path)?.Content ?? (file.State.IsSettled ? null : Read(file.Path));
        return file with { Content = content };
    }

    private Fingerprint? Read(ContentPath path) =>
        _content.Read(path) is { Problem: null } content ? Fingerprint.Of(content.Bytes.Span) : null;

    private static Fingerprint? FingerprintOf(string path)
    {
        try
        {
            return Fingerprint.Of(File.ReadAllBytes(path));
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static Fingerprint PartOf(DiskStamp stamp) =>
        new FingerprintBuilder()
            .Add((long)stamp.Node)
            .Add(stamp.Length)
            .Add(stamp.Modified)
            .Add(stamp.Changed)
            .ToFingerprint();
}
