using System.Collections.Immutable;
using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <content>What stands one behind the other, and the space between (The TeXbook, chapter 18). Browsers know the space
/// around most operators from MathML's dictionary; only what differs from that is written.</content>
internal sealed partial class MathMlWriter
{
    // The class of the last item is the result.
    private AtomClass? Items(ImmutableArray<MathNode> items, AtomClass? before)
    {
        var last = before;
        for (var i = 0; i < items.Length; i++)
        {
            var item = items[i];
            if (item is SpaceNode space)
            {
                Space(space.Width);
                continue;
            }

            if (item is StyleNode style)
            {
                last = Style(style, last);
                continue;
            }

            var next = NextOf(items, i);
            var of = item.Class == AtomClass.Binary && !Joins(last, next) ? AtomClass.Ordinary : item.Class;
            if (last is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner && IsFunction(item))
                Space(Thin);
            if (i == 0 && of == AtomClass.Binary && item is LeafNode joining)
                // At the start of an element browsers take it for a sign.
                _out.Raw("<mo form=\"infix\">").Escaped(joining.Text).Raw("</mo>");
            else if (
                _scripts == 0
                && item is LeafNode { Kind: LeafKind.Operator } sign
                && SpaceOf(sign, last, next) is var (left, right)
            )
                SpacedSign(left, right, sign.Text);
            else
                Node(item, of);
            if (IsFunction(item) && next is not null)
                Apply(next, i + 1 < items.Length && items[i + 1] is SpaceNode);
            last = of;
        }

        return last;
    }

    // Of signs around which browsers leave other room than TeX: dots, and two relations that are one, as in ':='.
    private static (string Left, string Right)? SpaceOf(LeafNode sign, AtomClass? last, MathNode? next)
    {
        var following = next is null ? (AtomClass?)null : FirstClass(next);
        if (sign.Of == AtomClass.Inner)
            return (
                last is AtomClass.Ordinary or AtomClass.Closing or AtomClass.Inner ? Thin : "0",
                following is AtomClass.Ordinary or AtomClass.Opening or AtomClass.Operator ? Thin : "0"
            );
        if (sign.Of != AtomClass.Relation || (last != AtomClass.Relation && following != AtomClass.Relation))
            return null;
        return (RoomBeside(last), RoomBeside(following));
    }

    private static string RoomBeside(AtomClass? neighbour) => neighbour == AtomClass.Relation ? "0" : Thick;

    // The function is applied to what follows, with a thin space but before what opens.
    private void Apply(MathNode next, bool hasSpace)
    {
        if (next.Class is AtomClass.Relation or AtomClass.Closing or AtomClass.Punctuation or AtomClass.Binary)
            return;
        _out.Raw("<mo>\u2061</mo>");
        if (!hasSpace && next.Class != AtomClass.Opening && next is not FencedNode)
            Space(Thin);
    }

    private static bool IsFunction(MathNode node) =>
        node switch
        {
            NamedNode or ClassNode { Of: AtomClass.Operator } => true,
            ScriptNode script => IsFunction(script.Base),
            StackNode stack => IsFunction(stack.Base),
            _ => false,
        };

    private static MathNode? NextOf(ImmutableArray<MathNode> items, int index)
    {
        for (var i = index + 1; i < items.Length && i < index + 4; i++)
        {
            if (items[i] is not SpaceNode)
                return items[i];
        }

        return null;
    }

    // A plus joins what stands before and behind it; without either it is a sign.
    private static bool Joins(AtomClass? before, MathNode? next) =>
        before
            is not (
                null
                or AtomClass.Binary
                or AtomClass.Operator
                or AtomClass.Relation
                or AtomClass.Opening
                or AtomClass.Punctuation
            )
        && next is not null
        && FirstClass(next) is not (AtomClass.Relation or AtomClass.Closing or AtomClass.Punctuation);

    private static AtomClass FirstClass(MathNode node)
    {
        while (node is StyleNode { Items: [var first, ..] })
            node = first;
        return node.Class;
    }

    private void Space(string width)
    {
        if (width != "0")
            _out.Raw("<mspace").Attribute("width", width).Raw("></mspace>");
    }

    private AtomClass? Style(StyleNode style, AtomClass? before)
    {
        var look = style.Look;
        _out.Raw("<mstyle");
        if (look.IsDisplay is { } display)
            _out.Attribute("displaystyle", display ? "true" : "false");
        if (look.ScriptLevel is { } level)
            _out.Attribute("scriptlevel", level.ToString(System.Globalization.CultureInfo.InvariantCulture));
        _out.Attribute("mathsize", look.Size);
        Colour(look.Colour, "mathcolor", "math-");
        _out.Raw(">");
        var last = Items(style.Items, before);
        _out.Raw("</mstyle>");
        return last;
    }

    // Styles set a colour with a name for light and dark pages; any other is the author's.
    private void Colour(MathColour? colour, string attribute, string prefix)
    {
        if (colour is { Name: { } name })
            _out.Attribute("class", prefix + name);
        else
            _out.Attribute(attribute, colour?.Value);
    }
}
