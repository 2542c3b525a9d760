using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <content>What stands above, below and at the corners of others.</content>
internal sealed partial class MathMlWriter
{
    private void Scripts(ScriptNode script, AtomClass of)
    {
        var limits = script.Limits;
        // Only operators can move their limits; a group shows them as the formula stands.
        if (limits == LimitPlace.Movable && script.Base is ClassNode && !isDisplay)
            limits = LimitPlace.Beside;
        var (sub, sup) = (script.Sub, script.Sup);
        var tag = (limits == LimitPlace.Beside, sub is not null, sup is not null) switch
        {
            (true, true, true) => "msubsup",
            (true, true, false) => "msub",
            (true, false, true) => "msup",
            (false, true, true) => "munderover",
            (false, true, false) => "munder",
            (false, false, true) => "mover",
            _ => "mrow",
        };
        _out.Open(tag);
        Base(script.Base, of, limits);
        if (sub is not null)
            Script(sub);
        if (sup is not null)
            Script(sup);
        _out.Close(tag);
    }

    private void Base(MathNode node, AtomClass of, LimitPlace limits)
    {
        switch (node)
        {
            case NamedNode named:
                Named(named, limits);
                break;
            case BigOperatorNode big:
                Big(big, limits);
                break;
            case DelimiterNode { Text.Length: > 0 }:
                // Chromium stretches what stands in a row, but not the base of a script itself.
                _out.Raw("<mrow>");
                Block(node);
                _out.Raw("</mrow>");
                break;
            case LeafNode or StackNode or RootNode or AccentNode or FencedNode or TableNode:
                Node(node, of);
                break;
            default:
                Block(node);
                break;
        }
    }

    private void Multiscripts(MultiscriptNode scripts, AtomClass of)
    {
        _out.Raw("<mmultiscripts>");
        Base(scripts.Base, of, LimitPlace.Beside);
        Corner(scripts.Sub);
        Corner(scripts.Sup);
        _out.Raw("<mprescripts></mprescripts>");
        Corner(scripts.LeftSub);
        Corner(scripts.LeftSup);
        _out.Raw("</mmultiscripts>");
    }

    private void Corner(MathNode? node) => Script(node ?? RowNode.Empty);

    private void Fraction(FractionNode fraction)
    {
        var style = fraction.Style switch
        {
            FractionStyle.Display or FractionStyle.Continued => "<mstyle displaystyle=\"true\" scriptlevel=\"0\">",
            FractionStyle.Text => "<mstyle displaystyle=\"false\" scriptlevel=\"0\">",
            FractionStyle.Script => "<mstyle displaystyle=\"false\" scriptlevel=\"1\">",
            FractionStyle.ScriptScript => "<mstyle displaystyle=\"false\" scriptlevel=\"2\">",
            _ => "",
        };
        _out.Raw(style).Raw("<mfrac").Attribute("linethickness", fraction.Line).Raw(">");
        Block(fraction.Over);
        Block(fraction.Under);
        _out.Raw("</mfrac>");
        if (style.Length > 0)
            _out.Raw("</mstyle>");
    }

    private void Root(RootNode root)
    {
        _out.Raw(root.Index is null ? "<msqrt>" : "<mroot>");
        Block(root.Body);
        if (root.Index is not null)
            Script(root.Index);
        _out.Raw(root.Index is null ? "</msqrt>" : "</mroot>");
    }

    private void Accent(AccentNode accent)
    {
        _out.Raw(accent.IsBelow ? "<munder accentunder=\"true\"" : "<mover accent=\"true\"");
        // Not every font has lines that stretch, so styles may draw them.
        _out.Attribute("class", LineOf(accent)).Raw(">");
        Block(accent.Body);
        _out.Raw("<mo").Attribute("stretchy", accent.IsWide ? "true" : "false");
        _out.Raw(accent is { IsWide: false, Mark: "→" } ? " class=\"math-vec\">" : ">");
        _out.Escaped(accent.Mark).Raw("</mo>").Raw(accent.IsBelow ? "</munder>" : "</mover>");
    }

    private static string? LineOf(AccentNode accent) =>
        accent switch
        {
            { IsWide: true, Mark: "¯" } => "math-overline",
            { IsWide: true, Mark: "_" } => "math-underline",
            _ => null,
        };

    private void Stack(StackNode stack, AtomClass of)
    {
        var tag = (stack.Over is not null, stack.Under is not null) switch
        {
            (true, true) => "munderover",
            (false, true) => "munder",
            _ => "mover",
        };
        _out.Open(tag);
        Base(stack.Base, of, LimitPlace.Stacked);
        if (stack.Under is not null)
            Script(stack.Under);
        if (stack.Over is not null)
            Script(stack.Over);
        _out.Close(tag);
    }

    // Room on both sides of a label makes the arrow longer than it.
    private void Arrow(ArrowNode arrow)
    {
        var tag = arrow.Under is null ? "mover" : "munderover";
        _out.Open(tag).Raw("<mo stretchy=\"true\">").Escaped(arrow.Mark).Raw("</mo>");
        if (arrow.Under is not null)
            Label(arrow.Under);
        Label(arrow.Over ?? RowNode.Empty);
        _out.Close(tag);
    }

    private void Label(MathNode label)
    {
        _out.Raw("<mrow>");
        Space("0.4286em");
        if (label is RowNode { Items.IsEmpty: true })
            Space("1.5em");
        else
            Script(label);
        Space("0.4286em");
        _out.Raw("</mrow>");
    }
}
