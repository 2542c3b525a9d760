using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <content>Letters, numbers, signs, text.</content>
internal sealed partial class MathMlWriter
{
    // Their space is another one than that of MathML's dictionary.
    private const string UnusualRelations = "|:∷⫫‖";

    private const string Vertical = "↑↓↕⇑⇓⇕|‖∣∥";

    private const string Signs = "+−±∓";

    private void Leaf(LeafNode leaf, AtomClass of)
    {
        switch (leaf.Kind)
        {
            case LeafKind.Number:
                _out.Raw("<mn>").Escaped(Letters.In(leaf.Text, leaf.Alphabet)).Raw("</mn>");
                break;
            case LeafKind.Text:
                var text = leaf.Text.Replace(' ', '\u00a0');
                _out.Raw("<mtext>").Escaped(Letters.In(text, leaf.Alphabet)).Raw("</mtext>");
                break;
            case LeafKind.Operator:
                Sign(leaf.Text, of);
                break;
            default:
                Identifier(leaf);
                break;
        }
    }

    private void Identifier(LeafNode leaf)
    {
        var isOne = leaf.Text.Length == 1;
        _out.Raw("<mi");
        if (
            isOne
            && (leaf.Alphabet == Alphabet.Upright || (leaf.Alphabet == Alphabet.Normal && Letters.IsUpright(leaf.Text)))
        )
            _out.Raw(" mathvariant=\"normal\"");
        if (leaf.Alphabet is Alphabet.Calligraphic or Alphabet.Script)
            _out.Raw(leaf.Alphabet == Alphabet.Script ? " class=\"math-scr\"" : " class=\"math-cal\"");
        _out.Raw(">").Escaped(Letters.In(leaf.Text, leaf.Alphabet)).Raw("</mi>");
    }

    private void Sign(string text, AtomClass of)
    {
        switch (of)
        {
            case AtomClass.Opening:
                _out.Raw("<mo form=\"prefix\" stretchy=\"false\">");
                break;
            case AtomClass.Closing:
                _out.Raw("<mo form=\"postfix\" stretchy=\"false\">");
                break;
            case AtomClass.Relation or AtomClass.Binary or AtomClass.Punctuation when _scripts > 0:
                Spaced("0", "0", text);
                break;
            case AtomClass.Ordinary when text[0] is >= '′' and <= '⁗':
                _out.Raw("<mo class=\"math-prime\" lspace=\"0\" rspace=\"0\">");
                break;
            case AtomClass.Relation when Is(text, UnusualRelations):
                Spaced(Thick, Thick, text);
                break;
            case AtomClass.Punctuation when text is not ("," or ";"):
                Spaced("0", Thin, text);
                break;
            case AtomClass.Ordinary when Is(text, Signs):
                _out.Raw("<mo form=\"prefix\">");
                break;
            case AtomClass.Ordinary:
                Spaced("0", "0", text);
                break;
            default:
                _out.Raw(Is(text, Vertical) ? "<mo stretchy=\"false\">" : "<mo>");
                break;
        }

        _out.Escaped(text).Raw("</mo>");
    }

    private void SpacedSign(string left, string right, string text)
    {
        Spaced(left, right, text);
        _out.Escaped(text).Raw("</mo>");
    }

    private void Spaced(string left, string right, string text)
    {
        _out.Raw("<mo").Attribute("lspace", left).Attribute("rspace", right);
        _out.Raw(Is(text, Vertical) ? " stretchy=\"false\">" : ">");
    }

    private static bool Is(string text, string any) =>
        text.Length == 1 && any.Contains(text[0], StringComparison.Ordinal);

    private void Named(NamedNode named, LimitPlace limits)
    {
        if (named.HasLimits && limits != LimitPlace.Beside)
        {
            // An operator, so that its limits stand at its side in a line of text.
            _out.Raw("<mo lspace=\"0\" rspace=\"0\"").Attribute("movablelimits", Movable(limits)).Raw(">");
            _out.Escaped(named.Name).Raw("</mo>");
            return;
        }

        _out.Raw(named.Name.Length == 1 ? "<mi mathvariant=\"normal\">" : "<mi>").Escaped(named.Name).Raw("</mi>");
    }

    private void Big(BigOperatorNode big, LimitPlace limits)
    {
        _out.Raw("<mo");
        if (big.IsSmall)
            _out.Raw(" largeop=\"false\"");
        if (limits == LimitPlace.Stacked)
            _out.Raw(" movablelimits=\"false\"");
        _out.Raw(">").Escaped(big.Text).Raw("</mo>");
    }

    private static string Movable(LimitPlace limits) => limits == LimitPlace.Movable ? "true" : "false";

    private void Fenced(FencedNode fenced)
    {
        _out.Raw("<mrow>");
        Fence(fenced.Left, "prefix");
        Items(fenced.Items, AtomClass.Opening);
        Fence(fenced.Right, "postfix");
        _out.Raw("</mrow>");
    }

    private void Fence(string text, string form)
    {
        if (text.Length > 0)
            _out.Raw("<mo fence=\"true\" stretchy=\"true\"")
                .Attribute("form", form)
                .Raw(">")
                .Escaped(text)
                .Raw("</mo>");
    }

    private void Delimiter(DelimiterNode delimiter)
    {
        if (delimiter.Text.Length == 0)
            return;
        _out.Raw("<mo stretchy=\"true\" symmetric=\"true\"")
            .Attribute("minsize", delimiter.Size)
            .Attribute("maxsize", delimiter.Size);
        var (left, right) = delimiter.Of == AtomClass.Relation ? (Thick, Thick) : ("0", "0");
        _out.Attribute("lspace", left).Attribute("rspace", right).Raw(">").Escaped(delimiter.Text).Raw("</mo>");
    }
}
