using System.Collections.Concurrent;
using Blog.Data.Nodes;
using Blog.Import.Foreign;
using Blog.Text;

namespace Blog.Import.Matters;

/// <summary>Makes remarks about documents and their front matter, with the lines of keys. Safe to use from many
/// threads.</summary>
/// <param name="tree">The files of the old blog.</param>
/// <param name="log">Gets the remarks.</param>
internal sealed class MatterRemarks(SourceTree tree, RemarkLog log)
{
    private readonly ConcurrentDictionary<ContentPath, Lazy<SourceText?>> _texts = new();

    /// <summary>Remarks something about a whole document.</summary>
    public void Add(RemarkKind kind, string subject, string outcome, ForeignDocument document) =>
        log.Add(new Remark(kind, subject, outcome, document.Source, null, document.Item));

    /// <summary>Remarks something about a key of its front matter.</summary>
    public void Add(RemarkKind kind, string subject, string outcome, ForeignDocument document, DataEntry entry) =>
        log.Add(new Remark(kind, subject, outcome, document.Source, LineOf(document, entry), document.Item));

    private int? LineOf(ForeignDocument document, DataEntry entry) =>
        entry.KeySpan.Length > 0
            ? _texts
                .GetOrAdd(document.Source, path => new Lazy<SourceText?>(() => tree.Find(path)?.Text()))
                .Value?.GetPosition(entry.KeySpan.Start)
                .Line
            : null;
}
