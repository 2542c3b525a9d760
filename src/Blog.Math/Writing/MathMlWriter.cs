using System.Collections.Immutable;
using Blog.Math.Parsing;
using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <summary>Writes a formula as MathML Core. Mutable: it writes as it goes.</summary>
/// <remarks>Its parts: rows and the space in them, leaves, scripts, tables, what dresses others.</remarks>
/// <param name="labels">The numbers that references show.</param>
/// <param name="isDisplay">Whether the formula stands by itself.</param>
/// <param name="hasAnchors">Whether labelled rows have ids.</param>
internal sealed partial class MathMlWriter(
    ImmutableDictionary<string, EquationLabel> labels,
    bool isDisplay,
    bool hasAnchors
)
{
    private const string Thin = "0.1667em";
    private const string Thick = "0.2778em";

    private readonly MathMlText _out = new();
    private int _scripts;

    /// <summary>How many pieces were written.</summary>
    public long Steps => _out.Steps;

    /// <summary>The whole <c>math</c> element.</summary>
    /// <param name="root">The formula.</param>
    /// <param name="tex">Its source.</param>
    public string Write(MathNode root, string tex)
    {
        _out.Raw("<math");
        if (isDisplay)
            _out.Raw(" display=\"block\"");
        _out.Attribute("alttext", tex.AsSpan().IndexOfAny("\n\r\t") < 0 ? tex : InOneLine(tex));
        _out.Raw("><semantics>");
        Block(root, isRoot: true);
        _out.Raw("<annotation encoding=\"application/x-tex\">").Escaped(tex).Raw("</annotation></semantics></math>");
        return _out.ToString();
    }

    // A script, in which signs have no space around them.
    private void Script(MathNode node)
    {
        _scripts++;
        Block(node);
        _scripts--;
    }

    private static string InOneLine(string tex) =>
        string.Join(' ', tex.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Exactly one element, with nothing beside it.
    private void Block(MathNode node, bool isRoot = false)
    {
        if (node is RowNode { Items: [var only] } && only is not (NamedNode or BigOperatorNode))
            node = only;
        switch (node)
        {
            case RowNode row:
                _out.Raw("<mrow>");
                Items(row.Items, null);
                _out.Raw("</mrow>");
                break;
            case SpaceNode { Width: "0" } or DelimiterNode { Text: "" }:
                _out.Raw("<mrow></mrow>");
                break;
            case SpaceNode space:
                Space(space.Width);
                break;
            case StyleNode style:
                Style(style, null);
                break;
            case LeafNode { Kind: LeafKind.Operator, Of: not AtomClass.Ordinary } sign when !isRoot:
                Sign(sign.Text, AtomClass.Ordinary);
                break;
            default:
                Node(node, node.Class);
                break;
        }
    }

    private void Node(MathNode node, AtomClass of)
    {
        switch (node)
        {
            case LeafNode leaf:
                Leaf(leaf, of);
                break;
            case RowNode:
                Block(node);
                break;
            case NamedNode named:
                Named(named, LimitPlace.Movable);
                break;
            case BigOperatorNode big:
                Big(big, LimitPlace.Movable);
                break;
            case ScriptNode script:
                Scripts(script, of);
                break;
            case MultiscriptNode scripts:
                Multiscripts(scripts, of);
                break;
            case FractionNode fraction:
                Fraction(fraction);
                break;
            case RootNode root:
                Root(root);
                break;
            case AccentNode accent:
                Accent(accent);
                break;
            case StackNode stack:
                Stack(stack, of);
                break;
            case ArrowNode arrow:
                Arrow(arrow);
                break;
            case FencedNode fenced:
                Fenced(fenced);
                break;
            case DelimiterNode delimiter:
                Delimiter(delimiter);
                break;
            case TableNode table:
                Table(table);
                break;
            default:
                Dressed(node, of);
                break;
        }
    }
}
