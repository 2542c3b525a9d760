using System.Collections.Immutable;
using System.Text;
using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <summary>Writes a formula as a line of text: xᵢ², α ≤ β, (a + b)/c. Mutable: it writes as it goes.</summary>
/// <param name="labels">The numbers that references show.</param>
internal sealed partial class PlainTextWriter(ImmutableDictionary<string, EquationLabel> labels)
{
    private readonly StringBuilder _out = new();

    /// <summary>The whole formula.</summary>
    public string Write(MathNode root)
    {
        Node(root, null, null);
        var words = _out.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return string.Join(' ', words);
    }

    private void Items(ImmutableArray<MathNode> items)
    {
        AtomClass? last = null;
        for (var i = 0; i < items.Length; i++)
        {
            Node(items[i], last, i + 1 < items.Length ? items[i + 1] : null);
            if (items[i] is not SpaceNode)
                last = items[i].Class;
        }
    }

    private void Node(MathNode node, AtomClass? last, MathNode? next)
    {
        switch (node)
        {
            case LeafNode leaf:
                Leaf(leaf, last, next);
                break;
            case RowNode { Items: [LeafNode { Kind: LeafKind.Operator } alone] }:
                _out.Append(alone.Text);
                break;
            case RowNode row:
                Items(row.Items);
                break;
            case StyleNode style:
                Items(style.Items);
                break;
            case NamedNode named:
                Named(named.Name, last, next);
                break;
            case BigOperatorNode big:
                _out.Append(big.Text);
                break;
            case ScriptNode script:
                Node(script.Base, last, null);
                Scripts(script);
                if (script.Base is NamedNode or BigOperatorNode && next is not null)
                    _out.Append(' ');
                break;
            case FractionNode fraction:
                _out.Append(last is AtomClass.Ordinary or AtomClass.Closing ? " " : "");
                Fraction(fraction);
                _out.Append(next is { Class: AtomClass.Ordinary or AtomClass.Inner or AtomClass.Opening } ? " " : "");
                break;
            case FencedNode fenced:
                _out.Append(fenced.Left);
                Items(fenced.Items);
                _out.Append(fenced.Right);
                break;
            case TableNode table:
                Table(table);
                break;
            default:
                Other(node, last, next);
                break;
        }
    }

    private void Other(MathNode node, AtomClass? last, MathNode? next)
    {
        switch (node)
        {
            case MultiscriptNode scripts:
                Raised(scripts.LeftSup, RaisedCharacters.ToRaised, '^');
                Raised(scripts.LeftSub, RaisedCharacters.ToLowered, '_');
                Node(scripts.Base, last, null);
                Raised(scripts.Sub, RaisedCharacters.ToLowered, '_');
                Raised(scripts.Sup, RaisedCharacters.ToRaised, '^');
                break;
            case RootNode root:
                _out.Append(RootOf(root));
                Grouped(root.Body, force: true);
                break;
            case AccentNode accent:
                Accent(accent);
                break;
            case StackNode stack:
                var isApart = stack.Class is AtomClass.Relation or AtomClass.Binary;
                _out.Append(isApart ? " " : "");
                Node(new RowNode([stack.Base]), last, next);
                Raised(stack.Under, RaisedCharacters.ToLowered, '_');
                Raised(stack.Over, RaisedCharacters.ToRaised, '^');
                _out.Append(isApart ? " " : "");
                break;
            case ArrowNode arrow:
                _out.Append(' ').Append(arrow.Mark);
                Raised(arrow.Under, RaisedCharacters.ToLowered, '_');
                Raised(arrow.Over, RaisedCharacters.ToRaised, '^');
                _out.Append(' ');
                break;
            case DelimiterNode delimiter:
                Sign(delimiter.Text, delimiter.Of, last, next);
                break;
            case ClassNode classed:
                Classed(classed);
                break;
            default:
                Dressed(node);
                break;
        }
    }

    private void Dressed(MathNode node)
    {
        switch (node)
        {
            case SpaceNode { Width: not "0" } space when !space.Width.StartsWith('-'):
                _out.Append(' ');
                break;
            case BoxNode box:
                Node(box.Body, null, null);
                break;
            case PaddedNode { IsHidden: false } padded:
                Node(padded.Body, null, null);
                break;
            case LinkNode link:
                Node(link.Body, null, null);
                break;
            case ReferenceNode reference:
                var number = labels.GetValueOrDefault(reference.Label)?.Number ?? "?";
                _out.Append(reference.HasParentheses ? $"({number})" : number);
                break;
            case ErrorNode error:
                _out.Append(error.Source);
                break;
        }
    }

    private void Classed(ClassNode classed)
    {
        var isApart = classed.Of is AtomClass.Binary or AtomClass.Relation or AtomClass.Operator;
        _out.Append(isApart ? " " : "");
        Node(classed.Body, null, null);
        _out.Append(isApart ? " " : "");
    }
}
