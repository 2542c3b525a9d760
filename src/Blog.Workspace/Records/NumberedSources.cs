using System.Collections.Immutable;
using Blog.Pages.Proofs;
using Blog.Text.Reads;
using Blog.Workspace.Disk.Memory;

namespace Blog.Workspace.Records;

/// <summary>The sources of a record. Wherever one is read, it is named by its number.</summary>
internal sealed class NumberedSources
{
    private readonly Dictionary<ReadKey, int> _numbers = [];
    private readonly List<ReadKey> _sources = [];

    /// <param name="build">The record: its sources come first, in the order of their names.</param>
    public NumberedSources(BuildRecord build)
    {
        foreach (
            var source in build
                .Sources.Keys.OrderBy(s => s.Identity, StringComparer.Ordinal)
                .ThenBy(s => s.Member, StringComparer.Ordinal)
        )
            Number(source);
        foreach (var output in build.Outputs.Values)
        {
            Number(output.Sources);
            foreach (var (source, _) in output.Found)
                Number(source);
        }

        foreach (var check in build.Checks.Values)
            Number(check);
    }

    /// <summary>The sources, by number.</summary>
    public IReadOnlyList<ReadKey> All => _sources;

    /// <summary>Writes the sources.</summary>
    public void Write(RecordWriter writer)
    {
        string[] kinds = [.. _sources.Select(s => s.Identity).Distinct(StringComparer.Ordinal)];
        writer.Add(kinds.Length);
        foreach (var kind in kinds)
            writer.Add(kind);
        writer.Add(_sources.Count);
        foreach (var source in _sources)
        {
            writer.Add(Array.IndexOf(kinds, source.Identity));
            writer.Add(source.Member);
        }
    }

    /// <summary>Reads the sources.</summary>
    public static ReadKey[] Read(RecordReader reader)
    {
        var kinds = new string[reader.Count()];
        for (var i = 0; i < kinds.Length; i++)
            kinds[i] = reader.Text();
        var sources = new ReadKey[reader.Count()];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = new ReadKey(kinds[reader.Index(kinds.Length)], reader.Text());
        return sources;
    }

    /// <summary>Writes the number of a source.</summary>
    public void Write(RecordWriter writer, ReadKey source) => writer.Add(_numbers[source]);

    /// <summary>Writes the numbers of a list of sources.</summary>
    public void Write(RecordWriter writer, ImmutableArray<ReadKey> sources)
    {
        writer.Add(sources.Length);
        foreach (var source in sources)
            Write(writer, source);
    }

    /// <summary>Reads a list of sources.</summary>
    public static ImmutableArray<ReadKey> Read(RecordReader reader, ReadKey[] all)
    {
        var sources = new ReadKey[reader.Count()];
        for (var i = 0; i < sources.Length; i++)
            sources[i] = all[reader.Index(all.Length)];
        return [.. sources];
    }

    private void Number(ImmutableArray<ReadKey> sources)
    {
        foreach (var source in sources)
            Number(source);
    }

    private void Number(ReadKey source)
    {
        if (_numbers.TryAdd(source, _sources.Count))
            _sources.Add(source);
    }
}
