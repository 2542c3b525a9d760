using System.Collections.Immutable;
using Blog.Data.Headers;
using Blog.Data.Nodes;

namespace Blog.Editing.Entries;

/// <summary>Front matter that is about to be edited.</summary>
/// <param name="Text">The text of the whole file.</param>
/// <param name="Block">Where the front matter stands.</param>
/// <param name="Root">Its values.</param>
/// <param name="Key">The list's key.</param>
/// <param name="Change">The change of the list.</param>
internal sealed record FrontMatterDraft(
    string Text,
    FrontMatterBlock Block,
    DataMap Root,
    string Key,
    EntryChange Change
)
{
    /// <summary>The list's key with its value; null when the front matter has none.</summary>
    public DataEntry? Entry => Root.Find(Key);

    /// <summary>The entries of the list as it is.</summary>
    public ImmutableArray<DataNode> Items => ItemsOf(Root, Key);

    /// <summary>The entry to be changed; null when one is added.</summary>
    public DataNode? Item => Change.Index is { } index ? Items[index] : null;

    /// <summary>How it is written.</summary>
    public Notation Notation => Notation.Of(Block.Form);

    /// <summary>The quotes for a new entry: those of the last entry, or those of the surrounding map when it stands
    /// between braces.</summary>
    public Quoting Quoting =>
        Items.LastOrDefault(i => i is DataMap) is { } model ? Quoting.Like(Text, model)
        : IsBracketed(Root) ? Quoting.Like(Text, Root)
        : Quoting.Like(Text, Items.LastOrDefault());

    /// <summary>The entries of the list with this key in the values of front matter.</summary>
    public static ImmutableArray<DataNode> ItemsOf(DataMap root, string key) =>
        root.Find(key)?.Value switch
        {
            null or DataScalar { Kind: DataScalarKind.Null } => [],
            DataList list => list.Items,
            var single => [single],
        };

    /// <summary>Whether a value stands between brackets or braces.</summary>
    public bool IsBracketed(DataNode node) =>
        node.Span.Length > 1
        && (Text[node.Span.Start], Text[node.Span.End - 1]) is ('[', ']') or ('{', '}')
        && (
            Block.Form != FrontMatterForm.Toml
            || !Text.AsSpan(node.Span.Start).StartsWith("[[", StringComparison.Ordinal)
            || node is DataList { Items: [DataList, ..] }
        );

    /// <summary>Adds whole lines, given with LF, with the line end of the line before.</summary>
    public Splice Lines(int position, string lines)
    {
        var last = Text.AsSpan(0, position).LastIndexOfAny('\r', '\n');
        var line = TextLine.At(Text, last < 0 ? 0 : LineStart(last));
        return new Splice(
            position,
            0,
            lines.ReplaceLineEndings(line.Next > line.End ? Text[line.End..line.Next] : "\n")
        );
    }

    /// <summary>Where the line after the one with this position starts.</summary>
    public int NextLine(int position) => TextLine.At(Text, position).Next;

    /// <summary>Where the line with this position starts.</summary>
    public int LineStart(int position)
    {
        // Between the two characters of CRLF no line starts.
        var end =
            position > 0 && position < Text.Length && (Text[position - 1], Text[position]) is ('\r', '\n')
                ? position - 1
                : position;
        return Text.AsSpan(0, end).LastIndexOfAny('\r', '\n') + 1;
    }

    /// <summary>The blanks before a position in its line; null when anything else stands there.</summary>
    public string? Indentation(int position) =>
        Text[LineStart(position)..position] is var before && string.IsNullOrWhiteSpace(before) ? before : null;
}
