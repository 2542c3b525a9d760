using System.Globalization;
using Blog.Import.Ledger;
using Blog.Workspace.Disk.Changes;

namespace Blog.Workspace.Importing;

/// <summary>The new files of an import before they have their names: a folder of the blog's <c>.cache/</c>.</summary>
/// <param name="folder">The whole path of the folder.</param>
/// <param name="changes">Changes the disk.</param>
internal sealed class PreparedFiles(string folder, IFileChanges changes)
{
    private readonly Dictionary<PlannedFile, string> _paths = new(ReferenceEqualityComparer.Instance);

    /// <summary>Makes the folder, and removes what a killed command left there.</summary>
    public void Begin()
    {
        End();
        Directory.CreateDirectory(folder);
    }

    /// <summary>Writes all files that get a place, and forces them to the disk.</summary>
    /// <param name="plan">What is written.</param>
    /// <param name="done">Called with how many are written.</param>
    /// <param name="cancellation">Ends it.</param>
    public void Add(ImportPlan plan, Action<int> done, CancellationToken cancellation)
    {
        foreach (var step in plan.Steps.Where(s => s.IsWritten))
        {
            cancellation.ThrowIfCancellationRequested();
            var path = Path.Combine(folder, _paths.Count.ToString(CultureInfo.InvariantCulture));
            var bytes = step.File.Read().Span;
            // A file that is deleted or changed meanwhile must not come over what is here.
            if (ImportPrint.Of(step.File.Path, bytes) != step.Print)
                throw new IOException($"'{step.File.Source}' changed while it was imported. Import again.");
            changes.Write(path, bytes);
            _paths.Add(step, path);
            done(_paths.Count);
        }

        changes.FlushFiles(_paths.Values, folder);
    }

    /// <summary>The whole path of a file that is prepared.</summary>
    public string PathOf(PlannedFile step) => _paths[step];

    /// <summary>Removes the folder.</summary>
    public void End()
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
