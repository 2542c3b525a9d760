using System.Collections.Immutable;
using Blog.Text;
using Blog.Text.Fingerprints;

namespace Blog.Workspace.Records;

/// <summary>The documents of a record. Wherever one is read, it is named by its number.</summary>
internal sealed class NumberedDocuments
{
    private readonly Dictionary<ContentPath, int> _numbers = [];

    /// <param name="texts">The documents, with the fingerprints of their files.</param>
    public NumberedDocuments(ImmutableDictionary<ContentPath, Fingerprint> texts)
    {
        Paths = [.. texts.Keys.Order()];
        for (var i = 0; i < Paths.Length; i++)
            _numbers[Paths[i]] = i;
    }

    /// <summary>Their paths, by number.</summary>
    public ImmutableArray<ContentPath> Paths { get; }

    /// <summary>Reads a list of documents.</summary>
    public static ImmutableArray<ContentPath> Read(RecordReader reader, ContentPath[] paths)
    {
        var texts = new ContentPath[reader.Count()];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = paths[reader.Index(paths.Length)];
        return [.. texts];
    }

    /// <summary>Writes a list of documents. Other files are left out: they are part of the frame.</summary>
    public void Write(RecordWriter writer, ImmutableArray<ContentPath> texts)
    {
        var known = texts.Where(_numbers.ContainsKey).ToList();
        writer.Add(known.Count);
        foreach (var text in known)
            writer.Add(_numbers[text]);
    }
}
