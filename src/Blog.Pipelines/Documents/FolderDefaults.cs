using System.Collections.Immutable;
using Blog.Data;
using Blog.Text;

namespace Blog.Pipelines.Documents;

/// <summary>Front matter by folder: what documents have when they do not say otherwise.</summary>
/// <param name="ByFolder">The values by folder below <c>content/</c>; a longer folder comes before a shorter one that holds it.</param>
public sealed record FolderDefaults(ImmutableArray<(string Folder, DataMap Values)> ByFolder)
{
    /// <summary>These, and others, which count where these say nothing.</summary>
    public FolderDefaults And(ImmutableArray<(string Folder, DataMap Values)> others) =>
        new([.. ByFolder.Concat(others).OrderByDescending(folder => folder.Folder.Length)]);

    /// <summary>The front matter of a document, with the defaults of its folders for what it leaves out.</summary>
    public DataMap Complete(ContentPath source, DataMap written)
    {
        var entries = written.Entries;
        foreach (var (folder, values) in ByFolder)
        {
            if (source.IsBelow(folder.Length == 0 ? "content" : "content/" + folder))
                entries = entries.AddRange(values.Entries.Where(d => !Has(entries, d.Key)).Select(Here));
        }

        return written with { Entries = entries };
    }

    private static bool Has(ImmutableArray<DataEntry> entries, string key) =>
        entries.Any(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase));

    // A default has no place in the document: where it stands in the settings means nothing there, and moves when
    // something is written above it.
    private static DataEntry Here(DataEntry entry) =>
        entry with { KeySpan = default, Value = entry.Value with { Span = default } };
}
