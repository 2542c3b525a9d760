using Blog.Math.Symbols;
using Blog.Math.Tree;

namespace Blog.Math.Writing;

/// <content>Colours, frames, room, links.</content>
internal sealed partial class MathMlWriter
{
    private void Dressed(MathNode node, AtomClass of)
    {
        switch (node)
        {
            case BoxNode box:
                Box(box);
                break;
            case PaddedNode padded:
                Padded(padded);
                break;
            case RuleNode rule:
                Rule(rule);
                break;
            case ClassNode classed:
                Classed(classed, of);
                break;
            case ReferenceNode reference:
                Reference(reference);
                break;
            case LinkNode link:
                // Links of MathML's own work in some browsers only; text in a formula can be HTML.
                _out.Raw("<mtext><a").Attribute("href", link.Address).Raw("><math>");
                Block(link.Body);
                _out.Raw("</math></a></mtext>");
                break;
            case ErrorNode error:
                _out.Raw("<merror><mtext>").Escaped(error.Source).Raw("</mtext></merror>");
                break;
            default:
                Block(node);
                break;
        }
    }

    private void Box(BoxNode box)
    {
        var classes = "math-" + box.Kind;
        if (box.Ground is { Name: { } ground })
            classes += " math-ground-" + ground;
        if (box.Frame is { Name: { } frame })
            classes += " math-frame-" + frame;
        _out.Raw("<mrow").Attribute("class", classes);
        if (box.Ground is { Name: null } other)
            _out.Attribute("mathbackground", other.Value);
        _out.Raw(">");
        Block(box.Body);
        _out.Raw("</mrow>");
    }

    private void Padded(PaddedNode padded)
    {
        var hasRoom = padded is not { Width: null, Height: null, Depth: null, Raised: null };
        if (hasRoom)
            _out.Raw("<mpadded")
                .Attribute("class", padded.Lap is "left" or "center" ? "math-lap-" + padded.Lap : null)
                .Attribute("width", padded.Width)
                .Attribute("height", padded.Height)
                .Attribute("depth", padded.Depth)
                .Attribute("voffset", padded.Raised)
                .Raw(">");
        if (padded.IsHidden)
            _out.Raw("<mphantom>");
        Block(padded.Body);
        if (padded.IsHidden)
            _out.Raw("</mphantom>");
        if (hasRoom)
            _out.Raw("</mpadded>");
    }

    private void Rule(RuleNode rule)
    {
        if (rule.Raised is not null)
            _out.Raw("<mpadded").Attribute("voffset", rule.Raised).Raw(">");
        _out.Raw("<mspace class=\"math-rule\" mathbackground=\"black\"")
            .Attribute("width", rule.Width)
            .Attribute("height", rule.Height)
            .Raw("></mspace>");
        if (rule.Raised is not null)
            _out.Raw("</mpadded>");
    }

    private void Classed(ClassNode classed, AtomClass of)
    {
        var width = of switch
        {
            AtomClass.Binary => "0.2222em",
            AtomClass.Relation => Thick,
            _ => "0",
        };
        if (width == "0")
        {
            Block(classed.Body);
            return;
        }

        _out.Raw("<mrow>");
        Space(width);
        Block(classed.Body);
        Space(width);
        _out.Raw("</mrow>");
    }

    private void Reference(ReferenceNode reference)
    {
        var label = labels.GetValueOrDefault(reference.Label);
        var number = label?.Number ?? "?";
        // Not a link: what is in a formula is one thing to a screen reader, so nobody could follow it by keyboard.
        _out.Raw("<mtext>").Escaped(reference.HasParentheses ? $"({number})" : number).Raw("</mtext>");
    }
}
