using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>What the preview shows at one moment: the site, its diagnostics and the last changes. Immutable: each
/// change makes a new one.</summary>
public sealed record PreviewState
{
    /// <summary>Grows by one with each state.</summary>
    public required long Version { get; init; }

    /// <summary>The site that is served. A file with errors counts as it was when it last had none.</summary>
    public required Site Site { get; init; }

    /// <summary>The map of the files as they are on the disk, with their errors; the same as <see cref="Site"/> unless
    /// files are held.</summary>
    public required Site OnDisk { get; init; }

    /// <summary>The same, with what could not be read from the disk among its diagnostics. Forms that write files use
    /// it.</summary>
    public Site OnDiskWithProblems =>
        OnDisk with
        {
            Diagnostics = DiagnosticOrder.Sorted(OnDisk.Diagnostics.Concat(Content.Problems)),
        };

    /// <summary>The files as they are on the disk.</summary>
    public required ContentSnapshot Content { get; init; }

    /// <summary>The moment the site is made for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The diagnostics of the files as they are on the disk, sorted. Warnings are silenced or raised as the
    /// settings and the command line say.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether the references of all documents have been checked in this state. Until then the findings of the
    /// last check stand in.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The last changes, newest first; at most <see cref="MostChanges"/>.</summary>
    public required ImmutableArray<ChangeRecord> Changes { get; init; }

    /// <summary>Whether drafts, future and expired posts are shown.</summary>
    public required bool ShowsHeldBack { get; init; }

    /// <summary>The files that are held: shown in an earlier version, because they have errors now; sorted.</summary>
    public ImmutableArray<ContentPath> Held { get; init; } = [];

    /// <summary>How many changes are remembered.</summary>
    public const int MostChanges = 50;
}
