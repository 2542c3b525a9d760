using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Text;

namespace Blog.Import.Foreign;

/// <summary>Collects what the report says of single places. Safe to use from many threads.</summary>
internal sealed class RemarkLog
{
    private readonly ConcurrentBag<Remark> _remarks = [];

    /// <summary>Adds a remark.</summary>
    public void Add(Remark remark) => _remarks.Add(remark);

    /// <summary>Adds several remarks.</summary>
    public void AddAll(IEnumerable<Remark> remarks)
    {
        foreach (var remark in remarks)
            Add(remark);
    }

    /// <summary>All remarks, by kind, subject, file and line.</summary>
    public ImmutableArray<Remark> All =>
        [
            .. _remarks
                .OrderBy(r => r.Kind)
                .ThenBy(r => r.Subject, StringComparer.Ordinal)
                .ThenBy(r => r.Source)
                .ThenBy(r => r.Line)
                .ThenBy(r => r.Item, StringComparer.Ordinal)
                .ThenBy(r => r.Outcome, StringComparer.Ordinal),
        ];
}

/// <summary>What happened to one place of the old blog.</summary>
/// <param name="Kind">What kind of thing happened.</param>
/// <param name="Subject">What it happened to, the same text for all of one kind, so that they are counted together:
/// <c>{% highlight %}</c>, <c>the key 'layout'</c>.</param>
/// <param name="Outcome">What became of it, as a clause: "a fence", "left as it is".</param>
/// <param name="Source">The file.</param>
/// <param name="Line">The line, from 1; null for the whole file.</param>
/// <param name="Item">The document in a file of several; null for none.</param>
public sealed record Remark(
    RemarkKind Kind,
    string Subject,
    string Outcome,
    ContentPath Source,
    int? Line = null,
    string? Item = null
);

/// <summary>The kinds of remarks, by weight for an author: the heaviest first.</summary>
public enum RemarkKind
{
    /// <summary>Something was not carried, or stands in a text as it was and means nothing here.</summary>
    Lost,

    /// <summary>A link leads to nothing that moved, and led to nothing there.</summary>
    DeadLink,

    /// <summary>A picture is not among the files.</summary>
    MissingPicture,

    /// <summary>A document is a draft here.</summary>
    HeldBack,

    /// <summary>Something was decided that its author may see otherwise.</summary>
    Decided,

    /// <summary>Something was written in this program's way.</summary>
    Converted,
}
