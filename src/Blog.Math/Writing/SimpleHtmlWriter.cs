using System.Collections.Immutable;
using System.Text;
using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <summary>Writes a formula in the HTML that mail programs and other sites show: letters, signs and scripts. Mutable:
/// it writes as it goes.</summary>
/// <param name="labels">The numbers that references show.</param>
internal sealed class SimpleHtmlWriter(ImmutableDictionary<string, EquationLabel> labels)
{
    private readonly StringBuilder _out = new();

    /// <summary>The formula, or null when it needs more than letters, signs and scripts.</summary>
    public string? Write(MathNode root)
    {
        var isWritten = root is RowNode row ? Items(row.Items) : Node(root, null, null);
        return isWritten ? _out.ToString() : null;
    }

    private bool Items(ImmutableArray<MathNode> items)
    {
        AtomClass? last = null;
        for (var i = 0; i < items.Length; i++)
        {
            if (!Node(items[i], last, i + 1 < items.Length ? items[i + 1] : null))
                return false;
            if (items[i] is not SpaceNode)
                last = items[i].Class;
        }

        return true;
    }

    private bool Node(MathNode node, AtomClass? last, MathNode? next) =>
        node switch
        {
            LeafNode leaf => Leaf(leaf, last, next),
            RowNode { Items: [LeafNode { Kind: LeafKind.Operator } alone] } => Text(alone.Text),
            RowNode row => Items(row.Items),
            StyleNode { Look.Size: null } style => Items(style.Items),
            NamedNode named => Named(named.Name, last, next),
            BigOperatorNode big => Text(big.Text),
            SpaceNode space => Space(space),
            ScriptNode script => Scripts(script, last, next),
            ArrowNode { Over: null or RowNode { Items.IsEmpty: true }, Under: null } arrow => Text($" {arrow.Mark} "),
            FractionNode fraction => Fraction(fraction),
            AccentNode { TakesLabel: false, Body: LeafNode { Text.Length: 1 } } => Accent(node),
            FencedNode { Items: [not TableNode] or [_, _, ..] } fenced => Fenced(fenced),
            DelimiterNode delimiter => Text(delimiter.Text),
            ClassNode classed => Space() && Node(classed.Body, null, null) && Space(),
            ReferenceNode => Text(new PlainTextWriter(labels).Write(node)),
            LinkNode link => Node(link.Body, last, next),
            _ => false,
        };

    private bool Leaf(LeafNode leaf, AtomClass? last, MathNode? next)
    {
        var text = Encoded(leaf.Text);
        if (leaf.Kind == LeafKind.Operator)
            return Sign(text, leaf.Of, last, next is not null);
        var isSlanted = leaf is { Kind: LeafKind.Identifier, Text: [< '\u2100' and var c] } && char.IsLetter(c);
        _out.Append(
            leaf.Alphabet switch
            {
                Alphabet.Normal when isSlanted && !Letters.IsUpright(leaf.Text) => $"<i>{text}</i>",
                Alphabet.Normal or Alphabet.Upright => text,
                Alphabet.Italic => $"<i>{text}</i>",
                Alphabet.Bold => $"<b>{text}</b>",
                Alphabet.BoldItalic => $"<b><i>{text}</i></b>",
                Alphabet.Monospace => $"<code>{text}</code>",
                _ => Encoded(Letters.In(leaf.Text, leaf.Alphabet)),
            }
        );
        return true;
    }

    private bool Sign(string text, AtomClass of, AtomClass? last, bool hasNext)
    {
        var isApart = of switch
        {
            AtomClass.Relation => true,
            AtomClass.Binary => hasNext && last is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner,
            _ => false,
        };
        // Two relations beside each other are one, as in ':='.
        if (of == AtomClass.Relation && last == AtomClass.Relation && _out.Length > 0 && _out[^1] == ' ')
            _out.Insert(_out.Length - 1, text);
        else if (isApart)
            _out.Append(' ').Append(text).Append(' ');
        else
            _out.Append(text).Append(of == AtomClass.Punctuation && hasNext ? " " : "");
        return true;
    }

    private bool Named(string name, AtomClass? last, MathNode? next)
    {
        _out.Append(last is AtomClass.Ordinary or AtomClass.Closing ? "\u00a0" : "");
        return Text(name) && Applied(next);
    }

    // A function stands apart from what it is applied to, unless that is in parentheses.
    private bool Applied(MathNode? next)
    {
        var isApart =
            next is not (null or SpaceNode or FencedNode)
            && next.Class is AtomClass.Ordinary or AtomClass.Operator or AtomClass.Inner;
        return Text(isApart ? "\u00a0" : "");
    }

    private bool Text(string text)
    {
        _out.Append(Encoded(text));
        return true;
    }

    private bool Space(SpaceNode space)
    {
        if (space.Width != "0" && !space.Width.StartsWith('-'))
            _out.Append(space.Width is "1em" or "2em" ? "\u2003" : "\u2009");
        return true;
    }

    private bool Space()
    {
        _out.Append('\u00a0');
        return true;
    }

    // One after the other: two scripts above one another need more than HTML. A sum with limits is not read so.
    private bool Scripts(ScriptNode script, AtomClass? last, MathNode? next)
    {
        if (script.Base is AccentNode or StackNode || (script.Limits != LimitPlace.Beside && script.Sup is not null))
            return false;
        return Node(script.Base, last, null)
            && Script(script.Sub, "sub")
            && Script(script.Sup, "sup")
            && (script.Base is not (NamedNode or BigOperatorNode) || Applied(next));
    }

    private bool Script(MathNode? node, string tag)
    {
        if (node is null)
            return true;
        _out.Append('<').Append(tag).Append('>');
        var isWritten = Node(node, null, null);
        _out.Append("</").Append(tag).Append('>');
        return isWritten;
    }

    // A fraction of two short things stands on the line.
    private bool Fraction(FractionNode fraction) =>
        fraction.Line is null
        && fraction is { Over: LeafNode, Under: LeafNode }
        && Node(fraction.Over, null, null)
        && Text("/")
        && Node(fraction.Under, null, null);

    private bool Accent(MathNode node)
    {
        _out.Append("<i>").Append(Encoded(new PlainTextWriter(labels).Write(node))).Append("</i>");
        return true;
    }

    private bool Fenced(FencedNode fenced) => Text(fenced.Left) && Items(fenced.Items) && Text(fenced.Right);

    private static string Encoded(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal);
}
