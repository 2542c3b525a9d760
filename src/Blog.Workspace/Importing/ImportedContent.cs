using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Import.Ledger;
using Blog.Text;

namespace Blog.Workspace.Importing;

/// <summary>The files of a blog as they would be after an import, without a change of the disk.</summary>
public sealed class ImportedContent : IContentStore
{
    private readonly IContentStore _here;
    private readonly ImmutableDictionary<ContentPath, PlannedFile> _coming;

    /// <summary>The files.</summary>
    /// <param name="here">What is there now.</param>
    /// <param name="plan">What the import does.</param>
    public ImportedContent(IContentStore here, ImportPlan plan)
    {
        _here = here;
        _coming = plan.Steps.Where(s => s.IsWritten).ToImmutableDictionary(s => s.Path);
        var leaving = plan.Leaving.Select(f => f.Path).ToHashSet();
        Files = [.. here.Files.Where(f => !leaving.Contains(f)).Union(_coming.Keys).Order()];
    }

    /// <inheritdoc/>
    public ImmutableArray<ContentPath> Files { get; }

    /// <inheritdoc/>
    public ContentBytes Read(ContentPath path) =>
        _coming.TryGetValue(path, out var step) ? new ContentBytes(step.File.Read()) : _here.Read(path);
}
