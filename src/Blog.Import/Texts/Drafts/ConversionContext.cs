using Blog.Data.Nodes;
using Blog.Import.Foreign;

namespace Blog.Import.Texts.Drafts;

/// <summary>What a conversion knows beside the text.</summary>
/// <param name="Document">The document that the text is of.</param>
/// <param name="Addresses">Knows where old addresses lead.</param>
/// <param name="Pending">The addresses that template syntax named, until they are looked up.</param>
/// <param name="Remarks">Gets what happened.</param>
internal sealed record ConversionContext(
    ForeignDocument Document,
    IAddressBook Addresses,
    PendingAddresses Pending,
    RemarkLog Remarks
)
{
    private readonly Lazy<ScriptNames> _names = new(() => ScriptNames.Of(Draft.Of(Document.Body, 1).Text));

    /// <summary>What the text gave names to before anything of it was converted.</summary>
    public ScriptNames Names => _names.Value;

    /// <summary>The text that was read last.</summary>
    public LastReading Last { get; } = new();

    /// <summary>Whether the text may be written in one of these dialects.</summary>
    public bool Speaks(Dialects dialects) => (Document.Dialects & dialects) != 0;

    /// <summary>A plain value of the front matter; null for none, and for lists and maps.</summary>
    public string? Matter(string key) =>
        Document.Matter.Find(key)?.Value is DataScalar { Kind: not DataScalarKind.Null } scalar ? scalar.Text : null;

    /// <summary>Notes what happened at a position.</summary>
    public void Tell(RemarkKind kind, string subject, string outcome, Draft draft, int position) =>
        Remarks.Add(new Remark(kind, subject, outcome, Document.Source, draft.LineAt(position), Document.Item));
}
