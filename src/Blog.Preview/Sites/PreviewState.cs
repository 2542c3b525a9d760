using System.Collections.Immutable;
using Blog.Pages;
using Blog.Text;
using Blog.Workspace.Watching;

namespace Blog.Preview.Sites;

/// <summary>The site that is shown, as it is at one moment. Immutable: each change puts a new one in its
/// place.</summary>
public sealed record PreviewState
{
    /// <summary>Grows by one with each state.</summary>
    public required long Version { get; init; }

    /// <summary>What is served. Files with errors count as they were when they last had none.</summary>
    public required Site Site { get; init; }

    /// <summary>The map of the files as they are on the disk, errors and all; the same as <see cref="Site"/> unless
    /// files are held.</summary>
    public required Site OnDisk { get; init; }

    /// <summary>The same, with what the disk did not give among its diagnostics: what a form that writes to files
    /// asks.</summary>
    public Site OnDiskWithProblems =>
        OnDisk with
        {
            Diagnostics = DiagnosticOrder.Sorted(OnDisk.Diagnostics.Concat(Content.Problems)),
        };

    /// <summary>The files as they are on the disk.</summary>
    public required ContentSnapshot Content { get; init; }

    /// <summary>The moment the site is made for.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What is wrong with the files as they are on the disk, sorted, with what the settings and the command
    /// line say of warnings applied.</summary>
    public required ImmutableArray<Diagnostic> Diagnostics { get; init; }

    /// <summary>Whether what all documents refer to has been checked in this state. Until then the findings of the last
    /// check stand in.</summary>
    public required bool IsChecked { get; init; }

    /// <summary>The last changes, newest first; at most <see cref="MostChanges"/>.</summary>
    public required ImmutableArray<ChangeRecord> Changes { get; init; }

    /// <summary>Whether drafts, future and expired posts are shown.</summary>
    public required bool ShowsHeldBack { get; init; }

    /// <summary>The files that are shown as they were before, because they have errors now; sorted.</summary>
    public ImmutableArray<ContentPath> Held { get; init; } = [];

    /// <summary>How many changes are remembered.</summary>
    public const int MostChanges = 50;
}
